import { Link } from 'react-router';
import { answerWords } from '../../messages/describeQuestion.ts';
import { paths } from '../app/paths.ts';
import { useCatalogue, useSitting, useWords } from '../app/services.ts';
import { useFlow } from '../app/useFlow.ts';
import { useResultWords } from './useResults.ts';

/** More than these are folded away: the list is what people came for. */
const fewAnswers = 3;

/** What was told, in short, with the way to change it. Not printed: paper is handed on. */
export function YourAnswers() {
  const words = useWords();
  const w = useResultWords();
  const catalogue = useCatalogue();
  const { questions } = useFlow();
  const { answers, helping } = useSitting();
  const told = questions.flatMap((question) => {
    const said = answerWords(answers, question, catalogue, words);
    return said === undefined ? [] : [{ id: question.id, label: words.questions[question.id].short, said }];
  });
  if (told.length === 0) return null;
  return (
    <div className="your-answers no-print">
      <details open={helping || told.length <= fewAnswers}>
        <summary>{w.answers(told.length)}</summary>
        <ul className="answer-chips">
          {told.map(({ id, label, said }) => (
            <li key={id}>
              <span className="answer-label">{label}</span> {said}
            </li>
          ))}
        </ul>
      </details>
      <Link className="change-answers" to={paths.answers}>
        {w.change}
      </Link>
    </div>
  );
}
