import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Given } from '../../src/core/eligibility/facts.ts';
import { circumstances, workStatuses } from '../../src/core/eligibility/facts.ts';
import { judge } from '../../src/core/eligibility/judge.ts';
import { ruleHolds } from '../../src/core/eligibility/ruleHolds.ts';
import { conditionsOn } from '../../src/core/eligibility/ruleSentence.ts';
import type { Rule, StatedRule } from '../../src/core/eligibility/rules.ts';

const today = '2026-03-03';
const stated = (rule: Rule, confirmed = true): StatedRule => ({ rule, confirmed, sentence: 'x', source: 'x' });

describe('one rule', () => {
  const cases: readonly [string, Rule, Given, 'yes' | 'no' | 'unknown'][] = [
    ['an age inside', { kind: 'age', from: 19 }, { age: { from: 19, to: 19 } }, 'yes'],
    ['an age below', { kind: 'age', from: 19 }, { age: { from: 18, to: 18 } }, 'no'],
    ['a band that straddles the limit', { kind: 'age', from: 19 }, { age: { from: 16, to: 24 } }, 'unknown'],
    ['a band with one end', { kind: 'age', to: 24 }, { age: { from: 25 } }, 'no'],
    ['an impossible band', { kind: 'age', from: 19 }, { age: { from: 30, to: 20 } }, 'unknown'],
    ['not asked', { kind: 'age', from: 19 }, {}, 'unknown'],
    [
      'beyond the age, exception unknown',
      { kind: 'age', from: 16, to: 18, orTo: { to: 24, if: 'ehc-plan' } },
      { age: { from: 20, to: 20 } },
      'unknown',
    ],
    [
      'beyond the age, exception denied',
      { kind: 'age', to: 18, orTo: { to: 24, if: 'ehc-plan' } },
      { age: { from: 20, to: 20 }, circumstances: { yes: [], no: ['ehc-plan'] } },
      'no',
    ],
    [
      'beyond both ages',
      { kind: 'age', to: 18, orTo: { to: 24, if: 'ehc-plan' } },
      { age: { from: 25, to: 25 }, circumstances: { yes: ['ehc-plan'], no: [] } },
      'no',
    ],
    ['lives there', { kind: 'livesIn', districts: ['A'] }, { districts: [{ code: 'A', share: 1 }] }, 'yes'],
    [
      'partly there',
      { kind: 'livesIn', districts: ['A'] },
      {
        districts: [
          { code: 'A', share: 0.01 },
          { code: 'B', share: 0.99 },
        ],
      },
      'unknown',
    ],
    ['elsewhere', { kind: 'livesIn', districts: ['A'] }, { districts: [{ code: 'B', share: 1 }] }, 'no'],
    [
      'elsewhere, as far as it is known',
      { kind: 'livesIn', districts: ['A'] },
      { districts: [{ code: 'B', share: 0.8 }] },
      'unknown',
    ],
    [
      'elsewhere, but only coverage',
      { kind: 'serves', districts: ['A'] },
      { districts: [{ code: 'B', share: 1 }] },
      'unknown',
    ],
    ['under notice is in a job', { kind: 'work', anyOf: ['employed'] }, { work: ['at-risk'] }, 'yes'],
    ['in a job may be at risk', { kind: 'work', anyOf: ['at-risk'] }, { work: ['employed'] }, 'unknown'],
    ['just redundant is out of work', { kind: 'work', anyOf: ['unemployed'] }, { work: ['recently-redundant'] }, 'yes'],
    [
      'out of work, too short',
      { kind: 'work', anyOf: ['unemployed'], outOfWorkMonths: { from: 6 } },
      { work: ['unemployed'], outOfWorkMonths: { from: 1, to: 3 } },
      'no',
    ],
    ['no benefit', { kind: 'benefit', anyOf: ['esa'] }, { benefits: ['none'] }, 'no'],
    ['another benefit', { kind: 'benefit', anyOf: ['esa'] }, { benefits: ['other'] }, 'unknown'],
    ['wages below', { kind: 'earnsBelow', pounds: 25_000, year: '2026' }, { earnings: { to: 24_999 } }, 'yes'],
    [
      'wages of just the limit',
      { kind: 'earnsBelow', pounds: 25_000, year: '2026' },
      { earnings: { from: 25_000, to: 25_000 } },
      'no',
    ],
    [
      'a limit of last year',
      { kind: 'earnsBelow', pounds: 25_000, year: '2025' },
      { earnings: { from: 26_000 } },
      'unknown',
    ],
    [
      'a limit that still runs',
      { kind: 'earnsBelow', pounds: 25_000, year: '2025/26' },
      { earnings: { from: 26_000 } },
      'no',
    ],
    ['a degree from abroad', { kind: 'qualification', atMost: '2' }, { qualification: 'overseas' }, 'unknown'],
    ['too highly qualified', { kind: 'qualification', atMost: '2' }, { qualification: '3' }, 'no'],
    ['excluded, not asked', { kind: 'not', circumstance: ['veteran'] }, {}, 'unknown'],
    ['excluded', { kind: 'not', circumstance: ['veteran'] }, { circumstances: { yes: ['veteran'], no: [] } }, 'no'],
    [
      'not excluded',
      { kind: 'not', circumstance: ['veteran'] },
      { circumstances: { yes: [], no: ['veteran'] } },
      'yes',
    ],
    ['a phone is no computer', { kind: 'device', lacks: 'computer' }, { device: 'phone' }, 'yes'],
    ['limited internet is not home internet', { kind: 'internet', lacks: 'home' }, { internet: 'limited' }, 'yes'],
    ['only a person can say', { kind: 'ask', text: 'x' }, {}, 'unknown'],
  ];
  it.each(cases)('%s', (_name, rule, given, holds) => {
    expect(ruleHolds(rule, given, today)).toBe(holds);
  });
});

describe('a verdict', () => {
  it('is no as soon as one rule is, whatever else is unknown, and says which', () => {
    const verdict = judge(
      [stated({ kind: 'age', from: 19 }), stated({ kind: 'maths', atMost: 'below-level-2' })],
      { age: { from: 15, to: 15 } },
      today,
    );
    expect(verdict.status).toBe('ineligible');
    expect(verdict.status === 'ineligible' && verdict.because.map((f) => f.rule.rule.kind)).toEqual(['age']);
  });

  it('asks for what is unknown', () => {
    const verdict = judge(
      [stated({ kind: 'age', from: 19 }), stated({ kind: 'benefit', anyOf: ['esa'], months: { from: 6 } })],
      {},
      today,
    );
    expect(verdict.status === 'maybe' && verdict.ask).toEqual(['age', 'benefits', 'benefitMonths']);
  });

  it('never says no for a rule that its source does not state, not even inside alternatives', () => {
    const given: Given = { age: { from: 15, to: 15 }, work: ['retired'] };
    expect(judge([stated({ kind: 'age', from: 19 }, false)], given, today).status).toBe('maybe');
    const either = stated({
      kind: 'any',
      of: [stated({ kind: 'age', from: 19 }), stated({ kind: 'work', anyOf: ['student'] }, false)],
    });
    expect(judge([either], given, today).status).toBe('maybe');
  });

  it('leaves out rules that are not in force on the day', () => {
    const rule = { ...stated({ kind: 'age', from: 19 }), validFrom: '2026-04-01' };
    const given: Given = { age: { from: 15, to: 15 } };
    expect(judge([rule], given, '2026-03-31').status).toBe('eligible');
    expect(judge([rule], given, '2026-04-01').status).toBe('ineligible');
  });
});

describe('what is said of the rules', () => {
  const part = (sentence: string, validTo?: string) => ({
    ...stated({ kind: 'age', from: 19 }),
    sentence,
    ...(validTo ? { validTo } : {}),
  });
  const one = part('You are 19.');
  const two = part('You are out of work.');
  const past = part('You were on it in 2021.', '2021-12-31');

  it('leaves out what is no longer in force, and joins the rest as one sentence', () => {
    expect(conditionsOn([stated({ kind: 'any', of: [one, past, two] }), past], today)).toEqual([
      'You are 19, or you are out of work',
    ]);
    expect(conditionsOn([stated({ kind: 'any', of: [past, two] })], today)).toEqual(['You are out of work']);
  });

  it('does not call coverage a condition', () => {
    expect(conditionsOn([stated({ kind: 'serves', districts: ['A'] })], today)).toEqual([]);
  });
});

it('a group whose parts are all out of force is unknown, not fulfilled', () => {
  const past = { ...stated({ kind: 'age', from: 19 }), validTo: '2024-07-31' };
  for (const kind of ['any', 'all'] as const) expect(ruleHolds({ kind, of: [past] }, {}, today)).toBe('unknown');
});

const circumstance = fc.constantFrom(...circumstances);
const age = fc.integer({ min: 0, max: 99 });
const leaf: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ kind: fc.constant('age' as const), from: age, to: age }),
  fc.tuple(age, circumstance).map(([to, c]): Rule => ({ kind: 'age', to, orTo: { to: to + 6, if: c } })),
  fc
    .uniqueArray(fc.constantFrom(...workStatuses), { minLength: 1, maxLength: 3 })
    .map((anyOf) => ({ kind: 'work', anyOf }) as unknown as Rule),
  fc
    .uniqueArray(circumstance, { minLength: 1, maxLength: 3 })
    .map((anyOf) => ({ kind: 'circumstance', anyOf }) as unknown as Rule),
  fc
    .uniqueArray(circumstance, { minLength: 1, maxLength: 3 })
    .map((c) => ({ kind: 'not', circumstance: c }) as unknown as Rule),
  fc
    .uniqueArray(fc.constantFrom('A', 'B', 'C'), { minLength: 1, maxLength: 2 })
    .map((districts) => ({ kind: 'livesIn', districts }) as unknown as Rule),
);
const rules = fc.array(
  fc.tuple(leaf, fc.boolean()).map(([rule, confirmed]) => stated(rule, confirmed)),
  { maxLength: 4 },
);
const given: fc.Arbitrary<Given> = fc.record(
  {
    age: age.map((from) => ({ from, to: from })),
    work: fc.uniqueArray(fc.constantFrom(...workStatuses), { minLength: 1, maxLength: 2 }),
    circumstances: fc
      .uniqueArray(circumstance, { maxLength: 6 })
      .map((list) => ({ yes: list.slice(0, 3), no: list.slice(3) })),
    districts: fc.constantFrom('A', 'B', 'C').map((code) => [{ code, share: 1 }]),
  },
  { requiredKeys: [] },
);

describe('laws', () => {
  it('an added answer never turns a no into a yes or a maybe', () => {
    fc.assert(
      fc.property(rules, given, given, (some, before, added) => {
        // What was told before stays as it was: only facts that were unknown are added.
        const after: Given = { ...added, ...before };
        if (judge(some, before, today).status === 'ineligible')
          expect(judge(some, after, today).status).toBe('ineligible');
      }),
      { numRuns: 3000 },
    );
  });

  it('every no cites a rule that is confirmed, and every maybe a fact to ask or a rule to ask them about', () => {
    fc.assert(
      fc.property(rules, given, (some, told) => {
        const verdict = judge(some, told, today);
        if (verdict.status === 'ineligible') expect(verdict.because.every(({ rule }) => rule.confirmed)).toBe(true);
        if (verdict.status === 'maybe') expect(verdict.ask.length + verdict.check.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('knowing nothing shuts nobody out', () => {
    fc.assert(fc.property(rules, (some) => judge(some, {}, today).status !== 'ineligible'));
  });
});
