import './ask.css';
import { useMemo } from 'react';
import { Link, Navigate, useNavigationType, useParams } from 'react-router';
import { isBlank } from '../../core/matching/answers.ts';
import { nextQuestion } from '../../core/questionnaire/flow.ts';
import { makesSense } from '../../core/questionnaire/questions.ts';
import { paths } from '../app/paths.ts';
import { useSitting, useWords } from '../app/services.ts';
import { useFlow } from '../app/useFlow.ts';
import { Page } from '../parts/Page.tsx';
import { OneQuestion } from './OneQuestion.tsx';
import { useWay, type Way } from './way.ts';

function NoQuestion() {
  const { ask } = useWords();
  return (
    <Page heading={ask.heading} lead={<p className="lead">{ask.noQuestion}</p>}>
      <p className="row">
        <Link className="button primary" to={paths.ask()}>
          {ask.goOn}
        </Link>
        <Link className="button" to={paths.results}>
          {ask.show}
        </Link>
      </p>
    </Page>
  );
}

/** To the question that comes next, in the place of an address that is none of its own. */
function ToNext({ started = false }: Pick<Way, 'started'>) {
  const { answers, asked } = useSitting();
  const { direct } = useWay();
  const next = nextQuestion(useFlow(), { answers, asked });
  // The same object at each drawing: a new one would set out anew while the page is still being fetched, for ever.
  const state = useMemo((): Way => ({ direct, started }), [direct, started]);
  return <Navigate replace to={next ? paths.ask(next.id) : paths.results} state={state} />;
}

/** The questions, one a page. Each has an address of its own with no answer in it; the plain address leads to the next. */
export function AskPage() {
  const { question: id } = useParams();
  const came = useNavigationType();
  const flow = useFlow();
  const { answers, asked } = useSitting();
  const question = flow.questions.find((known) => known.id === id);
  if (id === undefined) return <ToNext />;
  if (!question) return <NoQuestion />;
  // After a reload in the middle nothing is known any more: from the start again, and saying so.
  const blank = isBlank(answers) && asked.length === 0;
  const first = flow.questions.find(({ opener }) => opener);
  if (blank && came === 'POP' && first && question !== first) return <ToNext started />;
  if (!makesSense(question, answers)) return <NoQuestion />;
  return <OneQuestion key={id} question={question} />;
}
