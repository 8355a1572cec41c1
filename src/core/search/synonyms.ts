import type { SynonymRing } from '../catalogue/catalogue.ts';
import { termsOf } from './searchText.ts';

/** A word or phrase as terms. */
export type Phrase = readonly string[];

export interface PhraseFound {
  /** How many terms it takes up. */
  readonly length: number;
  /** Other phrases that mean the same. */
  readonly alternatives: readonly Phrase[];
}

export interface Synonyms {
  /** The longest phrase of the rings that starts there, or undefined. */
  at(terms: readonly string[], start: number): PhraseFound | undefined;
  /** Whether any ring leads on from this single word. */
  has(term: string): boolean;
  /** Every word of the phrases that lead on, for putting typing mistakes right. */
  readonly words: ReadonlySet<string>;
}

const keyOf = (phrase: Phrase): string => phrase.join(' ');

function ringPhrases(words: readonly string[]): readonly Phrase[] {
  return words.map(termsOf).filter((phrase) => phrase.length > 0);
}

/**
 * Makes an area's rings ready to look up. A phrase in several rings gets the words of each; rings are not followed from
 * one to the next, so that a word never drifts away from what was typed. Where a ring has `means`, nothing leads back.
 */
export function createSynonyms(rings: readonly SynonymRing[]): Synonyms {
  const leads = new Map<string, Map<string, Phrase>>();
  let longest = 0;
  const lead = (from: Phrase, to: readonly Phrase[]): void => {
    const known = leads.get(keyOf(from)) ?? new Map<string, Phrase>();
    for (const phrase of to) if (keyOf(phrase) !== keyOf(from)) known.set(keyOf(phrase), phrase);
    leads.set(keyOf(from), known);
    longest = Math.max(longest, from.length);
  };
  for (const { words, means } of rings) {
    const from = ringPhrases(words);
    const to = means ? ringPhrases(means) : from;
    for (const phrase of from) lead(phrase, to);
  }
  return {
    at(terms, start) {
      for (let length = Math.min(longest, terms.length - start); length > 0; length -= 1) {
        const found = leads.get(keyOf(terms.slice(start, start + length)));
        if (found) return { length, alternatives: [...found.values()] };
      }
      return undefined;
    },
    has: (term) => leads.has(term),
    words: new Set([...leads.keys()].flatMap((key) => key.split(' '))),
  };
}
