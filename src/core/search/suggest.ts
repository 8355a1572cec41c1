import type { Catalogue } from '../catalogue/catalogue.ts';
import type { SearchIndex, Suggestion, SuggestionKind } from './contract.ts';
import { readable, stemOf, wordsOf } from './searchText.ts';
import type { WordBook } from './wordBook.ts';

/** The order of suggestions that fit equally well: what narrows most kindly first, single words last. */
const kindOrder: readonly SuggestionKind[] = ['subject', 'provision', 'provider', 'place', 'word'];

/** No kind may fill the list alone. */
const mostOfAKind: Readonly<Record<SuggestionKind, number>> = {
  subject: 3,
  provision: 4,
  provider: 2,
  place: 2,
  word: 2,
};

interface Candidate {
  readonly suggestion: Suggestion;
  readonly words: readonly string[];
}

interface Fit {
  readonly suggestion: Suggestion;
  /** 0 when the text begins as typed, 1 when some of its words do. */
  readonly distance: number;
}

function candidatesOf(catalogue: Catalogue): readonly Candidate[] {
  const places = new Set([
    ...catalogue.districts.flatMap(({ name, towns }) => [name, ...towns]),
    ...catalogue.venues.map(({ town }) => town),
  ]);
  const suggestions: readonly Suggestion[] = [
    ...catalogue.subjects.map(({ id, words }) => ({ text: words, kind: 'subject' as const, id })),
    ...catalogue.provisions.map(({ id, title }) => ({ text: title, kind: 'provision' as const, id })),
    ...catalogue.providers.map(({ id, name }) => ({ text: name, kind: 'provider' as const, id })),
    ...[...places].map((place) => ({ text: place, kind: 'place' as const })),
  ];
  return suggestions.map((suggestion) => ({ suggestion, words: wordsOf(suggestion.text) }));
}

/** Every typed word must begin some word of the text; the last one is still being typed. */
function fits(typed: readonly string[], words: readonly string[]): boolean {
  return typed.every((part) => words.some((word) => word.startsWith(part)));
}

const beginsSo = (typed: readonly string[], words: readonly string[]): boolean =>
  words.join(' ').startsWith(typed.join(' '));

/** The typed words with the last one written to its end. */
function completions(typed: readonly string[], book: WordBook): readonly Suggestion[] {
  const last = typed.at(-1) ?? '';
  const before = typed.slice(0, -1);
  if (before.some((word) => !book.knows(stemOf(word)))) return [];
  return book
    .beginningWith(last)
    .filter((word) => word !== last)
    .map((word) => ({ text: [...before, word].map(readable).join(' '), kind: 'word' }));
}

/** The typed words with each unknown one put right, or undefined where nothing can be. */
function putRight(typed: readonly string[], book: WordBook): readonly string[] | undefined {
  const right = typed.map((word) => (book.knows(stemOf(word)) ? word : (book.near(word)[0] ?? word)));
  return right.some((word, i) => word !== typed[i]) ? right.map((word) => book.written(word)) : undefined;
}

const byFit = (a: Fit, b: Fit): number =>
  a.distance - b.distance ||
  kindOrder.indexOf(a.suggestion.kind) - kindOrder.indexOf(b.suggestion.kind) ||
  a.suggestion.text.length - b.suggestion.text.length ||
  (a.suggestion.text < b.suggestion.text ? -1 : 1);

/** Each text once, in the kind that comes first. */
function varied(fitting: readonly Fit[], limit: number): readonly Suggestion[] {
  const texts = new Set<string>();
  const counts = new Map<SuggestionKind, number>();
  return fitting
    .map(({ suggestion }) => suggestion)
    .filter(({ text, kind }) => {
      const key = wordsOf(text).join(' ');
      const count = counts.get(kind) ?? 0;
      if (texts.has(key) || count >= mostOfAKind[kind]) return false;
      texts.add(key);
      counts.set(kind, count + 1);
      return true;
    })
    .slice(0, Math.max(0, limit));
}

/**
 * Makes the function that suggests what is being typed: subjects, provisions, providers and places whose words begin
 * with the typed words, and words of the catalogue. With nothing to offer, it tries the words without typing mistakes.
 */
export function createSuggest(catalogue: Catalogue, book: WordBook): SearchIndex['suggest'] {
  const candidates = candidatesOf(catalogue);
  const offer = (typed: readonly string[]): readonly Fit[] => [
    ...candidates
      .filter(({ words }) => fits(typed, words))
      .map(({ suggestion, words }) => ({ suggestion, distance: beginsSo(typed, words) ? 0 : 1 })),
    ...completions(typed, book).map((suggestion) => ({ suggestion, distance: 1 })),
  ];
  return (text, limit) => {
    const typed = wordsOf(text);
    if (typed.length === 0) return [];
    const found = offer(typed);
    const right = found.length === 0 ? putRight(typed, book) : undefined;
    return varied([...(right ? offer(right) : found)].sort(byFit), limit);
  };
}
