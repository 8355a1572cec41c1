import { useId, useState } from 'react';
import { Link } from 'react-router';
import { answerWords } from '../../messages/describeQuestion.ts';
import { paths } from '../app/paths.ts';
import { useCatalogue, useSitting, useWords } from '../app/services.ts';
import { useFlow } from '../app/useFlow.ts';
import { useResultWords } from './useResults.ts';

/** What was told, in short, with the way to change it: folded on a narrow page. Not printed: paper is handed on. */
export function YourAnswers() {
  const words = useWords();
  const w = useResultWords();
  const catalogue = useCatalogue();
  const { questions } = useFlow();
  const { answers } = useSitting();
  const id = useId();
  const [open, setOpen] = useState(false);
  const told = questions.flatMap((question) => {
    const said = answerWords(answers, question, catalogue, words);
    return said === undefined ? [] : [{ id: question.id, label: words.questions[question.id].short, said }];
  });
  if (told.length === 0) return null;
  return (
    <div className="your-answers no-print">
      <button
        type="button"
        className="button answers-toggle"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {w.answers(told.length)}
      </button>
      <div id={id} className="answers-body" data-open={open || undefined}>
        <h2 className="answers-heading">{w.answers(told.length)}</h2>
        <ul className="answer-chips">
          {told.map(({ id: question, label, said }) => (
            <li key={question}>
              <span className="answer-label">{label}</span> {said}
            </li>
          ))}
        </ul>
        <Link className="change-answers" to={paths.answers}>
          {w.change}
        </Link>
      </div>
    </div>
  );
}
