import type { Cost, Delivery, Kind } from '../catalogue/catalogue.ts';
import type { TimeOfWeek } from '../eligibility/facts.ts';
import { placeAt, type QueryVocabulary } from './placeInQuery.ts';
import { chipTails, looseEnds, type QueryPhrase, queryPhrases, timeLeads } from './queryPhrases.ts';
import { phraseFinder, phraseLength, type TypedWord, typedWords } from './typedWords.ts';

/** One thing understood from the typed words. */
export type Chip = (
  | { readonly kind: 'cost'; readonly value: Cost }
  | { readonly kind: 'times'; readonly value: TimeOfWeek }
  | { readonly kind: 'delivery'; readonly value: Delivery }
  | { readonly kind: 'place'; readonly value: string }
  | { readonly kind: 'kind'; readonly value: Kind }
) & {
  /** As typed. */
  readonly words: string;
  /** Where the words stand in the text (UTF-16 positions, end not included). */
  readonly start: number;
  readonly end: number;
};

export interface UnderstoodQuery {
  /** What is left to search for; the text itself where nothing was understood. */
  readonly topic: string;
  /** In the order of the text, never overlapping. */
  readonly chips: readonly Chip[];
}

const phraseAt = phraseFinder(
  new Map(queryPhrases.flatMap((phrase) => phrase.words.map((words) => [words, phrase] as const))),
);
const timeLeadAt = phraseLength(timeLeads);
const tailAt = phraseLength(chipTails);

function isBlocked(
  { notAfter = [], notBefore = [] }: QueryPhrase,
  words: readonly TypedWord[],
  start: number,
  end: number,
): boolean {
  return notAfter.includes(words[start - 1]?.key ?? '') || notBefore.includes(words[end]?.key ?? '');
}

interface Understood {
  readonly meaning: Pick<QueryPhrase, 'kind' | 'value'> | { readonly kind: 'place'; readonly value: string };
  /** In words. */
  readonly length: number;
}

function understandPhrase(words: readonly TypedWord[], start: number): Understood | undefined {
  const bare = phraseAt(words, start);
  const lead = bare ? 0 : timeLeadAt(words, start);
  const phrase = bare ?? (lead > 0 ? phraseAt(words, start + lead) : undefined);
  if (!phrase || (lead > 0 && phrase.found.kind !== 'times')) return undefined;
  const end = start + lead + phrase.length;
  if (isBlocked(phrase.found, words, start, end)) return undefined;
  return { meaning: phrase.found, length: lead + phrase.length + tailAt(words, end) };
}

function understandPlace(
  text: string,
  words: readonly TypedWord[],
  start: number,
  vocabulary: QueryVocabulary,
): Understood | undefined {
  const place = placeAt(text, words, start, vocabulary);
  return place && { meaning: { kind: 'place', value: place.name }, length: place.length };
}

function toChip(text: string, words: readonly TypedWord[], first: number, { meaning, length }: Understood): Chip {
  const start = words[first]?.start ?? 0;
  const end = words[first + length - 1]?.end ?? start;
  const { kind, value } = meaning;
  return { kind, value, words: text.slice(start, end), start, end } as Chip;
}

/** The text without the chips' words and without the small words that only joined them. */
function topicOf(text: string, chips: readonly Chip[]): string {
  let left = text;
  for (const chip of [...chips].reverse()) left = `${left.slice(0, chip.start)} ${left.slice(chip.end)}`;
  const parts = left.split(/\s+/).filter((part) => !/^\p{P}*$/u.test(part));
  const isLoose = (part: string | undefined): boolean =>
    part !== undefined && looseEnds.has(part.toLowerCase().replace(/[^\p{L}]/gu, ''));
  while (isLoose(parts[0])) parts.shift();
  while (isLoose(parts.at(-1))) parts.pop();
  return parts.join(' ').replace(/[,;:.]+$/, '');
}

/** Takes costs, times, ways of delivery, drop-ins and places out of typed words; what is left is the topic. */
export function understandQuery(text: string, vocabulary: QueryVocabulary): UnderstoodQuery {
  const words = typedWords(text);
  const chips: Chip[] = [];
  for (let at = 0; at < words.length; ) {
    const understood = understandPhrase(words, at) ?? understandPlace(text, words, at, vocabulary);
    if (understood) chips.push(toChip(text, words, at, understood));
    at += understood?.length ?? 1;
  }
  return { topic: chips.length === 0 ? text : topicOf(text, chips), chips };
}

/** The typed text without one chip's words; everything else stays as typed. */
export function withoutChip(text: string, { start, end }: Pick<Chip, 'start' | 'end'>): string {
  const [before, after] = [text.slice(0, start).trimEnd(), text.slice(end).trimStart()];
  return before === '' || after === '' ? before + after : `${before} ${after}`;
}

/** The typed text with another topic (a correction, say) and the same chips. */
export function withTopic({ chips }: UnderstoodQuery, topic: string): string {
  return [topic, ...chips.map(({ words }) => words)].filter((part) => part !== '').join(' ');
}
