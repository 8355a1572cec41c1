import { type Day, dayOf, daysInMonth, isDay } from '../../day.ts';
import type { Interval } from '../../eligibility/facts.ts';
import type { TypedWord } from '../../search/typedWords.ts';

/** Words of a clause with the notes they stand in and the day it is. */
export interface Ground {
  readonly text: string;
  readonly words: readonly TypedWord[];
  readonly today: Day;
}

/** The first and the last day that something dated can mean; `length` in words. */
export interface Dated {
  readonly from: Day;
  readonly to: Day;
  readonly length: number;
}

const months = 'january february march april may june july august september october november december'.split(' ');

/** 1 to 12, or 0. */
const monthOf = (key: string): number =>
  key.length < 3
    ? 0
    : months.findIndex((month) => month === key || month.slice(0, 3) === key || key === `${month.slice(0, 3)}t`) + 1;

/** "01" is 2001 until that lies ahead. */
function fullYear(year: number, today: Day): number {
  if (year >= 100) return year;
  const now = Number(today.slice(0, 4));
  return 2000 + year > now ? 1900 + year : 2000 + year;
}

const numberAt = ({ words }: Ground, at: number, pattern: RegExp): number | undefined => {
  const key = words[at]?.key ?? '';
  return pattern.test(key) ? Number.parseInt(key, 10) : undefined;
};

/** How many words a stretch of the text covers. */
export function wordsUpTo({ words }: Ground, at: number, end: number): number {
  let length = 0;
  while ((words[at + length]?.start ?? Number.POSITIVE_INFINITY) < end) length += 1;
  return length;
}

const exactDay = (year: number, month: number, day: number, length: number): Dated | undefined => {
  const exact = dayOf(year, month, day);
  return isDay(exact) ? { from: exact, to: exact, length } : undefined;
};

/** 12/03/2001, 12.3.01 or 2001-03-12. */
function dayInFigures(ground: Ground, at: number): Dated | undefined {
  const start = ground.words[at]?.start ?? 0;
  const written = ground.text.slice(start, start + 12);
  const british = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(written);
  if (british) {
    const length = wordsUpTo(ground, at, start + british[0].length);
    return exactDay(fullYear(Number(british[4]), ground.today), Number(british[3]), Number(british[1]), length);
  }
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(written);
  return iso
    ? exactDay(Number(iso[1]), Number(iso[2]), Number(iso[3]), wordsUpTo(ground, at, start + iso[0].length))
    : undefined;
}

const lastOf = (year: number, month: number): Day => dayOf(year, month, daysInMonth(year, month));

/** The last such month that has begun, where no year is given. */
function wholeMonth(month: number, year: number | undefined, today: Day, length: number): Dated {
  const now = Number(today.slice(0, 4));
  const meant = year ?? (month > Number(today.slice(5, 7)) ? now - 1 : now);
  return { from: dayOf(meant, month, 1), to: lastOf(meant, month), length };
}

/** "March", "March 2025", "12 March 2001", "2019", "12/03/2001" at a word. */
export function datedAt(ground: Ground, at: number): Dated | undefined {
  const figures = dayInFigures(ground, at);
  if (figures) return figures;
  const key = ground.words[at]?.key ?? '';
  const day = numberAt(ground, at, /^\d{1,2}(?:st|nd|rd|th)?$/);
  const month = monthOf(ground.words[day === undefined ? at : at + 1]?.key ?? '');
  const after = day === undefined ? at + 1 : at + 2;
  const typed = numberAt(ground, after, /^(?:(?:19|20)\d{2}|(?:1|2)\d)$/);
  const year = typed === undefined ? undefined : fullYear(typed, ground.today);
  const length = after - at + (typed === undefined ? 0 : 1);
  if (month > 0 && day !== undefined && year !== undefined) return exactDay(year, month, day, length);
  if (month > 0) return wholeMonth(month, year, ground.today, length);
  if (/^(?:19|20)\d{2}$/.test(key)) return { from: `${key}-01-01`, to: `${key}-12-31`, length: 1 };
  return undefined;
}

/** Whole months from one day to another, negative when `to` is earlier. */
export function wholeMonths(from: Day, to: Day): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
}

/** How many months it has been, honest about what was told only by month or year; undefined for what lies ahead. */
export function monthsSince({ from, to }: Dated, today: Day): Interval | undefined {
  if (from > today) return undefined;
  return { from: Math.max(0, wholeMonths(to, today)), to: wholeMonths(from, today) + 0.99 };
}

/** Whole years on a day for somebody born then; undefined for what nobody can be. */
export function ageFrom({ from, to }: Dated, today: Day): Interval | undefined {
  const [least, most] = [Math.floor(wholeMonths(to, today) / 12), Math.floor(wholeMonths(from, today) / 12)];
  return least >= 10 && most <= 110 ? { from: least, to: most } : undefined;
}
