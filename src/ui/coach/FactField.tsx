import { useState } from 'react';
import { isAnswered, type Question } from '../../core/questionnaire/questions.ts';
import { useFindPlace, useServices, useSitting, useWords } from '../app/services.ts';
import { draftOf, QuestionFields, type ReplyDraft, toReply } from '../ask/QuestionFields.tsx';
import { fieldId } from './groups.ts';

interface Props {
  readonly question: Question;
  /** The one whose answer would tell most now. */
  readonly tellsMost: boolean;
}

/** One fact on the dense page. Choices count at once; what is typed counts on Enter or when the field is left. */
export function FactField({ question, tellsMost }: Props) {
  const words = useWords();
  const findPlace = useFindPlace();
  const { sitting } = useServices();
  const { answers } = useSitting();
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const known = draftOf(answers, question);
  const draft = typed === undefined ? known : { ...known, typed };
  const label = words.questions[question.id].short;

  const take = (next: ReplyDraft) => {
    const drafted = toReply(next, question, findPlace, words);
    setProblem('problem' in drafted ? drafted.problem : undefined);
    if ('problem' in drafted) return;
    setTyped(undefined);
    sitting.reply(question, drafted.reply);
  };
  const change = (next: ReplyDraft) => {
    const typing = next.typed !== draft.typed && next.chosen.join() === draft.chosen.join();
    if (typing) setTyped(next.typed);
    else take(next);
  };
  const settle = () => {
    if (typed !== undefined) take(draft);
  };
  const clear = () => {
    setTyped(undefined);
    setProblem(undefined);
    sitting.reply(question, { passed: 'not-sure' });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its own fields tell; they are reached and worked as usual
    <div
      id={fieldId(question.id)}
      className="coach-field"
      data-next={tellsMost || undefined}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) settle();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.ctrlKey && event.target instanceof HTMLInputElement) {
          event.preventDefault();
          settle();
        }
      }}
    >
      {tellsMost && <p className="coach-next">{words.coach.next}</p>}
      <QuestionFields
        question={question}
        draft={draft}
        onDraft={change}
        idPrefix="coach"
        helping
        dense
        {...(problem === undefined ? {} : { describedBy: `${fieldId(question.id)}-problem` })}
      />
      {problem !== undefined && (
        <p className="field-problem" id={`${fieldId(question.id)}-problem`} role="alert">
          {problem}
        </p>
      )}
      {isAnswered(question, answers) && (
        <button
          type="button"
          className="button quiet coach-clear"
          aria-label={words.coach.clearNamed(label)}
          onClick={clear}
        >
          {words.coach.clear}
        </button>
      )}
    </div>
  );
}
