import type { Day } from '../core/day.ts';

/** Today where the area is, whatever the device's own time zone. */
export function todayIn(timeZone: string, now: Date = new Date()): Day {
  // The Swedish way of writing a date is ISO 8601.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
}
