/** What generated rules, catalogues and people share: few ids, so that they often meet. */
import fc from 'fast-check';
import { type Circumstance, circumstances, type Interval } from '../../src/core/eligibility/facts.ts';
import type { NonEmpty } from '../../src/core/ids.ts';

export const today = '2026-03-03';

/** Nobody's circumstance: no rule, priority or sign that is generated here looks at it. */
export const unusedCircumstance: Circumstance = 'parent';

export const usedCircumstances = circumstances.filter((c) => c !== unusedCircumstance);

export const someOf = <T>(list: readonly T[], most = 3): fc.Arbitrary<NonEmpty<T>> =>
  fc.uniqueArray(fc.constantFrom(...list), { minLength: 1, maxLength: most }) as unknown as fc.Arbitrary<NonEmpty<T>>;

export const anyOf = <T>(list: readonly T[], most = 3): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...list), { maxLength: most });

export const districts = ['A', 'B', 'C', 'D'] as const;
export const sectors = ['care', 'code', 'farm'] as const;
export const subjects = [...sectors, 'maths'] as const;
export const needIds = ['job', 'device', 'english', 'money', 'firms'] as const;

export const interval = (most: number): fc.Arbitrary<Interval> =>
  fc
    .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most }), fc.constantFrom('both', 'from', 'to'))
    .map(([a, b, ends]) =>
      ends === 'from' ? { from: a } : ends === 'to' ? { to: a } : { from: Math.min(a, b), to: Math.max(a, b) },
    );

export const point = fc
  .record({ lat: fc.integer({ min: 530, max: 540 }), lng: fc.integer({ min: -30, max: -20 }) })
  .map(
    // A grid of some kilometres, so that reach and its edges are met.
    ({ lat, lng }) => ({ lat: lat / 10, lng: lng / 10 }),
  );
