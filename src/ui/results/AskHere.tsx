import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { FindPlace } from '../../core/geography/findPlace.ts';
import type { Question } from '../../core/questionnaire/questions.ts';
import type { Reply } from '../../core/questionnaire/replies.ts';
import { useServices, useSitting, useWords } from '../app/services.ts';
import { draftOf, emptyDraft, QuestionFields, toReply } from '../ask/QuestionFields.tsx';

interface Props {
  readonly question: Question;
  /** Only the field for the exact age. */
  readonly exactly: boolean;
  readonly idPrefix: string;
  readonly onReply: (reply: Reply) => void;
  readonly onClose: () => void;
}

/** The question itself, in the card that waits for its answer. The focus goes in; the card gives it back. */
export function AskHere({ question, exactly, idPrefix, onReply, onClose }: Props) {
  const words = useWords();
  const { findPlace } = useServices();
  const { answers, helping } = useSitting();
  const [draft, setDraft] = useState(() => (exactly ? emptyDraft : draftOf(answers, question)));
  const [problem, setProblem] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const fields = form.current;
    (fields?.querySelector<HTMLElement>('input:checked') ?? fields?.querySelector('input'))?.focus();
  }, []);
  const take = (find: FindPlace) => {
    const drafted = toReply(draft, question, find, words);
    if ('problem' in drafted) setProblem(drafted.problem);
    else onReply(drafted.reply);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // Only a place waits for the table of places; without the table no place is known.
    if (question.control === 'place') void findPlace.then(take, () => take(() => undefined));
    else take(() => undefined);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape only adds a short way back; there is a button too
    <form
      className="ask-here"
      ref={form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <QuestionFields
        question={question}
        draft={draft}
        onDraft={setDraft}
        idPrefix={idPrefix}
        helping={helping}
        {...(exactly ? { only: [] } : {})}
        {...(problem === undefined ? {} : { describedBy: `${idPrefix}-problem` })}
      />
      <p id={`${idPrefix}-problem`} role="alert" className="field-problem">
        {problem}
      </p>
      <p className="row">
        <button type="submit" className="button primary">
          {words.results.check.answer}
        </button>
        <button type="button" className="button" onClick={() => onReply({ passed: 'not-sure' })}>
          {words.ask.notSure}
        </button>
        {question.sensitive && (
          <button type="button" className="button" onClick={() => onReply({ passed: 'rather-not-say' })}>
            {words.ask.ratherNotSay}
          </button>
        )}
        <button type="button" className="button quiet" onClick={onClose}>
          {words.results.check.cancel}
        </button>
      </p>
    </form>
  );
}
