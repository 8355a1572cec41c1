import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import {
  chosenOptions,
  type FilterGroup,
  type Filters,
  filterGroups,
  isChosen,
  toggled,
} from '../../core/matching/filters.ts';
import { countOptions, type OptionCount, select, sizeOf } from '../../core/matching/select.ts';
import { paths } from '../app/paths.ts';
import { useCatalogue, useServices, useSitting, useWords } from '../app/services.ts';
import { isBlankWho, type Who, whoOf, withWho } from '../app/sitting.ts';
import { Icon } from '../parts/Icon.tsx';
import { optionWords } from './optionWords.ts';
import { allOptions, type Find, useMatches } from './useFind.ts';
import { WhoFields } from './WhoFields.tsx';

const openAtFirst: readonly FilterGroup[] = ['need', 'kind', 'cost'];

interface OptionProps {
  readonly label: string;
  readonly checked: boolean;
  readonly count: OptionCount;
  readonly onToggle: () => void;
}

function Option({ label, checked, count, onToggle }: OptionProps) {
  const words = useWords();
  return (
    <label className="option" data-none={count.yes + count.unsaid === 0 || undefined}>
      <input type="checkbox" checked={checked} onChange={onToggle} />
      <span className="option-words">{label}</span>
      <span className="count">
        {count.yes}
        {count.unsaid > 0 && (
          <span className="count-unsaid">
            <span aria-hidden="true"> +{count.unsaid}</span>
            <span className="visually-hidden">{words.find.countUnsaid(count.unsaid)}</span>
          </span>
        )}
      </span>
    </label>
  );
}

interface Props {
  readonly find: Find;
  /** After the filters were applied: the list takes the focus. */
  readonly onShown: () => void;
}

/**
 * Ticking changes the counts and the button, not the list: nothing moves under somebody's hands until they say "show".
 * Who it is for goes to this sitting's memory, everything else to the address.
 */
export function FilterPanel({ find, onShown }: Props) {
  const words = useWords();
  const catalogue = useCatalogue();
  const navigate = useNavigate();
  const { sitting } = useServices();
  const told = useSitting();
  const [open, setOpen] = useState(told.helping);
  const [draft, setDraft] = useState<Filters>(find.view.filters);
  const [draftWho, setDraftWho] = useState<Who>();
  const toldWho = useMemo(() => whoOf(told.answers), [told.answers]);
  const who = draftWho ?? toldWho;
  const draftAnswers = useMemo(() => withWho(told.answers, who), [told.answers, who]);
  const matches = useMatches(find.view, draftAnswers, find.place, find.search);
  // What was understood from the typed words stays on while ticking: it lies in the narrowing, not in the draft.
  const narrowing = { ...find.narrowing, filters: combined(draft, find) };
  const options = useMemo(() => allOptions(catalogue), [catalogue]);
  const counts = countOptions(matches, narrowing, options);
  const on = chosenOptions(find.view.filters).length + (find.view.filters.past ? 1 : 0) + (isBlankWho(toldWho) ? 0 : 1);

  const apply = () => {
    if (draftWho) sitting.tellWho(draftWho);
    setOpen(false);
    navigate(paths.find({ ...find.view, filters: draft }), { preventScrollReset: true });
    onShown();
  };

  return (
    <form
      className="filters"
      aria-label={words.find.filters}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <button
        type="button"
        className="button filters-toggle"
        aria-expanded={open}
        aria-controls="filters"
        onClick={() => setOpen(!open)}
      >
        <Icon name="filter" />
        {words.find.filtersOn(on)}
      </button>
      <div id="filters" className="filters-body" data-open={open || undefined}>
        <h2 className="filters-heading">{words.find.filters}</h2>
        <WhoFields who={who} onChange={setDraftWho} open={told.helping || !isBlankWho(toldWho)} />
        {filterGroups.map((group) => (
          <details
            key={group}
            className="filter-group"
            // Held against what is applied, not the draft: unticking must not fold the group away.
            open={openAtFirst.includes(group) || (find.view.filters.chosen[group]?.length ?? 0) > 0}
          >
            <summary>{words.group[group]}</summary>
            <fieldset>
              <legend className="visually-hidden">{words.group[group]}</legend>
              {options[group].map((option) => (
                <Option
                  key={option}
                  label={optionWords(catalogue, words, group, option)}
                  checked={isChosen(draft, group, option)}
                  count={counts[group].get(option) ?? { yes: 0, unsaid: 0 }}
                  onToggle={() => setDraft(toggled(draft, group, option))}
                />
              ))}
            </fieldset>
          </details>
        ))}
        <label className="option past-option">
          <input type="checkbox" checked={draft.past} onChange={() => setDraft({ ...draft, past: !draft.past })} />
          <span className="option-words">
            {words.find.past}
            <span className="small block">{words.find.pastHint}</span>
          </span>
        </label>
        <div className="filters-apply">
          <button type="submit" className="button primary wide">
            {words.find.show(sizeOf(select(matches, narrowing)))}
          </button>
        </div>
      </div>
    </form>
  );
}

/** The draft, with what the typed words ask for on top. */
function combined(draft: Filters, { narrowing, view }: Find): Filters {
  const chosen = { ...draft.chosen };
  for (const group of filterGroups) {
    const typed = (narrowing.filters.chosen[group] ?? []).filter((option) => !isChosen(view.filters, group, option));
    if (typed.length > 0) chosen[group] = [...(chosen[group] ?? []), ...typed];
  }
  return { ...draft, chosen };
}
