import type { Day } from '../../day.ts';
import type { FindPlace } from '../../geography/findPlace.ts';
import { notePhrases } from '../notePhrases.ts';
import { ageAt } from './ages.ts';
import { earningsAt, journeyAt } from './amounts.ts';
import type { Clause, Reading } from './clauses.ts';
import { beforeOthers, list, otherPeople, setOf } from './cues.ts';
import { phraseFinder, phraseLength } from './findPhrase.ts';
import { awardFrom, esolAt, subjectsAt } from './learning.ts';
import type { NotePhrase } from './phraseRow.ts';
import { type HomeGround, homeAt } from './places.ts';
import { spellAfter, spellAt } from './spells.ts';

const phrasesAt = phraseFinder(notePhrases);

/** Years after which a redundancy is no longer a recent one. */
const recentMonths = 24;

const fits = ({ notAfter = [], notBefore = [] }: NotePhrase, before: string, after: string): boolean =>
  !notAfter.includes(before) && !notBefore.includes(after);

interface Fitting {
  readonly phrases: readonly NotePhrase[];
  readonly length: number;
}

/** The longest phrases of the table that start at a word and mean there what they seem to. */
function phrasesThere({ words }: Clause, at: number): Fitting | undefined {
  const found = phrasesAt(words, at);
  if (!found) return undefined;
  const [before, after] = [words[at - 1]?.key ?? '', words[at + found.length]?.key ?? ''];
  const phrases = found.found.filter((phrase) => fits(phrase, before, after));
  return phrases.length > 0 ? { phrases, length: found.length } : undefined;
}

/** The length of time beside a phrase that has one. */
function spellBeside(ground: HomeGround, { phrases, length }: Fitting, first: number): readonly Reading[] {
  const phrase = phrases.find(({ spell }) => spell !== undefined);
  const found = phrase && spellAfter(ground, first + length, phrase.tense === 'event');
  if (!phrase?.spell || !found) return [];
  return [{ gives: [{ [phrase.spell]: found.months }], first: found.first, length: found.length, tense: phrase.tense }];
}

/** "8 months out of work", "6 months on UC": the length of time alone. */
function spellInFront(ground: HomeGround, at: number): Reading | undefined {
  if (ground.words[at - 1]?.key === 'every') return undefined;
  const spell = spellAt(ground, at);
  if (!spell) return undefined;
  const end = at + spell.length;
  const lead = ['on', 'of', 'claiming', 'in', 'receiving'].includes(ground.words[end]?.key ?? '') ? 1 : 0;
  const there = phrasesThere(ground.clause, end + lead);
  const fact = there?.phrases.find((phrase) => phrase.spell)?.spell;
  return fact && { gives: [{ [fact]: spell.months }], first: at, length: spell.length, tense: 'state' };
}

const isOld = ({ gives }: Reading): boolean => (gives[0]?.outOfWorkMonths?.from ?? 0) > recentMonths;

function phraseReadings(ground: HomeGround, at: number): readonly Reading[] {
  const there = phrasesThere(ground.clause, at);
  if (!there) return [];
  const spells = spellBeside(ground, there, at);
  const readings = there.phrases.map(({ gives, tense, deniable }) => ({
    // What was lost long ago says nothing of today.
    gives: tense === 'event' && spells.some(isOld) ? [] : gives,
    first: at,
    length: there.length,
    tense,
    ...(deniable ? { deniable } : {}),
  }));
  return [...readings, ...(readings[0]?.gives.length === 0 ? [] : spells)];
}

const childWords = setOf('kid, kids, child, children, son, sons, daughter, daughters, baby, toddler, twins');
const notCaredFor = setOf(
  'kid, kids, child, children, son, sons, daughter, daughters, baby, toddler, twins, landlord, family, grandchildren',
);
const passing = (key: string): boolean => beforeOthers.has(key) || /^\d$/.test(key) || key === 'and';

/** What follows children where only their ages do: "2 kids (3 and 5)". */
const ofAge = /^(?:\d{1,2}(?:yo|yrs?|mths?)?|and|aged|years?|yrs?|old|months?|yo)$/;

/** "Has 2 young kids"; "2 kids" where a clause says nothing else. */
function childrenAt({ words }: HomeGround, at: number): Reading | undefined {
  const has = /^(?:has|have|got)$/.test(words[at]?.key ?? '');
  const alone = at === 0 && /^(?:\d|one|two|three|four|five)$/.test(words[0]?.key ?? '');
  if (!has && !alone) return undefined;
  let next = at + 1;
  while (next < at + 5 && passing(words[next]?.key ?? '')) next += 1;
  if (!childWords.has(words[next]?.key ?? '') || (alone && !words.slice(next + 1).every(({ key }) => ofAge.test(key))))
    return undefined;
  return { gives: [{ circumstances: { yes: ['parent'], no: [] } }], first: at, length: next + 1 - at, tense: 'state' };
}

const caresAt = phraseLength(list('cares for, caring for, care for, looks after, looking after, cared for'));

/** "Cares for his dad", "looks after her disabled son": somebody grown up, or a child who needs more than children do. */
function caringAt({ words }: HomeGround, at: number): Reading | undefined {
  const lead = caresAt(words, at);
  if (lead === 0) return undefined;
  let next = at + lead;
  while (next < at + lead + 4 && beforeOthers.has(words[next]?.key ?? '')) next += 1;
  const key = words[next]?.key ?? '';
  const needy = words.slice(at + lead, next).some((word) => /^(?:disabled|autistic|ill|sick)$/.test(word.key));
  if (!otherPeople.has(key) || (notCaredFor.has(key) && !needy)) return undefined;
  return { gives: [{ circumstances: { yes: ['carer'], no: [] } }], first: at, length: next + 1 - at, tense: 'state' };
}

/** "Works 16 hours". */
function hoursAt({ words }: HomeGround, at: number): Reading | undefined {
  if (!/^work(?:s|ing)$/.test(words[at]?.key ?? '') || !/^\d{1,2}(?:h|hrs|hours)?$/.test(words[at + 1]?.key ?? ''))
    return undefined;
  const glued = /\D$/.test(words[at + 1]?.key ?? '');
  if (!glued && !/^(?:hours?|hrs?|h)$/.test(words[at + 2]?.key ?? '')) return undefined;
  return { gives: [{ work: ['employed'] }], first: at, length: glued ? 2 : 3, tense: 'state' };
}

type Reader = (ground: HomeGround, at: number) => readonly Reading[];

const nothing: readonly Reading[] = [];
const single =
  (read: (ground: HomeGround, at: number) => Reading | undefined): Reader =>
  (ground, at) => {
    const reading = read(ground, at);
    return reading ? [reading] : nothing;
  };

/** The surest first. */
const readers: readonly Reader[] = [
  single(ageAt),
  single(esolAt),
  single(childrenAt),
  single(caringAt),
  single(hoursAt),
  phraseReadings,
  subjectsAt,
  single((ground, at) => awardFrom(ground, at, (name) => ground.findPlace(name) !== undefined)),
  single(earningsAt),
  single(journeyAt),
  single(spellInFront),
  single(homeAt),
];

/** What starts at a word. */
function readingsAt(ground: HomeGround, at: number): readonly Reading[] {
  for (const read of readers) {
    const readings = read(ground, at);
    if (readings.length > 0) return readings;
  }
  return nothing;
}

/** All that the words of a clause say by themselves, in their order and never overlapping. */
export function readingsIn(
  clause: Clause,
  before: Clause | undefined,
  text: string,
  { today, findPlace }: { readonly today: Day; readonly findPlace: FindPlace },
): readonly Reading[] {
  const ground: HomeGround = { text, words: clause.words, clause, before, today, findPlace };
  const readings: Reading[] = [];
  for (let at = 0; at < clause.words.length; ) {
    const found = readingsAt(ground, at);
    at += 1;
    for (const reading of found) {
      readings.push(reading);
      at = Math.max(at, reading.first + reading.length);
    }
  }
  return readings;
}
