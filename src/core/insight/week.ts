import { type Day, daysBetween } from '../day.ts';

/** A week from Monday to Sunday as ISO 8601 writes it: `2026-W01`. Weeks compare as strings. */
export type Week = string;

const dayLength = 86_400_000;

/** The week a day lies in. It belongs to the year of its Thursday, so 1 January can lie in the year before. */
export function weekOf(day: Day): Week {
  const start = Date.parse(`${day}T00:00:00Z`);
  const sinceMonday = (new Date(start).getUTCDay() + 6) % 7;
  const thursday = new Date(start + (3 - sinceMonday) * dayLength).toISOString().slice(0, 10);
  const year = thursday.slice(0, 4);
  const number = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}
