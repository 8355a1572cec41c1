import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Provision } from '../../src/core/catalogue/catalogue.ts';
import type { Rule, StatedRule } from '../../src/core/eligibility/rules.ts';
import { insteadOf, openingsFor } from '../../src/core/matching/alternatives.ts';
import type { Answers } from '../../src/core/matching/answers.ts';
import { partOf } from '../../src/core/matching/counting.ts';
import { matchAll } from '../../src/core/matching/match.ts';
import { aCatalogue, aProvision } from '../support/catalogues.ts';
import { answers, catalogue, today } from './generated.ts';

const stated = (rule: Rule, more: Partial<StatedRule> = {}): StatedRule => ({
  rule,
  sentence: `A rule about ${rule.kind}.`,
  source: 'x',
  confirmed: true,
  ...more,
});

describe('what there is instead', () => {
  it('fits or might, is something else, and has a need or a subject in common; the best of those nearest', () => {
    fc.assert(
      fc.property(catalogue, answers, (area, told) => {
        const matches = matchAll(area, told, today);
        for (const match of matches) {
          const { needs, subjects, id } = match.provision;
          const open = matches.filter(
            (other) => other.provision.id !== id && ['fits', 'might'].includes(partOf(other, told)),
          );
          const common = ({ provision }: typeof match) =>
            (provision.needs.some((need) => needs.includes(need)) ? 1 : 0) +
            (provision.subjects.some((subject) => subjects.includes(subject)) ? 1 : 0);
          const most = Math.max(0, ...open.map(common));
          const expected = most === 0 ? undefined : open.find((other) => common(other) === most);
          // Where none shares both, the first that shares one is the first of those that share most.
          expect(insteadOf(match, matches, told)?.provision.id).toBe(expected?.provision.id);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is never something that is not for them either', () => {
    const course = (id: string, said: Partial<Provision> = {}) =>
      aProvision({ id, needs: ['job'], subjects: ['welding'], ...said });
    const young = stated({ kind: 'age', to: 18 });
    const area = aCatalogue({
      provisions: [course('shut', { rules: [young] }), course('shut-too', { rules: [young] }), course('open')],
    });
    const told: Answers = { age: { from: 40, to: 40 } };
    const matches = matchAll(area, told, today);
    const shut = matches.find(({ provision }) => provision.id === 'shut');
    expect(shut && insteadOf(shut, matches, told)?.provision.id).toBe('open');
  });
});

describe('what would change it', () => {
  const openings = (rules: readonly StatedRule[], told: Answers) => {
    const [match] = matchAll(aCatalogue({ provisions: [aProvision({ id: 'p', rules })] }), told, today);
    return match && openingsFor(match, told, today);
  };
  const young: Answers = { age: { from: 17, to: 17 } };
  const adults = stated({ kind: 'age', from: 19 });

  it.each<[string, readonly StatedRule[], Answers, unknown]>([
    ['a birthday to come', [adults], young, [{ kind: 'age', from: 19 }]],
    ['no birthday that is over', [stated({ kind: 'age', to: 16 })], young, []],
    [
      'a level to finish',
      [stated({ kind: 'qualification', atLeast: '2' })],
      { qualification: '1' },
      [{ kind: 'level' }],
    ],
    ['no level that is too high', [stated({ kind: 'qualification', atMost: '2' })], { qualification: '4' }, []],
    [
      'English to learn',
      [stated({ kind: 'english', atLeast: 'level-2' })],
      { english: 'below-level-2' },
      [{ kind: 'english' }],
    ],
    [
      'skills to learn',
      [stated({ kind: 'digital', atLeast: 'foundation' })],
      { digital: 'none' },
      [{ kind: 'digital' }],
    ],
    [
      'time out of work',
      [stated({ kind: 'work', anyOf: ['unemployed'], outOfWorkMonths: { from: 6 } })],
      { work: ['unemployed'], outOfWorkMonths: { to: 2.99 } },
      [{ kind: 'outOfWork', months: 6 }],
    ],
    [
      'no time out of work for somebody in a job',
      [stated({ kind: 'work', anyOf: ['unemployed'], outOfWorkMonths: { from: 6 } })],
      { work: ['employed'], outOfWorkMonths: { to: 2.99 } },
      [],
    ],
    [
      'a rule that ends',
      [stated({ kind: 'work', anyOf: ['unemployed'] }, { validTo: '2026-04-01' })],
      { work: ['employed'] },
      [{ kind: 'ends', day: '2026-04-01' }],
    ],
    [
      'nothing about what somebody is',
      [stated({ kind: 'circumstance', anyOf: ['veteran'] })],
      {
        circumstances: { yes: [], no: ['veteran'] },
      },
      [],
    ],
    [
      'nothing where another rule shuts the same person out for good',
      [adults, stated({ kind: 'circumstance', anyOf: ['veteran'] })],
      {
        ...young,
        circumstances: { yes: [], no: ['veteran'] },
      },
      [],
    ],
    [
      'one of several ways',
      [stated({ kind: 'any', of: [stated({ kind: 'circumstance', anyOf: ['veteran'] }), adults] })],
      { ...young, circumstances: { yes: [], no: ['veteran'] } },
      [{ kind: 'age', from: 19 }],
    ],
  ])('names %s', (_, rules, told, expected) => {
    expect(openings(rules, told)).toEqual(expected);
  });

  it('names no end of one way in: without it there is one way less', () => {
    const way = stated({ kind: 'circumstance', anyOf: ['veteran'] }, { validTo: '2026-04-01' });
    expect(openings([stated({ kind: 'any', of: [way] })], { circumstances: { yes: [], no: ['veteran'] } })).toEqual([]);
  });

  it('names only what makes the rule hold: whoever waits until then is let in', () => {
    const years = fc.integer({ min: 10, max: 60 });
    fc.assert(
      fc.property(years, years, fc.nat(5), (age, from, span) => {
        const rules = [stated({ kind: 'age', from, to: from + span })];
        const [opening] = openings(rules, { age: { from: age, to: age } }) ?? [];
        expect(opening).toEqual(age < from ? { kind: 'age', from } : undefined);
        const area = aCatalogue({ provisions: [aProvision({ id: 'p', rules })] });
        const [then] = matchAll(area, { age: { from, to: from } }, today);
        expect(then?.verdict.status).toBe('eligible');
      }),
      { numRuns: 1000 },
    );
  });
});
