import type { Day } from '../day.ts';
import type { FactId, Given } from './facts.ts';
import { counts, hasBenefit, hasWork, livesIn, ruleHolds, within } from './ruleHolds.ts';
import type { Rule, StatedRule } from './rules.ts';
import { anyHolds } from './threeValued.ts';

/** The facts that a rule in doubt about a person waits for. */
function waitsFor(rule: Rule, given: Given, today: Day): readonly FactId[] {
  const missing = (fact: FactId & keyof Given): readonly FactId[] => (given[fact] === undefined ? [fact] : []);
  switch (rule.kind) {
    case 'age':
      return ageWaitsFor(given, rule);
    case 'livesIn':
      // A place that is known to lie outside the area stays there, however exactly it is told.
      return given.districts?.length === 0 ? [] : ['home'];
    case 'serves':
      // Outside the places it is run for no answer makes it surer; only they can say.
      return given.districts?.length === 0 || livesIn(given, rule.districts) === 'no' ? [] : ['home'];
    case 'work':
      return workWaitsFor(given, rule);
    case 'benefit': {
      const held = hasBenefit(given, { kind: 'benefit', anyOf: rule.anyOf });
      // Whether an "other" benefit counts only they can say; for how long makes it no surer.
      if (held === 'unknown' && given.benefits) return [];
      const months = rule.months && within(given.benefitMonths, rule.months) === 'unknown';
      return [...(held === 'yes' ? [] : missing('benefits')), ...(months ? (['benefitMonths'] as const) : [])];
    }
    case 'earnsBelow':
      return within(given.earnings, { to: rule.pounds - 0.005 }) === 'unknown' ? ['earnings'] : [];
    case 'circumstance':
    case 'not':
      return ['circumstances'];
    case 'device':
    case 'internet':
    case 'english':
    case 'maths':
    case 'esol':
    case 'digital':
    case 'qualification':
      return missing(rule.kind);
    case 'employer':
      return (rule.sizes && !given.employer?.size) || (rule.sectors && !given.employer?.sector) ? ['employer'] : [];
    case 'any':
    case 'all':
      return rule.of.filter((part) => counts(part, today)).flatMap((part) => openFacts(part, given, today));
    case 'ask':
      return [];
  }
}

function ageWaitsFor(given: Given, rule: Extract<Rule, { kind: 'age' }>): readonly FactId[] {
  if (within(given.age, { ...rule, to: rule.orTo?.to ?? rule.to ?? Number.POSITIVE_INFINITY }) !== 'yes')
    return ['age'];
  return rule.orTo ? ['circumstances', ...(within(given.age, rule) === 'unknown' ? (['age'] as const) : [])] : ['age'];
}

function workWaitsFor(given: Given, rule: Extract<Rule, { kind: 'work' }>): readonly FactId[] {
  const each = rule.anyOf.map((status) => hasWork(given, status));
  const doubted = anyHolds(each) === 'unknown';
  // Whether somebody out of work is in the register of young people turns on their age alone.
  const byAge = doubted && rule.anyOf.every((status, i) => each[i] !== 'unknown' || status === 'neet') && given.work;
  const months = rule.outOfWorkMonths && within(given.outOfWorkMonths, rule.outOfWorkMonths) === 'unknown';
  return [...(doubted ? [byAge ? 'age' : 'work'] : []), ...(months ? ['outOfWorkMonths'] : [])] as readonly FactId[];
}

/** The facts that a stated rule still waits for; none where it is decided, or where only a person can decide it. */
export function openFacts(stated: StatedRule, given: Given, today: Day): readonly FactId[] {
  if (ruleHolds(stated.rule, given, today) !== 'unknown') return [];
  return [...new Set(waitsFor(stated.rule, given, today))];
}
