import './ask.css';
import { Link } from 'react-router';
import { openQuestions } from '../../core/questionnaire/flow.ts';
import { makesSense, type Question } from '../../core/questionnaire/questions.ts';
import { answerWords } from '../../messages/describeQuestion.ts';
import { paths } from '../app/paths.ts';
import { useCatalogue, useSitting, useWords } from '../app/services.ts';
import { useFlow } from '../app/useFlow.ts';
import { Page } from '../parts/Page.tsx';
import { FinishButton } from './FinishButton.tsx';
import { KeepSwitch } from './KeepSwitch.tsx';
import type { Way } from './way.ts';

interface RowProps {
  readonly question: Question;
  readonly answer: string | undefined;
}

function AnswerRow({ question, answer }: RowProps) {
  const words = useWords();
  const { answers } = words.ask;
  const label = words.questions[question.id].short;
  return (
    <div className="answer-row">
      <dt>{label}</dt>
      <dd className={answer === undefined ? 'answer-none' : undefined}>{answer ?? answers.notGiven}</dd>
      <dd>
        <Link
          to={paths.ask(question.id)}
          state={{ changing: true } satisfies Way}
          aria-label={(answer === undefined ? answers.addNamed : answers.changeNamed)(label)}
        >
          {answer === undefined ? answers.add : answers.change}
        </Link>
      </dd>
    </div>
  );
}

/** Everything that was told, each to be changed, and what may still be told. */
export function AnswersPage() {
  const words = useWords();
  const { answers: w } = words.ask;
  const catalogue = useCatalogue();
  const flow = useFlow();
  const { answers, asked } = useSitting();
  const worded = flow.questions.map((question) => ({
    question,
    answer: answerWords(answers, question, catalogue, words),
  }));
  const told = worded.filter(
    ({ question, answer }) => answer !== undefined || (asked.includes(question.id) && makesSense(question, answers)),
  );
  const open = openQuestions(flow, { answers, asked }).filter(
    (question) => !told.some((entry) => entry.question === question),
  );
  return (
    <Page
      heading={w.heading}
      className="answers"
      lead={<p className="lead">{told.length === 0 ? w.nothing : w.lead}</p>}
    >
      {told.length > 0 && (
        <dl className="answer-list">
          {told.map(({ question, answer }) => (
            <AnswerRow key={question.id} question={question} answer={answer} />
          ))}
        </dl>
      )}
      <p className="row">
        <Link className="button primary" to={paths.results}>
          {w.results}
        </Link>
        <Link className="button" to={paths.plan}>
          {w.plan}
        </Link>
      </p>
      {open.length > 0 && (
        <details className="answers-more">
          <summary>{w.more}</summary>
          <p>{w.moreHint}</p>
          <dl className="answer-list">
            {open.map((question) => (
              <AnswerRow key={question.id} question={question} answer={undefined} />
            ))}
          </dl>
        </details>
      )}
      <KeepSwitch />
      <FinishButton />
    </Page>
  );
}
