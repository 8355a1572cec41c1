import {
  type Circumstance,
  circumstances,
  type Interval,
  type WorkStatus,
  workStatuses,
} from '../../core/eligibility/facts.ts';
import type { StatedRule } from '../../core/eligibility/rules.ts';
import { present } from '../../core/present.ts';
import { useCatalogue, useWords } from '../app/services.ts';
import { bandOf, type Who } from '../app/sitting.ts';

interface Props {
  readonly who: Who;
  readonly onChange: (who: Who) => void;
  readonly open: boolean;
}

function ageOf(band: string): Who['age'] {
  if (band === '') return undefined;
  const [from, to] = band.split('-').map((end) => (end === '' ? undefined : Number(end)));
  return present<Interval>({ from, to });
}

const toggle = <T,>(list: readonly T[], entry: T): readonly T[] =>
  list.includes(entry) ? list.filter((e) => e !== entry) : [...list, entry];

function circumstancesIn(rule: StatedRule['rule']): readonly Circumstance[] {
  switch (rule.kind) {
    case 'circumstance':
      return rule.anyOf;
    case 'not':
      return rule.circumstance;
    case 'age':
      return rule.orTo ? [rule.orTo.if] : [];
    case 'any':
    case 'all':
      return rule.of.flatMap((stated) => circumstancesIn(stated.rule));
    default:
      return [];
  }
}

/** Only what some provision asks about or puts first is offered: nobody is asked for nothing. */
function useAskedAbout(): readonly Circumstance[] {
  const { provisions } = useCatalogue();
  const used = new Set(
    provisions.flatMap((p) => [...p.especiallyFor, ...p.rules.flatMap((r) => circumstancesIn(r.rule))]),
  );
  return circumstances.filter((circumstance) => used.has(circumstance));
}

/** Who it is for: kept in this sitting's memory, never in the address. */
export function WhoFields({ who, onChange, open }: Props) {
  const words = useWords();
  const asked = useAskedAbout();
  const age = who.age ? bandOf(who.age) : '';
  const custom = age !== '' && words.find.ages[age] === undefined;
  return (
    <details className="filter-group who" open={open}>
      <summary>{words.find.who.heading}</summary>
      <p className="small">{words.find.who.hint}</p>
      <label className="field">
        {words.find.who.age}
        <select value={age} onChange={(event) => onChange({ ...who, age: ageOf(event.target.value) })}>
          <option value="">{words.find.who.anyAge}</option>
          {custom && <option value={age}>{age.replace('-', '–')}</option>}
          {Object.entries(words.find.ages).map(([band, label]) => (
            <option key={band} value={band}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{words.find.who.work}</legend>
        {workStatuses.map((status: WorkStatus) => (
          <label key={status} className="option">
            <input
              type="checkbox"
              checked={who.work.includes(status)}
              onChange={() => onChange({ ...who, work: toggle(who.work, status) })}
            />
            <span className="option-words">{words.work[status]}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.find.who.about}</legend>
        {asked.map((circumstance) => (
          <label key={circumstance} className="option">
            <input
              type="checkbox"
              checked={who.circumstances.includes(circumstance)}
              onChange={() => onChange({ ...who, circumstances: toggle(who.circumstances, circumstance) })}
            />
            <span className="option-words">{words.circumstance[circumstance]}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
