import { stemOf, termsOf } from './searchText.ts';
import type { Phrase } from './synonyms.ts';
import { type Knowledge, type TypedTerm, typedTermsOf } from './typedTerms.ts';
import type { WordBook } from './wordBook.ts';

/** One way in which a typed word can be met: all its terms must be there. */
export interface Alternative {
  readonly terms: Phrase;
  readonly weight: number;
  /** Longer words that begin so count too. */
  readonly prefix: boolean;
}

/** A typed word or phrase with all the ways to meet it; one is enough. */
export type Unit = readonly Alternative[];

export interface QueryPlan {
  readonly units: readonly Unit[];
  /** The words with the unknown ones put right, where there are any. */
  readonly didYouMean?: string;
}

/**
 * What each way of meeting a word is worth: the nearer to what was typed, the more. The steps are wide because a rare
 * word scores more than a common one: a rare meaning must not outdo the common word itself.
 */
export const weights = { exact: 1, form: 0.5, prefix: 0.4, near: 0.3, synonym: 0.2 } as const;

interface Reading {
  readonly unit: Unit;
  /** How many words were read. */
  readonly length: number;
}

const way = (terms: Phrase, weight: number): Alternative => ({ terms, weight, prefix: false });

/** What the area's rings say that a single word means. */
function meaningsOf(ring: string | undefined, { synonyms }: Knowledge): Unit {
  const found = ring === undefined ? undefined : synonyms.at([ring], 0);
  return found?.alternatives.map((phrase) => way(phrase, weights.synonym)) ?? [];
}

/** One word by itself: as it is, as the beginning of a longer one, in another form, and what it means. */
function readKnown({ word, term, prefix, ring }: TypedTerm, knowledge: Knowledge): Unit {
  const forms = knowledge.book.formsOf(term).filter((form) => !(prefix && form.startsWith(word)));
  return [
    { terms: [term], weight: weights.exact, prefix: prefix && word === term },
    ...(prefix && word !== term ? [{ terms: [word], weight: weights.exact, prefix }] : []),
    ...forms.map((form) => way([form], weights.form)),
    ...meaningsOf(ring, knowledge),
  ];
}

/** A word that nobody knows: two words written as one, or a typing mistake. */
function readUnknown({ term, near, likely }: TypedTerm, knowledge: Knowledge): Unit {
  const parts = knowledge.book.splitOf(term);
  if (parts) return [way([term], weights.exact), way(parts, weights.form)];
  return [
    way([term], weights.exact),
    ...near.map((other) => way([other], weights.near)),
    ...meaningsOf(likely, knowledge),
  ];
}

/** Two words that the catalogue writes as one: boot camp. */
function readPair([first, second]: readonly TypedTerm[], knowledge: Knowledge): Reading | undefined {
  if (first === undefined || second === undefined) return undefined;
  const one = stemOf(first.word + second.word);
  if (!knowledge.book.knows(one) && !knowledge.synonyms.has(one)) return undefined;
  const unit = [way([first.term, second.term], weights.exact), way([one], weights.form), ...meaningsOf(one, knowledge)];
  return { unit, length: 2 };
}

/** A phrase of several words that the area's rings know, typing mistakes in it put right. */
function readPhrase(typed: readonly TypedTerm[], { synonyms, stopWords }: Knowledge): Reading | undefined {
  const terms = typed.map(({ likely }) => likely);
  const found = synonyms.at(terms, 0);
  if (!found || found.length < 2) return undefined;
  const phrase = terms.slice(0, found.length);
  const telling = phrase.filter((term) => !stopWords.has(term));
  const own = way(telling.length > 0 ? telling : phrase, weights.exact);
  return { unit: [own, ...found.alternatives.map((other) => way(other, weights.synonym))], length: found.length };
}

function readFirst(typed: readonly TypedTerm[], knowledge: Knowledge): Reading {
  const several = readPhrase(typed, knowledge) ?? readPair(typed, knowledge);
  const [first] = typed;
  if (several) return several;
  // One that is only mistyped asks for nothing either.
  if (!first || knowledge.stopWords.has(first.likely)) return { unit: [], length: 1 };
  return { unit: first.unknown ? readUnknown(first, knowledge) : readKnown(first, knowledge), length: 1 };
}

/** The most that a way can bring; 0 when the catalogue has none of it. */
function reachOf({ terms, weight, prefix }: Alternative, { knows, hasPrefix }: WordBook): number {
  if (terms.every(knows)) return weight;
  return prefix && terms.every(hasPrefix) ? weight * weights.prefix : 0;
}

/** A word met only through a correction or a meaning must not count for less than the word beside it that is there. */
function levelled(unit: Unit, book: WordBook): Unit {
  const most = Math.max(...unit.map((alternative) => reachOf(alternative, book)));
  return most > 0 ? unit.map((alternative) => ({ ...alternative, weight: alternative.weight / most })) : unit;
}

/** A word put right; as typed where what is near leads to nothing outside a phrase. */
function corrected({ word, term, likely }: TypedTerm, inPhrase: boolean, { book, synonyms }: Knowledge): string {
  if (likely === term || !(inPhrase || book.knows(likely) || synonyms.has(likely))) return word;
  return book.written(likely);
}

/** Reads a topic from left to right, the longest phrase first. Stop words ask for nothing. */
export function planOf(topic: string, knowledge: Knowledge): QueryPlan {
  const typed = typedTermsOf(topic, knowledge);
  const units: Unit[] = [];
  const words: string[] = [];
  for (let start = 0; start < typed.length; ) {
    const { unit, length } = readFirst(typed.slice(start), knowledge);
    if (unit.length > 0) units.push(levelled(unit, knowledge.book));
    words.push(...typed.slice(start, start + length).map((each) => corrected(each, length > 1, knowledge)));
    start += length;
  }
  return typed.every(({ word }, i) => word === words[i]) ? { units } : { units, didYouMean: words.join(' ') };
}

/** The plain words, each as it is. */
export function exactPlanOf(topic: string, { stopWords }: Pick<Knowledge, 'stopWords'>): QueryPlan {
  const telling = termsOf(topic).filter((term) => !stopWords.has(term));
  return { units: telling.map((term) => [way([term], weights.exact)]) };
}
