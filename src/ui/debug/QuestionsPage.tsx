import { useMemo } from 'react';
import type { Catalogue, Door } from '../../core/catalogue/catalogue.ts';
import { type Flow, nextQuestion, optionCounts, type Progress, weighQuestions } from '../../core/questionnaire/flow.ts';
import type { Question, QuestionId } from '../../core/questionnaire/questions.ts';
import { doorAnswers } from '../../core/questionnaire/replies.ts';
import { optionWords } from '../../messages/describeQuestion.ts';
import { useCatalogue, useSitting, useWords } from '../app/services.ts';
import { useFlow } from '../app/useFlow.ts';
import { DebugPage, DebugTable } from './DebugPage.tsx';

/** The questions that follow each other where every reply is "not sure". */
function pathFrom(flow: Flow, door: Door | undefined): readonly QuestionId[] {
  const asked: QuestionId[] = [];
  const answers = door ? doorAnswers(door) : {};
  for (let next = nextQuestion(flow, { answers, asked }); next; next = nextQuestion(flow, { answers, asked }))
    asked.push(next.id);
  return asked;
}

function Paths({ flow }: { readonly flow: Flow }) {
  const words = useWords();
  const { questions: w } = words.debug;
  const { doors } = useCatalogue();
  const all = useMemo(() => [undefined, ...doors].map((door) => ({ door, path: pathFrom(flow, door) })), [flow, doors]);
  return (
    <section aria-labelledby="paths">
      <h2 id="paths">{w.flow}</h2>
      <ul className="debug-paths">
        {all.map(({ door, path }) => (
          <li key={door?.id ?? ''}>
            <strong>{door?.words ?? w.noDoor}</strong>
            <ol>
              {path.map((id) => (
                <li key={id}>{words.questions[id].short}</li>
              ))}
              <li>{w.flowEnd}</li>
            </ol>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OptionsProps {
  readonly flow: Flow;
  readonly question: Question;
  readonly progress: Progress;
  readonly catalogue: Catalogue;
}

function Options({ flow, question, progress, catalogue }: OptionsProps) {
  const words = useWords();
  const counts = optionCounts(flow, progress.answers, question);
  const { text } = words.questions[question.id];
  return (
    <details>
      <summary>{words.debug.questions.options(text)}</summary>
      <DebugTable
        caption={words.debug.questions.options(text)}
        columns={words.debug.questions.optionColumns}
        rows={[...counts].map(([id, { fits, might, notNow }]) => ({
          key: id,
          cells: [optionWords(question, id, catalogue, words), fits, might, notNow],
        }))}
      />
    </details>
  );
}

/** Every question with what it would bring now, which one comes next, and the way from each door. */
export function QuestionsPage() {
  const words = useWords();
  const { debug } = words;
  const catalogue = useCatalogue();
  const flow = useFlow();
  const progress = useSitting();
  const weighed = useMemo(() => weighQuestions(flow, progress), [flow, progress]);
  const next = nextQuestion(flow, progress);
  const now = (id: QuestionId, skipped: (typeof weighed)[number]['skipped']) =>
    id === next?.id ? debug.questions.isNext : skipped ? debug.skipped[skipped] : debug.questions.mayCome;
  return (
    <DebugPage heading={debug.questions.heading} lead={debug.questions.lead}>
      <p>{next ? debug.questions.next(words.questions[next.id].text) : debug.questions.none}</p>
      <DebugTable
        caption={debug.questions.table}
        columns={debug.questions.columns}
        rows={weighed.map(({ question, gain, perBurden, skipped }) => ({
          key: question.id,
          cells: [
            words.questions[question.id].text,
            question.fact,
            question.burden,
            question.sensitive ? debug.yes : debug.no,
            gain.toFixed(2),
            perBurden.toFixed(2),
            now(question.id, skipped),
          ],
        }))}
      />
      {flow.questions
        .filter(({ options }) => options.length > 0)
        .map((question) => (
          <Options key={question.id} flow={flow} question={question} progress={progress} catalogue={catalogue} />
        ))}
      <Paths flow={flow} />
    </DebugPage>
  );
}
