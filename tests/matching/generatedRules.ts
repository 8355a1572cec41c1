/** Generated rules of every kind, confirmed and not, in force and not, groups up to two deep. */
import fc from 'fast-check';
import {
  benefits,
  devices,
  digitalLevels,
  employerSizes,
  englishAndMathsLevels,
  esolLevels,
  internets,
  qualificationLevels,
  workStatuses,
} from '../../src/core/eligibility/facts.ts';
import type { Rule, StatedRule } from '../../src/core/eligibility/rules.ts';
import type { NonEmpty } from '../../src/core/ids.ts';
import { districts, interval, sectors, someOf, today, usedCircumstances } from './generatedWords.ts';

/** A range that somebody can be in: no real rule wants at least 3 and at most 1. */
const range = <Level>(levels: readonly Level[]) =>
  fc
    .record({ atLeast: fc.constantFrom(...levels), atMost: fc.constantFrom(...levels) }, { requiredKeys: [] })
    .map(({ atLeast, atMost }): { atLeast?: Level; atMost?: Level } => {
      if (atLeast === undefined) return atMost === undefined ? {} : { atMost };
      if (atMost === undefined) return { atLeast };
      const inOrder = levels.indexOf(atLeast) <= levels.indexOf(atMost);
      return inOrder ? { atLeast, atMost } : { atLeast: atMost, atMost: atLeast };
    });

const leaf: fc.Arbitrary<Rule> = fc.oneof(
  interval(70).map((ages): Rule => ({ kind: 'age', ...ages })),
  fc
    .tuple(fc.integer({ min: 15, max: 20 }), fc.constantFrom(...usedCircumstances))
    .map(([to, c]): Rule => ({ kind: 'age', from: 14, to, orTo: { to: to + 6, if: c } })),
  someOf(districts).map((list): Rule => ({ kind: 'livesIn', districts: list })),
  someOf(districts).map((list): Rule => ({ kind: 'serves', districts: list })),
  someOf(workStatuses).map((list): Rule => ({ kind: 'work', anyOf: list })),
  fc
    .tuple(someOf(workStatuses), interval(24))
    .map(([list, months]): Rule => ({ kind: 'work', anyOf: list, outOfWorkMonths: months })),
  someOf(benefits).map((list): Rule => ({ kind: 'benefit', anyOf: list })),
  fc.tuple(someOf(benefits), interval(24)).map(([list, months]): Rule => ({ kind: 'benefit', anyOf: list, months })),
  fc.constantFrom('2025', '2026').map((year): Rule => ({ kind: 'earnsBelow', pounds: 20_000, year })),
  range(qualificationLevels).map((levels): Rule => ({ kind: 'qualification', ...levels })),
  someOf(usedCircumstances).map((list): Rule => ({ kind: 'circumstance', anyOf: list })),
  someOf(usedCircumstances).map((list): Rule => ({ kind: 'not', circumstance: list })),
  fc.constantFrom('computer' as const, 'phone' as const).map((lacks): Rule => ({ kind: 'device', lacks })),
  fc.constantFrom(...devices).map((has): Rule => ({ kind: 'device', has })),
  fc.constant<Rule>({ kind: 'internet', lacks: 'home' }),
  fc.constantFrom(...internets).map((has): Rule => ({ kind: 'internet', has })),
  fc
    .tuple(fc.constantFrom('english' as const, 'maths' as const), range(englishAndMathsLevels))
    .map(([kind, levels]): Rule => ({ kind, ...levels })),
  range(esolLevels).map((levels): Rule => ({ kind: 'esol', ...levels })),
  range(digitalLevels).map((levels): Rule => ({ kind: 'digital', ...levels })),
  fc
    .record({ sizes: someOf(employerSizes), sectors: someOf(sectors) }, { requiredKeys: [] })
    .map((employer): Rule => ({ kind: 'employer', ...employer })),
  fc.constantFrom('a', 'b').map((text): Rule => ({ kind: 'ask', text })),
);

const stated = (rule: fc.Arbitrary<Rule>): fc.Arbitrary<StatedRule> =>
  fc
    .record(
      {
        rule,
        sentence: fc.constantFrom('One.', 'Two.'),
        source: fc.constant('x'),
        confirmed: fc.boolean(),
        validFrom: fc.constantFrom('2026-01-01', today, '2026-04-01'),
        validTo: fc.constantFrom('2026-01-01', today, '2026-04-01'),
      },
      { requiredKeys: ['rule', 'sentence', 'source', 'confirmed'] },
    )
    .map((each) => each as StatedRule);

const group = (inner: fc.Arbitrary<Rule>): fc.Arbitrary<Rule> =>
  fc
    .tuple(fc.constantFrom('any' as const, 'all' as const), fc.array(stated(inner), { minLength: 1, maxLength: 3 }))
    .map(([kind, of]): Rule => ({ kind, of: of as unknown as NonEmpty<StatedRule> }));

/** Rules of every kind, groups up to two deep. */
export const rule: fc.Arbitrary<Rule> = fc.oneof(
  { weight: 6, arbitrary: leaf },
  { weight: 1, arbitrary: group(leaf) },
  { weight: 1, arbitrary: group(fc.oneof(leaf, group(leaf))) },
);
export const statedRule: fc.Arbitrary<StatedRule> = stated(rule);
