import './ask.css';
import type { ReactNode } from 'react';
import { useWords } from '../app/services.ts';
import type { FieldProps } from './fieldProps.ts';
import { isOne, OptionList, OptionSelect } from './OptionList.tsx';
import { TypedAge, TypedPlace } from './TypedFields.tsx';

export { type Drafted, draftOf, emptyDraft, type ReplyDraft, toReply } from './replyDraft.ts';

function Why({ why }: { readonly why: string }) {
  const { ask } = useWords();
  return (
    <details className="ask-why">
      <summary>{ask.why}</summary>
      <p>{why}</p>
    </details>
  );
}

/** The fields of one question, in the same form wherever it is asked. Nothing is sent on by choosing. */
export function QuestionFields(props: FieldProps): ReactNode {
  const { question, helping, legendAs, dense, idPrefix, why } = props;
  const words = useWords().questions[question.id];
  const text = dense ? words.short : helping ? words.aboutThem : words.text;
  const hint = dense ? undefined : words.hint;
  const hintId = `${idPrefix}-${question.id}-hint`;
  return (
    <fieldset className="question-fields" aria-describedby={hint === undefined ? undefined : hintId}>
      <legend className={legendAs === 'h1' ? 'visually-hidden' : 'question-legend'}>{text}</legend>
      {hint !== undefined && (
        <p className="question-hint" id={hintId}>
          {hint}
        </p>
      )}
      {why && <Why why={words.why} />}
      {question.control === 'place' ? (
        <TypedPlace {...props} />
      ) : dense && isOne(question) ? (
        <OptionSelect {...props} />
      ) : (
        <OptionList {...props} />
      )}
      {question.control === 'age' && <TypedAge {...props} />}
    </fieldset>
  );
}
