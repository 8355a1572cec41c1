import { otherForms, stemOf, wordsOf } from './searchText.ts';
import type { Synonyms } from './synonyms.ts';
import type { WordBook } from './wordBook.ts';

export interface Knowledge {
  readonly book: WordBook;
  readonly synonyms: Synonyms;
  /** As terms. */
  readonly stopWords: ReadonlySet<string>;
}

/** A typed word and what is known of it. */
export interface TypedTerm {
  readonly word: string;
  readonly term: string;
  /** Longer words that begin so count too. */
  readonly prefix: boolean;
  /** The term, or another form of it, that the area's rings lead on from. */
  readonly ring?: string;
  /** Nobody knows it, in any form or as the beginning of a word. */
  readonly unknown: boolean;
  /** The nearest known words, where it is unknown. */
  readonly near: readonly string[];
  /** What was most likely meant. */
  readonly likely: string;
}

/**
 * Whether longer words that begin so count. A known short word stands for itself: care is not career. An unknown one may
 * be cut short anywhere ("admin jobs"), a known one only where the typing may not have ended.
 */
function mayGoOn(word: string, known: boolean, isLast: boolean): boolean {
  if (known) return isLast && word.length >= 5;
  return word.length >= (isLast ? 2 : 3);
}

function typedTerm(word: string, isLast: boolean, { book, synonyms, stopWords }: Knowledge): TypedTerm {
  const term = stemOf(word);
  const ring = [term, ...otherForms(term)].find(synonyms.has);
  const itself = book.knows(term) || ring !== undefined;
  const prefix = mayGoOn(word, itself, isLast);
  const unknown =
    !itself && !stopWords.has(term) && book.formsOf(term).length === 0 && !(prefix && book.hasPrefix(word));
  const near = unknown ? book.near(word) : [];
  return {
    word,
    term,
    prefix,
    unknown,
    near,
    likely: near.find((other) => !stopWords.has(other)) ?? near[0] ?? term,
    ...(ring === undefined ? {} : { ring }),
  };
}

/** The words of a topic, each with what is known of it. */
export function typedTermsOf(topic: string, knowledge: Knowledge): readonly TypedTerm[] {
  const words = wordsOf(topic);
  return words.map((word, i) => typedTerm(word, i === words.length - 1, knowledge));
}
