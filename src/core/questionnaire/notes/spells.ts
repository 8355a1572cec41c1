import type { Interval } from '../../eligibility/facts.ts';
import { list, setOf } from './cues.ts';
import { datedAt, type Ground, monthsSince } from './dates.ts';
import { phraseFinder } from './findPhrase.ts';

/** A length of time in months, and the words it takes up. */
export interface Spell {
  readonly months: Interval;
  readonly length: number;
}

/** A length of time and the word it begins at. */
export interface SpellFound extends Spell {
  readonly first: number;
}

type Bound = 'least' | 'most' | 'about' | 'below';

/** What stands before a number and makes it a limit. */
export const boundAt = phraseFinder(
  new Map<string, Bound>([
    ...list('over, more than, at least, longer than, just over, well over, min, minimum').map(
      (words) => [words, 'least'] as const,
    ),
    ...list('under, less than, up to, max, maximum, no more than, not more than, within').map(
      (words) => [words, 'most'] as const,
    ),
    ...list('about, around, approx, approximately, roughly, circa, some').map((words) => [words, 'about'] as const),
    ...list('nearly, almost, just under, coming up to').map((words) => [words, 'below'] as const),
  ]),
);

/** A number as somebody meant it. What is only about right must not say no, so it is made wide. */
export function bounded({ from, to }: { from: number; to: number }, bound: Bound | undefined, give = 0.2): Interval {
  const round = (n: number) => Math.round(n * 100) / 100;
  switch (bound) {
    case 'least':
      return { from };
    case 'most':
      return { to };
    case 'about':
      return { from: round(from * (1 - give)), to: round(to * (1 + give)) };
    case 'below':
      return { from: round(from * (1 - give)), to };
    default:
      return { from, to };
  }
}

const numberWords = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:months?|mths?|mnths?|mos?)$/, 1],
  [/^(?:years?|yrs?)$/, 12],
  [/^(?:weeks?|wks?)$/, 12 / 52],
];

const unitOf = (key: string): number | undefined => units.find(([pattern]) => pattern.test(key))?.[1];

interface Count {
  readonly from: number;
  readonly to: number;
  readonly unit: number;
  readonly length: number;
  /** "6+ months". */
  readonly more: boolean;
}

function plainNumber(key: string): number | undefined {
  if (/^\d{1,3}$/.test(key)) return Number(key);
  const at = numberWords.indexOf(key);
  return at < 0 ? undefined : at + 1;
}

/** "8 months", "6-9 months", "18mths", "a year" (the article is gone), "6 months". */
function countAt({ words, text }: Ground, at: number): Count | undefined {
  const key = words[at]?.key ?? '';
  const glued = /^(\d{1,3})(\p{L}{1,6})$/u.exec(key);
  const gluedUnit = glued && unitOf(glued[2] ?? '');
  if (glued && gluedUnit)
    return { from: Number(glued[1]), to: Number(glued[1]), unit: gluedUnit, length: 1, more: false };
  const alone = /^(?:month|year|yr|week)$/.test(key) ? unitOf(key) : undefined;
  if (alone) return { from: 1, to: 1, unit: alone, length: 1, more: false };
  const first = plainNumber(key);
  if (first === undefined) return undefined;
  const toward = words[at + 1]?.key === 'to' || words[at + 1]?.key === 'or' ? at + 2 : at + 1;
  const second = plainNumber(words[toward]?.key ?? '');
  const next = second === undefined ? at + 1 : toward + 1;
  const unit = unitOf(words[next]?.key ?? '');
  if (unit === undefined || (second !== undefined && second < first)) return undefined;
  const more = text[words[next - 1]?.end ?? 0] === '+' || text[words[next]?.end ?? 0] === '+';
  return { from: first, to: second ?? first, unit, length: next + 1 - at, more };
}

/** Two decimals: thirteen weeks are three months. */
const inMonths = (n: number, unit: number): number => Math.round(n * unit * 100) / 100;

const spellLeads = setOf('for, in, past, now, on, been, of');
const recent: ReadonlyMap<string, Interval> = new Map([
  ['last week', { from: 0, to: 0.5 }],
  ['this week', { from: 0, to: 0.25 }],
  ['last month', { from: 0, to: 2 }],
  ['this month', { from: 0, to: 1 }],
  ['yesterday', { from: 0, to: 0.1 }],
  ['today', { from: 0, to: 0.1 }],
]);
const recentAt = phraseFinder(recent);

function sinceAt(ground: Ground, at: number): Spell | undefined {
  const recently = recentAt(ground.words, at + 1);
  if (recently) return { months: recently.found, length: recently.length + 1 };
  const early = ['early', 'late', 'mid', 'last', 'about', 'around'].includes(ground.words[at + 1]?.key ?? '') ? 1 : 0;
  const dated = datedAt(ground, at + 1 + early);
  const months = dated && monthsSince(dated, ground.today);
  return dated && months && { months, length: dated.length + 1 + early };
}

/** The length of time that starts at a word. */
export function spellAt(ground: Ground, at: number): Spell | undefined {
  const key = ground.words[at]?.key ?? '';
  if (key === 'since') return sinceAt(ground, at);
  const recently = recentAt(ground.words, at);
  if (recently) return { months: recently.found, length: recently.length };
  const bound = boundAt(ground.words, at);
  const count = countAt(ground, at + (bound?.length ?? 0));
  if (!count) return undefined;
  const { unit } = count;
  const ends = { from: inMonths(count.from, unit), to: inMonths(count.to, unit) };
  const after = at + (bound?.length ?? 0) + count.length;
  // "A year and a half" is not a year.
  const halves = ground.words[after + (ground.words[after]?.key === 'and' ? 1 : 0)]?.key === 'half';
  if (halves || ends.to > 1200) return undefined;
  const plus = ground.words[after]?.key === 'plus' || count.more;
  return { months: bounded(ends, plus ? 'least' : bound?.found), length: after - at };
}

/** The length of time that some words after an anchor give: "UC for 13 weeks", "made redundant in March". */
export function spellAfter(ground: Ground, anchorEnd: number, event: boolean): SpellFound | undefined {
  for (let at = anchorEnd; at < anchorEnd + 3; at += 1) {
    const key = ground.words[at]?.key ?? '';
    const spell = spellAt(ground, at) ?? (event && key === 'in' ? sinceAt(ground, at) : undefined);
    // "Claimed UC 6 months ago" does not say that it has gone on.
    if (spell) return event || ground.words[at + spell.length]?.key !== 'ago' ? { ...spell, first: at } : undefined;
    if (!spellLeads.has(key)) return undefined;
  }
  return undefined;
}
