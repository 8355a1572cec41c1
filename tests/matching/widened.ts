import type { Interval } from '../../src/core/eligibility/facts.ts';
import {
  benefits,
  circumstances,
  employerSizes,
  qualificationLevels,
  workStatuses,
} from '../../src/core/eligibility/facts.ts';
import { counts } from '../../src/core/eligibility/ruleHolds.ts';
import type { Rule, StatedRule } from '../../src/core/eligibility/rules.ts';
import type { NonEmpty } from '../../src/core/ids.ts';
import { today } from './generatedWords.ts';

const withMore = <T>(some: NonEmpty<T>, all: readonly T[], by: number): NonEmpty<T> => {
  const [first, ...rest] = some;
  return [first, ...rest, ...all.filter((each) => !some.includes(each)).slice(0, by)];
};

const withFewer = <T>([first, ...rest]: NonEmpty<T>, by: number): NonEmpty<T> => [
  first,
  ...rest.slice(0, Math.max(0, rest.length - by)),
];

const wider = ({ from, to }: Interval, by: number): Interval => ({
  ...(from === undefined ? {} : { from: from - by }),
  ...(to === undefined ? {} : { to: to + by }),
});

const inForce = (of: readonly StatedRule[]): StatedRule[] => of.filter((part) => counts(part, today));

/** A rule that lets in everybody whom the first lets in, and perhaps more. */
export function widened(rule: Rule, by: number): Rule {
  switch (rule.kind) {
    case 'age':
      return { ...rule, ...wider(rule, by), ...(rule.orTo ? { orTo: { ...rule.orTo, to: rule.orTo.to + by } } : {}) };
    case 'livesIn':
    case 'serves':
      return { ...rule, districts: withMore(rule.districts, ['A', 'B', 'C', 'D'], by) };
    case 'work':
      return {
        ...rule,
        anyOf: withMore(rule.anyOf, workStatuses, by),
        ...(rule.outOfWorkMonths ? { outOfWorkMonths: wider(rule.outOfWorkMonths, by) } : {}),
      };
    case 'benefit':
      return {
        ...rule,
        anyOf: withMore(rule.anyOf, benefits, by),
        ...(rule.months ? { months: wider(rule.months, by) } : {}),
      };
    case 'earnsBelow':
      return { ...rule, pounds: rule.pounds + 1000 * by };
    case 'circumstance':
      return { ...rule, anyOf: withMore(rule.anyOf, circumstances, by) };
    case 'not':
      return { ...rule, circumstance: withFewer(rule.circumstance, by) };
    case 'qualification': {
      const least = qualificationLevels.indexOf(rule.atLeast ?? 'none');
      return { ...rule, atLeast: qualificationLevels[Math.max(0, least - by)] ?? 'none' };
    }
    case 'employer':
      return rule.sizes ? { ...rule, sizes: withMore(rule.sizes, employerSizes, by) } : rule;
    case 'any': {
      const [first, ...rest] = inForce(rule.of);
      const last = rest.at(-1) ?? first;
      // One more way in.
      return first && last
        ? { ...rule, of: [first, ...rest, { ...last, rule: { kind: 'device', lacks: 'computer' } }] }
        : rule;
    }
    case 'all': {
      const [first, ...rest] = inForce(rule.of);
      return first ? { ...rule, of: [first, ...rest.slice(0, -1)] } : rule;
    }
    default:
      return rule;
  }
}
