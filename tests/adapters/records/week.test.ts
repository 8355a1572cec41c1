import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekOf } from '../../../src/core/insight/week.ts';

const dayLength = 86_400_000;
const toDay = (millis: number): string => new Date(millis).toISOString().slice(0, 10);
const mondayBefore = (millis: number): number => millis - ((new Date(millis).getUTCDay() + 6) % 7) * dayLength;

/** The other definition: week 1 is the one with 4 January in it, and a week belongs to the last year that has begun so. */
function weekByFourthOfJanuary(millis: number): string {
  const monday = mondayBefore(millis);
  const beginOf = (year: number): number => mondayBefore(Date.UTC(year, 0, 4));
  const near = new Date(millis).getUTCFullYear();
  const year = [near + 1, near, near - 1].find((y) => beginOf(y) <= monday) ?? Number.NaN;
  return `${year}-W${String((monday - beginOf(year)) / (7 * dayLength) + 1).padStart(2, '0')}`;
}

const someDay = fc.integer({ min: Date.UTC(1900, 0, 1) / dayLength, max: Date.UTC(2199, 11, 31) / dayLength });

describe('the week of a day', () => {
  it.each([
    ['2026-03-03', '2026-W10'],
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2024-12-30', '2025-W01'],
    ['2023-01-01', '2022-W52'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2008-12-29', '2009-W01'],
  ])('%s is %s', (day, week) => expect(weekOf(day)).toBe(week));

  it('is the one that 4 January counts from', () => {
    fc.assert(
      fc.property(someDay, (n) => {
        expect(weekOf(toDay(n * dayLength))).toBe(weekByFourthOfJanuary(n * dayLength));
      }),
      { numRuns: 5000 },
    );
  });

  it('begins on Mondays alone, and later weeks compare as later', () => {
    fc.assert(
      fc.property(someDay, (n) => {
        const [before, after] = [weekOf(toDay((n - 1) * dayLength)), weekOf(toDay(n * dayLength))];
        if (new Date(n * dayLength).getUTCDay() === 1) expect(after > before).toBe(true);
        else expect(after).toBe(before);
      }),
    );
  });
});
