import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, daysBetween, isDay, parseStatedDate } from '../../src/core/day.ts';

describe('a date in a source’s words', () => {
  it.each([
    ['2024-03-18', '2024-03-18', '2024-03-18'],
    ['18/03/2024', '2024-03-18', '2024-03-18'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['about 2023', '2023-01-01', '2023-12-31'],
    ['2021 (spring)', '2021-01-01', '2021-12-31'],
    ['2020-11-13 (page)', '2020-11-13', '2020-11-13'],
    ['undated', undefined, undefined],
    ['undated (2024 or later)', undefined, undefined],
    ['about 2014-15', '2014-01-01', '2015-12-31'],
  ])('%s', (text, from, to) => {
    const date = parseStatedDate(text);
    expect([date?.text, date?.from, date?.to]).toEqual([text, from, to]);
  });

  it.each(['2024-13-01', '2023-02-29', '31/11/2024', '2024-00'])('there is no %s', (text) => {
    expect(parseStatedDate(text)).toBeUndefined();
  });
});

it('months are added as people add them', () => {
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  expect(addMonths('2024-03-15', -12)).toBe('2023-03-15');
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
      fc.integer({ min: -40, max: 40 }),
      (date, months) => {
        const day = date.toISOString().slice(0, 10);
        const moved = addMonths(day, months);
        expect(isDay(moved)).toBe(true);
        expect(Math.abs(daysBetween(day, moved) - months * 30.44)).toBeLessThan(5);
      },
    ),
  );
});
