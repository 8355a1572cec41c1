import {
  everydayWords,
  institutionAdjectives,
  institutions,
  inWords,
  looseEnds,
  nearWords,
  placeTails,
} from './queryPhrases.ts';
import { phraseLength, type TypedWord } from './typedWords.ts';

/** What the query is understood with. */
export interface QueryVocabulary {
  /** The name of the place that is written so (case, accents and hyphens aside), or undefined. */
  findPlace(name: string): string | undefined;
}

/** A place in the typed words; `length` in words, small words around the name included. */
export interface PlaceFound {
  readonly name: string;
  readonly length: number;
}

/** "Newchurch in Pendle" and "Knott End on Sea": more words than this has no name here. */
const longestName = 5;

const nearAt = phraseLength(nearWords);
const inAt = phraseLength(inWords);
const tailAt = phraseLength(placeTails);
const institutionAt = phraseLength(institutions);
const adjectiveAt = phraseLength(institutionAdjectives);
const isInstitution = new Set(institutions);

/** Looks for the longest name that starts at a word. */
function nameAt(
  text: string,
  words: readonly TypedWord[],
  start: number,
  { findPlace }: QueryVocabulary,
): PlaceFound | undefined {
  const first = words[start];
  if (!first || looseEnds.has(first.key)) return undefined;
  for (let length = Math.min(longestName, words.length - start); length > 0; length -= 1) {
    const last = words[start + length - 1];
    if (!last || looseEnds.has(last.key)) continue;
    const name = findPlace(text.slice(first.start, last.end));
    if (name !== undefined) return { name, length };
  }
  return undefined;
}

/** Whether what follows makes the name part of an institution's: "Preston College", "Nelson and Colne College". */
function leadsToInstitution(
  text: string,
  words: readonly TypedWord[],
  after: number,
  vocabulary: QueryVocabulary,
): boolean {
  if (institutionAt(words, after) > 0) return true;
  const adjective = adjectiveAt(words, after);
  if (adjective > 0 && institutionAt(words, after + adjective) > 0) return true;
  if (!['and', 'with'].includes(words[after]?.key ?? '')) return false;
  const next = words[after + 1]?.key === 'the' ? after + 2 : after + 1;
  const other = nameAt(text, words, next, vocabulary);
  return other !== undefined && leadsToInstitution(text, words, next + other.length, vocabulary);
}

/** "University of Preston". */
const followsInstitution = (words: readonly TypedWord[], start: number): boolean =>
  words[start - 1]?.key === 'of' && isInstitution.has(words[start - 2]?.key ?? '');

const keysOf = (words: readonly TypedWord[], start: number, length: number): string =>
  words
    .slice(start, start + length)
    .map(({ key }) => key)
    .join(' ');

/** The place that the words from `start` on ask for: "near Nelson", "in Nelson" or just "Nelson". */
export function placeAt(
  text: string,
  words: readonly TypedWord[],
  start: number,
  vocabulary: QueryVocabulary,
): PlaceFound | undefined {
  const near = nearAt(words, start);
  const lead = near || inAt(words, start);
  const found = nameAt(text, words, start + lead, vocabulary);
  if (!found) return undefined;
  const key = keysOf(words, start + lead, found.length);
  const named = start + lead + found.length;
  const after = named + tailAt(words, named);
  if (near === 0 && (everydayWords.has(key) || isInstitution.has(key.split(' ').at(-1) ?? ''))) return undefined;
  if (followsInstitution(words, start) || leadsToInstitution(text, words, after, vocabulary)) return undefined;
  return { name: found.name, length: after - start };
}
