import type { Interval } from '../../eligibility/facts.ts';
import { notePhrases } from '../notePhrases.ts';
import type { Clause, Reading } from './clauses.ts';
import { countries, otherPeople, setOf } from './cues.ts';
import { ageFrom, datedAt, type Ground } from './dates.ts';

/** Where a clause stands: what an age after a name is known by. */
export interface AgeGround extends Ground {
  readonly clause: Clause;
  readonly before: Clause | undefined;
}

const keyAt = ({ words }: Ground, at: number): string => words[at]?.key ?? '';

/** Nobody whom this is for is younger; a smaller number is a child's, or counts something else. */
const isAge = (age: number): boolean => age >= 14 && age <= 99;

const read = (age: Interval, first: number, length: number): Reading => ({
  gives: [{ age }],
  first,
  length,
  tense: 'state',
});

const exactly = (age: number, first: number, length: number): Reading | undefined =>
  isAge(age) ? read({ from: age, to: age }, first, length) : undefined;

/** How many words of "years old", "yo" or "y/o" stand there. */
function oldAt(ground: Ground, at: number): number {
  const [first, second] = [keyAt(ground, at), keyAt(ground, at + 1)];
  if (/^(?:yo|yrsold|yearsold)$/.test(first)) return 1;
  if (first === 'y' && second === 'o') return 2;
  if (/^(?:years?|yrs?)$/.test(first) && second === 'old') return 2;
  return /^(?:years?|yrs?)$/.test(first) && second === 'of' && keyAt(ground, at + 2) === 'age' ? 3 : 0;
}

/** "22yo", "22 y/o", "22-year-old". */
function yearsOld(ground: Ground, at: number): Reading | undefined {
  const glued = /^(\d{2})(?:yo|yrsold|yr|yrs)$/.exec(keyAt(ground, at));
  if (glued && (/yo$|old$/.test(keyAt(ground, at)) || keyAt(ground, at + 1) === 'old'))
    return exactly(Number(glued[1]), at, keyAt(ground, at + 1) === 'old' ? 2 : 1);
  if (!/^\d{2}$/.test(keyAt(ground, at))) return undefined;
  const old = oldAt(ground, at + 1);
  return old > 0 ? exactly(Number(keyAt(ground, at)), at, 1 + old) : undefined;
}

/** "50+". */
function openEnded({ text, words }: Ground, at: number): Reading | undefined {
  const { key = '', end = 0 } = words[at] ?? {};
  return text[end] === '+' && isAge(Number(key)) ? read({ from: Number(key) }, at, 1) : undefined;
}

/** "aged 22", "age: 18-24", "turned 22". */
function aged(ground: Ground, at: number): Reading | undefined {
  if (!['aged', 'age', 'turned'].includes(keyAt(ground, at))) return undefined;
  const from = keyAt(ground, at + 1);
  if (!/^\d{2}$/.test(from)) return undefined;
  const joined = keyAt(ground, at + 2) === 'to' ? at + 3 : at + 2;
  const glued = /^\s?[-–]\s?$/.test(
    ground.text.slice(ground.words[at + 1]?.end ?? 0, ground.words[at + 2]?.start ?? 0),
  );
  const to = keyAt(ground, joined);
  if ((glued || joined === at + 3) && /^\d{2}$/.test(to) && Number(to) > Number(from) && isAge(Number(from)))
    return read({ from: Number(from), to: Number(to) }, at, joined + 1 - at);
  return openEnded(ground, at + 1) ?? exactly(Number(from), at, 2 + oldAt(ground, at + 2));
}

const bornWords = setOf('dob, born, birthdate');

/** "DOB 12/03/2001", "born in 1998", "date of birth 12 March 2001". */
function born(ground: Ground, at: number): Reading | undefined {
  const long = keyAt(ground, at) === 'date' && keyAt(ground, at + 1) === 'of' && keyAt(ground, at + 2) === 'birth';
  if (!long && !bornWords.has(keyAt(ground, at))) return undefined;
  let next = at + (long ? 3 : 1);
  if (['in', 'on', 'is'].includes(keyAt(ground, next))) next += 1;
  const dated = datedAt(ground, next);
  // A month alone is no year of birth.
  if (!dated || (dated.length === 1 && !/^\d/.test(keyAt(ground, next)))) return undefined;
  const age = ageFrom(dated, ground.today);
  return age && read(age, at, next + dated.length - at);
}

const parts: ReadonlyMap<string, Interval> = new Map([
  ['early', { from: 0, to: 4 }],
  ['mid', { from: 3, to: 7 }],
  ['late', { from: 5, to: 9 }],
]);

/** "in her 50s", "late 40s". */
function decade(ground: Ground, at: number): Reading | undefined {
  const part = parts.get(keyAt(ground, at));
  const owned = ['his', 'her', 'their'].includes(keyAt(ground, at)) && keyAt(ground, at - 1) === 'in';
  if (!part && !owned) return undefined;
  const inner = owned ? parts.get(keyAt(ground, at + 1)) : undefined;
  const next = at + (inner ? 2 : 1);
  const tens = /^([1-9]0)s$/.exec(keyAt(ground, next));
  if (!tens) return undefined;
  const { from = 0, to = 9 } = part ?? inner ?? {};
  return read({ from: Number(tens[1]) + from, to: Number(tens[1]) + to }, at, next + 1 - at);
}

const endsAge = setOf('and, with, on, in, so, but, lives, who, has, is, wants, from');

/** "over 50", "under 25" where nothing that could be counted follows. */
function beyond(ground: Ground, at: number): Reading | undefined {
  const way = keyAt(ground, at);
  if (!['over', 'under'].includes(way) || !/^\d{2}s?$/.test(keyAt(ground, at + 1))) return undefined;
  const old = oldAt(ground, at + 2);
  const next = keyAt(ground, at + 2);
  const sign = ground.text[ground.words[at + 1]?.end ?? 0] ?? '';
  if ((old === 0 && next !== '' && !endsAge.has(next)) || /[%+/]/.test(sign)) return undefined;
  const age = Number.parseInt(keyAt(ground, at + 1), 10);
  if (!isAge(age) || /£/.test(ground.text.slice(ground.words[at]?.end ?? 0, ground.words[at + 1]?.start ?? 0)))
    return undefined;
  return read(way === 'over' ? { from: age } : { to: age - 1 }, at, 2 + old);
}

const noNames = setOf(
  `caseload, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august,
  september, october, november, december, flat, house, room, bus, route, class, week, day, level, unit, number, no, grade,
  ref, reference, page, phone, tel, year, group, ward, block, floor, notes, note, tesco, age, since, about, over, under, up, to,
  from, for, at, by, then, next, appointment, hours, total, around, approx, only, works, earns, on, in`,
);

const sexes = setOf('female, male, woman, man, f, m');

/** Whether a clause is a name and nothing else: one to three words with capitals. */
function isName({ words, opens }: Clause, count: number, text: string): boolean {
  if (!opens || count < 1 || count > 3 || words.length < count) return false;
  const keys = words.slice(0, count).map(({ key }) => key);
  if (count === 1 && sexes.has(keys[0] ?? '')) return true;
  // "UC, 22" and "NEET, 17 hours" are written like names as well.
  if (notePhrases.has(keys.join(' '))) return false;
  return words.slice(0, count).every(({ key, start, end }) => {
    if (noNames.has(key) || otherPeople.has(key) || countries.has(key)) return false;
    return /^\p{Lu}[\p{L}\p{M}'’]*$/u.test(text.slice(start, end));
  });
}

/** The number in "Aysha, 22," or "Aysha (22)". */
function afterName({ text, words, clause, before }: AgeGround, at: number): Reading | undefined {
  const key = words[at]?.key ?? '';
  if (!/^\d{2}$/.test(key) || at !== words.length - 1) return undefined;
  const bracketed = text[(words[at]?.start ?? 0) - 1] === '(';
  const inFront =
    at === 0
      ? clause.joined && before && isName(before, before.words.length, text)
      : bracketed && isName(clause, at, text);
  const follows = text.slice(words[at]?.end ?? 0, (words[at]?.end ?? 0) + 1);
  return inFront && !/[%/:+]/.test(follows) ? exactly(Number(key), at, 1) : undefined;
}

/** The number in "she is 22". */
function being(ground: AgeGround, at: number): Reading | undefined {
  if (!['is', 'shes', 'hes', 'theyre', 'im'].includes(keyAt(ground, at)) || at > 3) return undefined;
  if (!/^\d{2}$/.test(keyAt(ground, at + 1))) return undefined;
  const next = keyAt(ground, at + 2);
  const [start, end] = [ground.words[at + 1]?.start ?? 0, ground.words[at + 1]?.end ?? 0];
  if (next !== '' && (!endsAge.has(next) || next === 'in' || next === 'on')) return undefined;
  if (/[%/:£]/.test(`${ground.text[start - 1]}${ground.text[end]}`)) return undefined;
  return openEnded(ground, at + 1) ?? exactly(Number(keyAt(ground, at + 1)), at + 1, 1);
}

/** An age that is told from a word on. */
export function ageAt(ground: AgeGround, at: number): Reading | undefined {
  return (
    yearsOld(ground, at) ??
    aged(ground, at) ??
    born(ground, at) ??
    decade(ground, at) ??
    beyond(ground, at) ??
    being(ground, at) ??
    afterName(ground, at)
  );
}
