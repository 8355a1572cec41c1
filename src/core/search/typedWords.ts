import { foldText } from './searchText.ts';

/** A word of the typed text, folded for comparing, and where it stands (UTF-16 positions, end not included). */
export interface TypedWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text with their places in it. Hyphens part words; an apostrophe or a full stop inside does not. */
export function typedWords(text: string): readonly TypedWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu)].map((match) => ({
    key: foldText(match[0]).replace(/['.]/g, ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const lengths = (phrases: Iterable<string>): number =>
  Math.max(...[...phrases].map((phrase) => phrase.split(' ').length));

/** Makes a look-up of the longest phrase that starts at a word: how many words it takes up, and what it stands for. */
export function phraseFinder<T>(phrases: ReadonlyMap<string, T>) {
  const longest = lengths(phrases.keys());
  return (words: readonly TypedWord[], start: number): { readonly length: number; readonly found: T } | undefined => {
    for (let length = Math.min(longest, words.length - start); length > 0; length -= 1) {
      const key = words
        .slice(start, start + length)
        .map((word) => word.key)
        .join(' ');
      const found = phrases.get(key);
      if (found !== undefined) return { length, found };
    }
    return undefined;
  };
}

/** The same for a plain list, saying only how many words it takes up; 0 for none. */
export function phraseLength(phrases: Iterable<string>): (words: readonly TypedWord[], start: number) => number {
  const find = phraseFinder(new Map([...phrases].map((phrase) => [phrase, true])));
  return (words, start) => find(words, start)?.length ?? 0;
}
