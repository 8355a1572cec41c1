import { useMemo, useState } from 'react';
import type { Option, Question } from '../../core/questionnaire/questions.ts';
import { optionHint, optionWords } from '../../messages/describeQuestion.ts';
import { useCatalogue, useWords } from '../app/services.ts';
import { useFlow } from '../app/useFlow.ts';
import { commonFirst } from './commonFirst.ts';
import type { FieldProps } from './fieldProps.ts';

/** A long list shows this many first, and folds the rest away if that spares more than a few. */
const firstOptions = 12;
const fewMore = 3;

export const isOne = ({ control }: Question): boolean => control === 'one' || control === 'age';

function afterTick({ alone, control }: Question, chosen: readonly string[], id: string): readonly string[] {
  if (chosen.includes(id)) return chosen.filter((other) => other !== id);
  if (control === 'many' && alone !== undefined)
    return id === alone ? [id] : [...chosen.filter((other) => other !== alone), id];
  return [...chosen, id];
}

interface ChoiceProps extends FieldProps {
  readonly option: Option;
}

function Choice({ option: { id }, question, draft, onDraft, idPrefix, counts, dense }: ChoiceProps) {
  const words = useWords();
  const catalogue = useCatalogue();
  const one = isOne(question);
  const count = counts?.get(id);
  const hint = dense ? undefined : optionHint(question, id, catalogue, words);
  const change = () =>
    onDraft({
      chosen: one ? [id] : afterTick(question, draft.chosen, id),
      typed: question.control === 'age' ? '' : draft.typed,
    });
  return (
    <label className="choice" data-alone={(!one && id === question.alone) || undefined}>
      <input
        type={one ? 'radio' : 'checkbox'}
        name={`${idPrefix}-${question.id}`}
        value={id}
        checked={draft.chosen.includes(id)}
        onChange={change}
      />
      <span className="choice-words">
        {optionWords(question, id, catalogue, words)}
        {hint && <span className="small block">{hint}</span>}
      </span>
      {count && <span className="count">{count.fits + count.might}</span>}
    </label>
  );
}

/** The options offered: those to show at once, and the rest of a long list. */
function useOffered({ question, only }: FieldProps): readonly [readonly Option[], readonly Option[]] {
  const { catalogue, today } = useFlow();
  return useMemo(() => {
    const offered = question.options.filter(({ id }) => !only || only.includes(id));
    if (question.control !== 'many' || offered.length <= firstOptions + fewMore) return [offered, []];
    const first = commonFirst(question, offered, catalogue, today).slice(0, firstOptions);
    return [first, offered.filter((option) => !first.includes(option))];
  }, [question, only, catalogue, today]);
}

/** Radios or checkboxes, each a target as wide as the list. Of a long list, what most things have to do with comes first. */
export function OptionList(props: FieldProps) {
  const { draft, dense } = props;
  const { ask } = useWords();
  const [first, rest] = useOffered(props);
  // Looked at once: the fold must not close under the hand that takes the last tick out of it.
  const [open] = useState(() => rest.some(({ id }) => draft.chosen.includes(id)));
  const list = (options: readonly Option[]) => (
    <div className={dense ? 'choices choices-dense' : 'choices'}>
      {options.map((option) => (
        <Choice key={option.id} {...props} option={option} />
      ))}
    </div>
  );
  return (
    <>
      {list(first)}
      {rest.length > 0 && (
        <details className="more-choices" open={open}>
          <summary>{ask.moreOptions(rest.length)}</summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}

/** One of several as a drop-down: a line instead of a list, for pages that show all questions at once. */
export function OptionSelect({ question, draft, onDraft, idPrefix, describedBy }: FieldProps) {
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
