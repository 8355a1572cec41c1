import SearchableMap from 'minisearch/SearchableMap';
import { editDistance } from '../closest.ts';
import { otherForms, stemOf, wordsOf } from './searchText.ts';

interface Entry {
  /** How often each written form stands in the catalogue. */
  readonly forms: Map<string, number>;
  count: number;
}

/** The catalogue's own vocabulary: which words it knows, and what an unknown one may have been. */
export interface WordBook {
  knows(term: string): boolean;
  /** Whether any known word begins so. */
  hasPrefix(letters: string): boolean;
  /** Known words that begin so, commonest first, as a person would write them. */
  beginningWith(letters: string): readonly string[];
  /** Other forms of the word that are known: cook for cooking. */
  formsOf(term: string): readonly string[];
  /** The two known words that were written as one, or undefined: book, keeping. */
  splitOf(term: string): readonly [string, string] | undefined;
  /** Terms within the fewest typing mistakes of a typed word, commonest first; none when all are too far. */
  near(word: string): readonly string[];
  /** How the word is mostly written in the catalogue. */
  written(term: string): string;
}

/**
 * A fifth of the letters, two at most: shorter words are too like each other. Two neighbours in each other's place are
 * forgiven from four letters on.
 */
const mistakesForgiven = (term: string): number => Math.min(2, Math.floor(term.length / 5));
const shortestSwapped = 4;

/** C++, .NET and level2 are what they are. */
const isPlainWord = (term: string): boolean => /^\p{L}+$/u.test(term);

/** Shorter parts would split words that were never two. */
const shortestPart = 3;

/** The word with each two neighbours swapped: for the radix tree a swap is two mistakes, for a person it is one. */
function swapsOf(term: string): readonly string[] {
  return Array.from(
    { length: term.length - 1 },
    (_, i) => term.slice(0, i) + term.charAt(i + 1) + term.charAt(i) + term.slice(i + 2),
  );
}

/** The keys of a tree within the mistakes that are forgiven. */
function formsNear(typed: string, tree: SearchableMap<string>): readonly string[] {
  if (typed.length < shortestSwapped || !isPlainWord(typed)) return [];
  const swapped = swapsOf(typed).filter((swap) => tree.has(swap));
  return [...swapped, ...tree.fuzzyGet(typed, mistakesForgiven(typed)).keys()];
}

/**
 * @param texts everything that can be found
 * @param others terms that are no words of the catalogue but lead to some (synonyms); they count as near words too
 */
export function createWordBook(texts: Iterable<string>, others: Iterable<string>): WordBook {
  const known = new SearchableMap<Entry>();
  /** Written forms and terms, each with its term. */
  const nearable = new SearchableMap<string>();
  for (const text of texts)
    for (const word of wordsOf(text)) {
      const term = stemOf(word);
      const entry = known.get(term) ?? { forms: new Map(), count: 0 };
      known.set(term, entry);
      entry.count += 1;
      entry.forms.set(word, (entry.forms.get(word) ?? 0) + 1);
    }
  for (const term of others) nearable.set(term, term);
  for (const [term, { forms }] of known) for (const form of [term, ...forms.keys()]) nearable.set(form, term);
  const countOf = (term: string): number => known.get(term)?.count ?? 0;
  const commonestFirst = (a: string, b: string): number => countOf(b) - countOf(a) || (a < b ? -1 : 1);
  const written = (term: string): string => {
    const forms = [...(known.get(term)?.forms ?? [])];
    return forms.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? term;
  };
  return {
    written,
    knows: (term) => known.has(term),
    hasPrefix: (letters) => known.atPrefix(letters).size > 0,
    beginningWith: (letters) => [...known.atPrefix(letters).keys()].sort(commonestFirst).map(written),
    formsOf: (term) => otherForms(term).filter((form) => known.has(form)),
    splitOf(term) {
      for (let i = shortestPart; i <= term.length - shortestPart; i += 1) {
        const [left, right] = [term.slice(0, i), term.slice(i)];
        if (known.has(left) && known.has(stemOf(right))) return [left, stemOf(right)];
      }
      return undefined;
    },
    near(word) {
      const mistakes = new Map<string, number>();
      for (const typed of new Set([word, stemOf(word)]))
        for (const form of formsNear(typed, nearable)) {
          const term = nearable.get(form) ?? form;
          mistakes.set(term, Math.min(editDistance(typed, form), mistakes.get(term) ?? Number.POSITIVE_INFINITY));
        }
      const fewest = Math.min(...mistakes.values());
      return [...mistakes.keys()].filter((term) => mistakes.get(term) === fewest).sort(commonestFirst);
    },
  };
}
