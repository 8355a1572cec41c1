import './ask.css';
import { type ReactNode, useState } from 'react';
import type { Counts } from '../../core/matching/counting.ts';
import type { Question } from '../../core/questionnaire/questions.ts';
import { optionWords } from '../../messages/describeQuestion.ts';
import { useCatalogue, useWords } from '../app/services.ts';
import type { ReplyDraft } from './replyDraft.ts';

export { type Drafted, draftOf, emptyDraft, type ReplyDraft, toReply } from './replyDraft.ts';

interface Props {
  readonly question: Question;
  readonly draft: ReplyDraft;
  readonly onDraft: (draft: ReplyDraft) => void;
  readonly idPrefix: string;
  readonly helping: boolean;
  /** Shown beside each option. */
  readonly counts?: ReadonlyMap<string, Counts> | undefined;
  /** Only these options. */
  readonly only?: readonly string[] | undefined;
  /** `h1`: the question is the page's heading, which the page draws itself. */
  readonly legendAs?: 'h1' | 'legend' | undefined;
  /** Short labels and small gaps, for people who do this often. */
  readonly dense?: boolean | undefined;
  /** The id of a message about the field. */
  readonly describedBy?: string | undefined;
}

/** A long list shows this many first. */
const firstOptions = 12;

const isOne = ({ control }: Question): boolean => control === 'one' || control === 'age';

function afterTick({ alone, control }: Question, chosen: readonly string[], id: string): readonly string[] {
  if (chosen.includes(id)) return chosen.filter((other) => other !== id);
  if (control === 'many' && alone !== undefined)
    return id === alone ? [id] : [...chosen.filter((other) => other !== alone), id];
  return [...chosen, id];
}

function OptionList({ question, draft, onDraft, idPrefix, counts, only, dense }: Props) {
  const words = useWords();
  const catalogue = useCatalogue();
  const one = isOne(question);
  const offered = question.options.filter(({ id }) => !only || only.includes(id));
  const [all, setAll] = useState(false);
  const long = offered.length > firstOptions + 2 && question.control === 'many';
  const shown = long && !all ? offered.filter(({ id }, i) => i < firstOptions || draft.chosen.includes(id)) : offered;
  const change = (id: string) =>
    onDraft({
      chosen: one ? [id] : afterTick(question, draft.chosen, id),
      typed: question.control === 'age' ? '' : draft.typed,
    });
  return (
    <>
      <div className={dense ? 'choices choices-dense' : 'choices'}>
        {shown.map(({ id }) => {
          const count = counts?.get(id);
          const hint = words.questions[question.id].hints?.[id];
          return (
            <label key={id} className="choice">
              <input
                type={one ? 'radio' : 'checkbox'}
                name={`${idPrefix}-${question.id}`}
                value={id}
                checked={draft.chosen.includes(id)}
                onChange={() => change(id)}
              />
              <span className="choice-words">
                {optionWords(question, id, catalogue, words)}
                {hint && <span className="small block">{hint}</span>}
              </span>
              {count && <span className="count">{count.fits + count.might}</span>}
            </label>
          );
        })}
      </div>
      {long && !all && (
        <button type="button" className="button quiet" onClick={() => setAll(true)}>
          {words.ask.showAll(offered.length)}
        </button>
      )}
    </>
  );
}

/** One of several as a drop-down: a line instead of a list, for pages that show all questions at once. */
function OptionSelect({ question, draft, onDraft, idPrefix, describedBy }: Props) {
  const words = useWords();
  const catalogue = useCatalogue();
  return (
    <select
      id={`${idPrefix}-${question.id}`}
      aria-label={words.questions[question.id].short}
      aria-describedby={describedBy}
      value={draft.chosen[0] ?? ''}
      onChange={(event) => onDraft({ chosen: event.target.value === '' ? [] : [event.target.value], typed: '' })}
    >
      <option value="">{words.ask.notKnown}</option>
      {question.options.map(({ id }) => (
        <option key={id} value={id}>
          {optionWords(question, id, catalogue, words)}
        </option>
      ))}
    </select>
  );
}

function TypedAge({ question, draft, onDraft, idPrefix, describedBy }: Props) {
  const { ask } = useWords();
  return (
    <label className="field typed-age">
      {ask.age.label}
      <input
        id={`${idPrefix}-${question.id}-typed`}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        value={draft.typed}
        aria-invalid={describedBy !== undefined || undefined}
        aria-describedby={describedBy}
        onChange={(event) => onDraft({ chosen: [], typed: event.target.value })}
      />
    </label>
  );
}

function TypedPlace({ question, draft, onDraft, idPrefix, describedBy, dense }: Props) {
  const { ask } = useWords();
  const { districts } = useCatalogue();
  const named = districts.find(({ name }) => name === draft.typed);
  return (
    <>
      <label className="field">
        {ask.place.label}
        <input
          id={`${idPrefix}-${question.id}-typed`}
          type="text"
          autoComplete="off"
          maxLength={80}
          value={draft.typed}
          aria-invalid={describedBy !== undefined || undefined}
          aria-describedby={describedBy}
          onChange={(event) => onDraft({ chosen: [], typed: event.target.value })}
        />
      </label>
      {!dense && (
        <label className="field">
          {ask.place.district}
          <select value={named?.name ?? ''} onChange={(event) => onDraft({ chosen: [], typed: event.target.value })}>
            <option value="">{ask.place.noDistrict}</option>
            {districts.map(({ code, name }) => (
              <option key={code} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

/** The fields of one question, in the same form wherever it is asked. Nothing is sent on by choosing. */
export function QuestionFields(props: Props): ReactNode {
  const { question, helping, legendAs, dense, idPrefix } = props;
  const words = useWords().questions[question.id];
  const text = dense ? words.short : helping ? words.aboutThem : words.text;
  const hintId = `${idPrefix}-${question.id}-hint`;
  return (
    <fieldset className="question-fields" aria-describedby={words.hint && !dense ? hintId : undefined}>
      <legend className={legendAs === 'h1' ? 'visually-hidden' : 'question-legend'}>{text}</legend>
      {words.hint && !dense && (
        <p className="question-hint" id={hintId}>
          {words.hint}
        </p>
      )}
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
