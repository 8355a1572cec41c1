import type { Day, StatedDate } from '../core/day.ts';

const inUtc = { timeZone: 'UTC' } as const;
const at = (day: Day): Date => new Date(`${day}T12:00:00Z`);

/** `3 March 2026`. */
export function longDay(day: Day, language: string): string {
  return new Intl.DateTimeFormat(language, { ...inUtc, day: 'numeric', month: 'long', year: 'numeric' }).format(
    at(day),
  );
}

/** A stated date as people write it: a day, `March 2024`, `2024`, or the source's own words. */
export function statedDate(date: StatedDate, language: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date.text) && date.from) return longDay(date.from, language);
  if (/^\d{4}-\d{2}$/.test(date.text) && date.from)
    return new Intl.DateTimeFormat(language, { ...inUtc, month: 'long', year: 'numeric' }).format(at(date.from));
  return date.text;
}

/** Kilometres as miles for people: `under a mile`, `3 miles`, rounded to what is honest. */
export function milesOf(km: number): number {
  const miles = km / 1.609344;
  return miles < 10 ? Math.round(miles) : Math.round(miles / 5) * 5;
}
