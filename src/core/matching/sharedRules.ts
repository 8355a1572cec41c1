import type { Day } from '../day.ts';
import type { FactId, Given } from '../eligibility/facts.ts';
import { openFacts } from '../eligibility/openFacts.ts';
import { counts, statedHolds } from '../eligibility/ruleHolds.ts';
import type { Rule, StatedRule } from '../eligibility/rules.ts';
import type { Holds } from '../eligibility/threeValued.ts';
import { answerIds } from './answers.ts';

/** One rule of which several provisions may have an equal: looked at once for all of them. */
export interface SharedRule {
  readonly stated: StatedRule;
  /** The facts that its answer depends on. */
  readonly facts: ReadonlySet<FactId>;
  /** The provisions that have it, by index. */
  readonly provisions: readonly number[];
}

export interface SharedRules {
  readonly rules: readonly SharedRule[];
  /** For each provision the indices of its rules in force, in order; one that it has twice stands there twice. */
  readonly rulesOf: readonly (readonly number[])[];
}

/** The facts that a rule looks at on a day. */
export function factsOf(rule: Rule, today: Day): readonly FactId[] {
  switch (rule.kind) {
    case 'age':
      return rule.orTo ? ['age', 'circumstances'] : ['age'];
    case 'livesIn':
    case 'serves':
      return ['home'];
    case 'work':
      return [
        'work',
        // Whether somebody out of work is in the register of young people turns on their age.
        ...(rule.anyOf.includes('neet') ? (['age'] as const) : []),
        ...(rule.outOfWorkMonths ? (['outOfWorkMonths'] as const) : []),
      ];
    case 'benefit':
      return rule.months ? ['benefits', 'benefitMonths'] : ['benefits'];
    case 'earnsBelow':
      return ['earnings'];
    case 'circumstance':
    case 'not':
      return ['circumstances'];
    case 'qualification':
    case 'device':
    case 'internet':
    case 'english':
    case 'maths':
    case 'esol':
    case 'digital':
    case 'employer':
      return [rule.kind];
    case 'any':
    case 'all':
      return rule.of.filter((part) => counts(part, today)).flatMap((part) => factsOf(part.rule, today));
    case 'ask':
      return [];
  }
}

/** A text that is equal for rules that answer equally for everybody on a day: their words and sources are left out. */
function keyOf({ rule, confirmed }: StatedRule, today: Day): string {
  const mark = confirmed ? '!' : '?';
  if (rule.kind === 'ask') return 'ask';
  if (rule.kind !== 'any' && rule.kind !== 'all') return mark + JSON.stringify(rule);
  const parts = rule.of.filter((part) => counts(part, today)).map((part) => keyOf(part, today));
  return `${mark}${rule.kind}[${parts.join(',')}]`;
}

/** Finds the equal rules of some provisions. */
export function shareRules(provisions: readonly { readonly rules: readonly StatedRule[] }[], today: Day): SharedRules {
  const indices = new Map<string, number>();
  const rules: (SharedRule & { readonly provisions: number[] })[] = [];
  const indexOf = (stated: StatedRule): number => {
    const key = keyOf(stated, today);
    const known = indices.get(key);
    if (known !== undefined) return known;
    indices.set(key, rules.length);
    return rules.push({ stated, facts: new Set(factsOf(stated.rule, today)), provisions: [] }) - 1;
  };
  const rulesOf = provisions.map((provision, at) => {
    const own = provision.rules.filter((stated) => counts(stated, today)).map(indexOf);
    for (const rule of own) rules[rule]?.provisions.push(at);
    return own;
  });
  return { rules, rulesOf };
}

/** How a shared rule answers for one person. */
export interface RuleAnswer {
  readonly holds: Holds;
  /** The facts it waits for, as `factBit`s; none where it is decided, or where only a person can decide it. */
  readonly waits: number;
}

/** A bit of its own for each fact, so that sets of facts are joined and counted quickly. */
export const factBit = (fact: FactId): number => 1 << answerIds.indexOf(fact);

/** How many facts there are in a set of `factBit`s. */
export function factCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

export function answerOf({ stated }: SharedRule, given: Given, today: Day): RuleAnswer {
  const holds = statedHolds(stated, given, today);
  const open = holds === 'unknown' ? openFacts(stated, given, today) : [];
  return { holds, waits: open.reduce((bits, fact) => bits | factBit(fact), 0) };
}

/** The facts that a provision's rules in doubt wait for, as `factBit`s. */
export function waitsOf({ rulesOf }: SharedRules, answers: readonly RuleAnswer[], provision: number): number {
  let waits = 0;
  for (const rule of rulesOf[provision] ?? []) waits |= answers[rule]?.waits ?? 0;
  return waits;
}
