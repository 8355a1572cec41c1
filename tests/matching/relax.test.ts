import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countParts, openCounting } from '../../src/core/matching/counting.ts';
import { matchAll } from '../../src/core/matching/match.ts';
import { relaxations } from '../../src/core/matching/relax.ts';
import { wishIds } from '../../src/core/matching/wishes.ts';
import { aCatalogue, aProvision } from '../support/catalogues.ts';
import { answers, catalogue, today } from './generated.ts';

describe('relaxing', () => {
  it('names exactly what leaving out the wish brings, whoever asks', () => {
    fc.assert(
      fc.property(catalogue, answers, (area, told) => {
        const shown = (given: typeof told) => {
          const { fits, might } = countParts(matchAll(area, given, today), given);
          return fits + might;
        };
        for (const { wish, brings, answers: after } of relaxations(openCounting(area, today), told)) {
          const { [wish]: _, ...others } = told;
          expect(after).toEqual(others);
          expect(brings).toBe(shown(after) - shown(told));
          expect(brings).toBeGreaterThan(0);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('puts the costliest first and leaves out none that costs something', () => {
    fc.assert(
      fc.property(catalogue, answers, (area, told) => {
        const counting = openCounting(area, today);
        const found = relaxations(counting, told);
        const costs = found.map(({ brings }) => brings);
        expect(costs).toEqual([...costs].sort((a, b) => b - a));
        const before = counting.count(told);
        for (const wish of wishIds.filter((id) => told[id] !== undefined)) {
          const { [wish]: _, ...others } = told;
          const after = counting.count(others);
          const brings = after.fits + after.might - before.fits - before.might;
          expect(found.some((relaxation) => relaxation.wish === wish)).toBe(brings > 0);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never suggests another true answer', () => {
    const tooYoung = aProvision({
      id: 'club',
      times: ['weekend'],
      rules: [{ rule: { kind: 'age', from: 50 }, sentence: '50 or over', source: 'x', confirmed: true }],
    });
    const counting = openCounting(aCatalogue({ provisions: [tooYoung] }), today);
    expect(relaxations(counting, { age: { to: 20 }, times: ['weekend'] })).toEqual([]);
    expect(relaxations(counting, { age: { from: 60, to: 60 }, times: ['weekday-day'] })).toEqual([
      { wish: 'times', brings: 1, answers: { age: { from: 60, to: 60 } } },
    ]);
  });
});
