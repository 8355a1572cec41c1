import type { Answers } from '../../matching/answers.ts';
import type { TypedWord } from '../../search/typedWords.ts';
import type { Clause, Reading } from './clauses.ts';
import {
  beforeOthers,
  type Cue,
  cueAt,
  goesOn,
  objectLeads,
  otherPeople,
  pronouns,
  setOf,
  severalOthers,
  takenBack,
} from './cues.ts';
import { phraseLength } from './findPhrase.ts';

/** A clause with what its words say and what stands around them; numbers are places in its words, Infinity for nowhere. */
export interface Standing {
  readonly clause: Clause;
  readonly readings: readonly Reading[];
  /** Where the first of each cue stands outside the readings. */
  readonly cues: Readonly<Record<Cue, number>>;
  /** The first other person in it, and the first one it is about. */
  readonly other: number;
  readonly aboutOther: number;
  /** It goes on about somebody whom an earlier clause was about. */
  readonly carried: 'no' | 'all' | 'number';
}

const nowhere = Number.POSITIVE_INFINITY;

interface Taken {
  readonly taken: ReadonlySet<number>;
  readonly mentioned: ReadonlySet<number>;
}

const nothingTaken: Taken = { taken: new Set(), mentioned: new Set() };

/** The words that readings take up, and the children that some of them mention: what follows may be about those. */
function takenBy(readings: readonly Reading[]): Taken {
  if (readings.length === 0) return nothingTaken;
  const taken = new Set<number>();
  const mentioned = new Set<number>();
  for (const { first, length, gives } of readings) {
    for (let at = first; at < first + length; at += 1) taken.add(at);
    if (gives[0]?.circumstances?.yes.includes('parent')) mentioned.add(first + length - 1);
  }
  return { taken, mentioned };
}

function cuesIn({ words }: Clause, taken: ReadonlySet<number>): Record<Cue, number> {
  const cues: Record<Cue, number> = { no: nowhere, doubt: nowhere, past: nowhere, wish: nowhere, elsewhere: nowhere };
  for (let at = 0; at < words.length; at += 1) {
    const cue = taken.has(at) ? undefined : cueAt(words, at);
    if (!cue) continue;
    // "Has had UC since March" is still so.
    const still = words[at]?.key === 'had' && /^ha(?:s|ve)$/.test(words[at - 1]?.key ?? '');
    if (!still) cues[cue.found] = Math.min(cues[cue.found], at);
  }
  return cues;
}

/** Whether another person at a word is who the clause is about, not with whom or for whom. */
function isSubject(words: readonly TypedWord[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (beforeOthers.has(words[before]?.key ?? '') || /^\d+$/.test(words[before]?.key ?? '')))
    before -= 1;
  return !objectLeads.has(words[before]?.key ?? '');
}

function othersIn({ words }: Clause, { taken, mentioned }: Taken) {
  const places: number[] = [];
  for (let at = 0; at < words.length; at += 1)
    if (otherPeople.has(words[at]?.key ?? '') && (mentioned.has(at) || !taken.has(at))) places.push(at);
  // Looking back over the same few words again and again would take long where somebody wrote nothing but them.
  const subject = places.slice(0, 50).find((at) => !mentioned.has(at) && isSubject(words, at));
  return { other: places[0] ?? nowhere, aboutOther: subject ?? nowhere };
}

const saysPerson = setOf('on, no, not, wants, needs, looking, phone');

/** Whether a clause goes on about the other person of the one before. */
function carriedFrom(before: Standing | undefined, { words, joined }: Clause): Standing['carried'] {
  if (!before) return 'no';
  const first = words[0]?.key === 'and' ? words[1]?.key : words[0]?.key;
  const key = first ?? '';
  const about = before.aboutOther < nowhere || before.carried === 'all';
  if (!joined) return about && pronouns.has(key) ? 'all' : 'no';
  const bare = before.aboutOther < nowhere && before.clause.words.length <= 2;
  if (about && (bare || before.carried === 'all' || goesOn.has(key) || /^\d/.test(key))) return 'all';
  const last = before.clause.words.at(-1)?.key ?? '';
  const endsWithOther = before.other === before.clause.words.length - 1;
  if (endsWithOther && (/^\d/.test(key) || ['aged', 'who', 'both', 'whos'].includes(key))) return 'number';
  if (endsWithOther && !severalOthers.has(last) && pronouns.has(key)) return 'number';
  return before.carried === 'number' && words.length <= 2 && !saysPerson.has(key) ? 'number' : 'no';
}

/** What stands around the readings of a clause, after the clause before it. */
export function standingOf(clause: Clause, readings: readonly Reading[], before: Standing | undefined): Standing {
  const by = takenBy(readings);
  return {
    clause,
    readings,
    cues: cuesIn(clause, by.taken),
    ...othersIn(clause, by),
    carried: carriedFrom(before, clause),
  };
}

const takenBackAt = phraseLength(takenBack);

/** Whether what follows right after takes it back, or gives it to somebody else. */
function isTakenBack({ words }: Clause, end: number): boolean {
  if (takenBackAt(words, end) > 0) return true;
  const key = words[end]?.key ?? '';
  if (otherPeople.has(key)) return true;
  const last = end === words.length - 1;
  if (last && /^(?:no|not|none|n)$/.test(key)) return true;
  if (key !== 'for') return false;
  const next = beforeOthers.has(words[end + 1]?.key ?? '') ? end + 2 : end + 1;
  return otherPeople.has(words[next]?.key ?? '');
}

/** Facts about helping others, which may name whom. */
const forOthers = (answers: Partial<Answers> | undefined): boolean =>
  answers?.benefits?.includes('carers-allowance') === true || answers?.circumstances?.yes.includes('carer') === true;

/** Whether a reading can be suggested as it stands in its clause. */
export function holds({ clause, cues, other, aboutOther, carried }: Standing, reading: Reading): boolean {
  const { first, length, tense, gives } = reading;
  if (clause.doubted || carried !== 'no' || cues.doubt < nowhere || cues.no < first) return false;
  if (!(forOthers(gives[0]) && clause.words[first + length]?.key === 'for') && isTakenBack(clause, first + length))
    return false;
  if ((tense === 'home' ? aboutOther : other) < first) return false;
  if (tense === 'wish') return cues.past > first && !(cues.elsewhere < first && cues.wish > first);
  if (cues.wish < first) return false;
  if (tense === 'event') return true;
  return cues.past > first && (tense !== 'home' || cues.elsewhere > first);
}

const denials = setOf('no, not, never, isnt, hasnt, doesnt, without, havent, dont, aint, wasnt, denies, nor');
const passing = setOf('any, been, in, have, has, got, currently, is, are, known, registered as, of, ever, being');

/** Whether "no" or "not" stands right before a circumstance, so that it is told not to be so. */
export function isDenied(
  { clause, other, carried }: Standing,
  { first, length, deniable }: Reading,
  lastDenied: number,
): boolean {
  const { words, doubted } = clause;
  if (!deniable || doubted || carried !== 'no' || other < first) return false;
  if (first + length === words.length - 1 && /^(?:no|none|n)$/.test(words[first + length]?.key ?? '')) return true;
  let at = first - 1;
  while (at >= 0 && passing.has(words[at]?.key ?? '') && first - at <= 4) at -= 1;
  const key = words[at]?.key ?? '';
  return denials.has(key) || (at === lastDenied && (key === 'or' || key === 'nor'));
}
