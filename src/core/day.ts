/** A calendar day as `YYYY-MM-DD`. Days compare as strings. There is no clock in here: today is passed in. */
export type Day = string;

/** A date in its source's own words, with the first and last day that it can mean where the words allow one. */
export interface StatedDate {
  readonly text: string;
  readonly from?: Day;
  readonly to?: Day;
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** The number of days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function dayOf(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The day that lies so many whole months before (negative) or after; the 31st becomes the month's last day. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  return dayOf(newYear, newMonth, Math.min(date, daysInMonth(newYear, newMonth)));
}

/** The day so many days later, or earlier where negative. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one day to another, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function dayInWords(text: string): { year: number; month: number; day: number } | undefined {
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  if (slashed) return { day: Number(slashed[1]), month: Number(slashed[2]), year: Number(slashed[3]) };
  const dashed = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (dashed) return { year: Number(dashed[1]), month: Number(dashed[2]), day: Number(dashed[3]) };
  return undefined;
}

/**
 * Reads a date as sources write it: `2024-03-18`, `18/03/2024`, `2024-03` (a month), `2024` (a year), each with an
 * optional `about` before it and a remark in brackets after it. Other words are kept as they are, with no days.
 * @returns undefined when the text is written like a date and there is no such day (`2024-13-01`)
 */
export function parseStatedDate(text: string): StatedDate | undefined {
  const trimmed = text.trim();
  const bare = trimmed
    .replace(/^(about|circa|c\.)\s+/i, '')
    .replace(/\s*\([^)]*\)$/, '')
    .trim();
  const full = dayInWords(bare);
  if (full) {
    const day = dayOf(full.year, full.month, full.day);
    return isDay(day) ? { text: trimmed, from: day, to: day } : undefined;
  }
  const month = /^(\d{4})-(\d{1,2})$/.exec(bare);
  if (month) {
    const [y, m] = [Number(month[1]), Number(month[2])];
    // "2014-15" is two years, as school and budget years are written.
    if (m === (y + 1) % 100 && m > 12) return { text: trimmed, from: `${y}-01-01`, to: `${y + 1}-12-31` };
    if (m < 1 || m > 12) return undefined;
    return { text: trimmed, from: dayOf(y, m, 1), to: dayOf(y, m, daysInMonth(y, m)) };
  }
  if (/^\d{4}$/.test(bare)) return { text: trimmed, from: `${bare}-01-01`, to: `${bare}-12-31` };
  return { text: trimmed };
}
