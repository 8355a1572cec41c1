import './ask.css';
import { Link, Navigate, useLocation, useParams } from 'react-router';
import { isBlank } from '../../core/matching/answers.ts';
import { nextQuestion } from '../../core/questionnaire/flow.ts';
import { makesSense } from '../../core/questionnaire/questions.ts';
import { paths } from '../app/paths.ts';
import { useSitting, useWords } from '../app/services.ts';
import { useFlow } from '../app/useFlow.ts';
import { Page } from '../parts/Page.tsx';
import { OneQuestion } from './OneQuestion.tsx';

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

/** The questions, one a page. Each has an address of its own with no answer in it; the plain address leads to the next. */
export function AskPage() {
  const { question: id } = useParams();
  const { state } = useLocation();
  const flow = useFlow();
  const { answers, asked } = useSitting();
  const next = nextQuestion(flow, { answers, asked });
  if (id === undefined) return <Navigate replace to={next ? paths.ask(next.id) : paths.results} state={state} />;
  const question = flow.questions.find((known) => known.id === id);
  if (!question || !makesSense(question, answers)) return <NoQuestion />;
  // After a reload in the middle nothing is known any more: from the start again, and saying so.
  const forgotten = isBlank(answers) && asked.length === 0 && next !== undefined && !question.opener;
  if (forgotten) return <Navigate replace to={paths.ask(next.id)} state={{ started: true }} />;
  return <OneQuestion key={id} question={question} />;
}
