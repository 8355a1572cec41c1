import type { TypedWord } from '../../search/typedWords.ts';

/**
 * As the search's phrase finder, for long texts: the longest phrase that starts at a word, how many words it takes up and
 * what it stands for. Most words begin no phrase, and are done with one look.
 */
export function phraseFinder<T>(phrases: ReadonlyMap<string, T>) {
  const longest = new Map<string, number>();
  for (const phrase of phrases.keys()) {
    const [first = '', ...others] = phrase.split(' ');
    longest.set(first, Math.max(longest.get(first) ?? 0, others.length + 1));
  }
  return (words: readonly TypedWord[], start: number): { readonly length: number; readonly found: T } | undefined => {
    const first = words[start]?.key;
    const most = first === undefined ? undefined : longest.get(first);
    if (first === undefined || most === undefined) return undefined;
    const keys = [first];
    for (let at = start + 1; at < start + most && at < words.length; at += 1) keys.push(words[at]?.key ?? '');
    for (; keys.length > 0; keys.pop()) {
      const found = phrases.get(keys.join(' '));
      if (found !== undefined) return { length: keys.length, found };
    }
    return undefined;
  };
}

/** The same for a plain list, saying only how many words it takes up; 0 for none. */
export function phraseLength(phrases: Iterable<string>): (words: readonly TypedWord[], start: number) => number {
  const find = phraseFinder(new Map([...phrases].map((phrase) => [phrase, true])));
  return (words, start) => find(words, start)?.length ?? 0;
}
