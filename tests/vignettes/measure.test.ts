import { describe, expect, it } from 'vitest';
import {
  exposureOf,
  falseNoRate,
  isDeadEnd,
  type Judged,
  type Listed,
  mean,
  median,
  ndcgAt,
  precisionAt,
  qualityOf,
  recallAt,
  settledAfter,
  verdictMatrix,
  wrongEligible,
} from './measure.ts';

const judged: readonly Judged[] = [
  { expected: 'eligible', got: 'eligible' },
  { expected: 'eligible', got: 'ineligible' },
  { expected: 'maybe', got: 'eligible' },
  { expected: 'maybe', got: 'maybe' },
  { expected: 'ineligible', got: 'ineligible' },
  { expected: 'ineligible', got: 'eligible' },
];

const listed = (list: string, mustFind: string, mustNotFind = '', usable = list): Listed => ({
  list: [...list],
  mustFind: [...mustFind],
  mustNotFind: [...mustNotFind],
  usable: new Set(usable),
});

describe('verdicts', () => {
  it('are counted by what they should be and what they are', () => {
    expect(verdictMatrix(judged)).toEqual({
      eligible: { eligible: 1, maybe: 0, ineligible: 1 },
      maybe: { eligible: 1, maybe: 1, ineligible: 0 },
      ineligible: { eligible: 1, maybe: 0, ineligible: 1 },
    });
  });

  it('are falsely no for one of four that may be theirs, and wrongly eligible once', () => {
    expect(falseNoRate(judged)).toBe(0.25);
    expect(wrongEligible(judged)).toBe(1);
    expect(falseNoRate([])).toBe(0);
    expect(falseNoRate([{ expected: 'ineligible', got: 'ineligible' }])).toBe(0);
  });
});

describe('what is found', () => {
  it('is the share of must-haves among the first so many', () => {
    expect(recallAt(3, listed('abcdef', 'bf'))).toBe(0.5);
    expect(recallAt(6, listed('abcdef', 'bf'))).toBe(1);
    expect(recallAt(6, listed('abcdef', 'bx'))).toBe(0.5);
    expect(recallAt(3, listed('abc', ''))).toBeUndefined();
  });

  it('is precise where as many must-haves stand first as there are', () => {
    expect(precisionAt(5, listed('abcdef', 'ab'))).toBe(1);
    expect(precisionAt(5, listed('abcdef', 'af'))).toBe(0.5);
    expect(precisionAt(5, listed('abcdefg', 'abcdefg'))).toBe(1);
    expect(precisionAt(5, listed('', 'a'))).toBe(0);
  });

  it('gains less the lower it stands', () => {
    expect(ndcgAt(10, listed('ab', 'ab'))).toBe(1);
    // One must-have in the third place: 1 / log2(4) of 1 / log2(2).
    expect(ndcgAt(10, listed('xya', 'a'))).toBeCloseTo(0.5);
    // First and third of two: (1 + 0.5) / (1 + 0.6309).
    expect(ndcgAt(10, listed('axb', 'ab'))).toBeCloseTo(0.9197, 4);
    expect(ndcgAt(2, listed('xya', 'a'))).toBe(0);
  });

  it('is a dead end where nothing listed can be taken up', () => {
    expect(isDeadEnd(listed('', 'a'))).toBe(true);
    expect(isDeadEnd(listed('ab', 'a', '', 'c'))).toBe(true);
    expect(isDeadEnd(listed('ab', 'a', '', 'bc'))).toBe(false);
  });

  it('sums up over people, leaving out of each mean who has no must-haves', () => {
    expect(qualityOf([listed('ab', 'a'), listed('xb', 'a', 'b'), listed('', '')])).toEqual({
      recallAt10: 0.5,
      precisionAt5: 0.5,
      ndcgAt10: 0.5,
      deadEnds: 1,
      wrongOffers: 1,
    });
    expect(qualityOf([]).recallAt10).toBeUndefined();
  });
});

describe('numbers of questions', () => {
  it('have a middle', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([7])).toBe(7);
    expect(median([])).toBeUndefined();
    expect(mean([1, undefined, 2])).toBe(1.5);
  });

  it('settle a list after the last step that changed it', () => {
    expect(settledAfter([['a'], ['a'], ['a']])).toBe(0);
    expect(settledAfter([['a'], ['b'], ['b']])).toBe(1);
    expect(settledAfter([['a'], ['b'], ['a']])).toBe(2);
    expect(
      settledAfter([
        ['a', 'b'],
        ['a', 'b', 'c'],
      ]),
    ).toBe(1);
    expect(settledAfter([])).toBe(0);
  });
});

describe('exposure', () => {
  it('is each provider’s share of the places, the biggest first, ties by id', () => {
    expect(exposureOf(['b', 'a', 'c', 'c'])).toEqual([
      { provider: 'c', slots: 2, share: 0.5 },
      { provider: 'a', slots: 1, share: 0.25 },
      { provider: 'b', slots: 1, share: 0.25 },
    ]);
  });
});
