import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { ListView } from '../../core/matching/filterParams.ts';
import type { Suggestion } from '../../core/search/contract.ts';
import { type Chip as UnderstoodChip, type UnderstoodQuery, withoutChip } from '../../core/search/understandQuery.ts';
import { paths } from '../app/paths.ts';
import { useServices, useWords } from '../app/services.ts';
import { ChipLink } from '../parts/Chip.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useSearchFor } from './useSearchFor.ts';

const mostSuggestions = 6;

/** Suggestions for what is being typed; none for less than two letters. */
function useSuggestions(typed: string): readonly Suggestion[] {
  const { search } = useServices();
  const [last, setLast] = useState<{ typed: string; suggestions: readonly Suggestion[] }>({
    typed: '',
    suggestions: [],
  });
  const wanted = typed.trim().length >= 2 ? typed : '';
  useEffect(() => {
    if (wanted === '') return;
    const controller = new AbortController();
    // A search that is down leaves the box without suggestions; the page itself says that it is down.
    search.suggest(wanted, mostSuggestions, controller.signal).then(
      (suggestions) => setLast({ typed: wanted, suggestions }),
      () => {},
    );
    return () => controller.abort();
  }, [search, wanted]);
  return last.typed === wanted && wanted !== '' ? last.suggestions : [];
}

interface BoxProps {
  readonly words: string;
  readonly label: string;
  readonly onSearch: (words: string) => void;
}

/** A search box with suggestions: arrow keys choose, Enter takes, Escape closes; Enter with nothing chosen searches as typed. */
export function SearchBox({ words: initial, label, onSearch }: BoxProps) {
  const words = useWords();
  const id = useId();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(initial);
  const [asking, setAsking] = useState('');
  const [active, setActive] = useState(-1);
  const suggestions = useSuggestions(asking);
  const open = suggestions.length > 0;
  const close = () => {
    setAsking('');
    setActive(-1);
  };
  const take = (suggestion: Suggestion) => {
    close();
    setTyped(suggestion.text);
    if (suggestion.kind === 'provision' && suggestion.id !== undefined) navigate(paths.provision(suggestion.id));
    else onSearch(suggestion.text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = suggestions[active];
    if (event.key === 'Escape' && open) close();
    else if (event.key === 'Enter' && chosen) take(chosen);
    else if (event.key === 'ArrowDown' && open) setActive((active + 1) % suggestions.length);
    else if (event.key === 'ArrowUp' && open) setActive((active <= 0 ? suggestions.length : active) - 1);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: old phones do not know the search element
    <form
      role="search"
      className="search-form"
      onSubmit={(event) => {
        event.preventDefault();
        close();
        onSearch(typed.trim());
      }}
    >
      <label htmlFor={id}>{label}</label>
      <div className="search-row">
        <div className="search-field">
          <input
            id={id}
            type="search"
            enterKeyHint="search"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={200}
            value={typed}
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={`${id}-list`}
            aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
            onChange={(event) => {
              setTyped(event.target.value);
              setAsking(event.target.value);
              setActive(-1);
            }}
            onKeyDown={onKeyDown}
            onBlur={close}
          />
          <div
            className="suggestions"
            id={`${id}-list`}
            role="listbox"
            aria-label={words.find.suggestions}
            hidden={!open}
          >
            {suggestions.map((suggestion, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the box above holds the focus and its keys choose
              <div
                key={`${suggestion.kind} ${suggestion.text}`}
                id={`${id}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => take(suggestion)}
              >
                <span>{suggestion.text}</span>{' '}
                <span className="small">{words.find.suggestionKind[suggestion.kind]}</span>
              </div>
            ))}
          </div>
        </div>
        <button type="submit" className="button primary">
          <Icon name="search" />
          <span className="search-word">{words.find.search}</span>
        </button>
      </div>
      <p role="status" className="visually-hidden">
        {words.find.suggestionCount(suggestions.length)}
      </p>
    </form>
  );
}

function chipWords(words: ReturnType<typeof useWords>, chip: UnderstoodChip): string {
  switch (chip.kind) {
    case 'place':
      return words.find.near(chip.value);
    case 'times':
      return words.time[chip.value as keyof typeof words.time];
    default:
      return (words[chip.kind] as Record<string, string>)[chip.value] ?? chip.words;
  }
}

interface Props {
  readonly view: ListView;
  readonly query: UnderstoodQuery;
  /** After something was asked: the list takes the focus. */
  readonly onAsked: () => void;
}

/** The search box of the list, and under it what was understood, each removable. */
export function SearchForm({ view, query, onAsked }: Props) {
  const words = useWords();
  const search = useSearchFor();
  const to = (text: string) => paths.find({ ...view, words: text });
  return (
    <div className="find-search">
      <SearchBox
        key={view.words}
        words={view.words}
        label={words.find.searchLabel}
        onSearch={(text) => void search(text, view).then(onAsked)}
      />
      {view.words !== '' && (
        <p className="chips">
          {query.chips.length > 0 && <span>{words.find.understood}</span>}
          {query.chips.map((chip) => (
            <ChipLink
              key={chip.start}
              to={to(withoutChip(view.words, chip))}
              label={chipWords(words, chip)}
              onRemoved={onAsked}
            />
          ))}
          <Link to={to('')} onClick={onAsked}>
            {words.find.clear}
          </Link>
        </p>
      )}
    </div>
  );
}
