import type { Day } from '../day.ts';
import { isNonEmpty, type NonEmpty } from '../ids.ts';
import type { FactId, Given } from './facts.ts';
import { openFacts } from './openFacts.ts';
import { counts, statedHolds } from './ruleHolds.ts';
import type { StatedRule } from './rules.ts';
import type { Holds } from './threeValued.ts';

/** One rule looked at for one person. */
export interface Finding {
  readonly rule: StatedRule;
  readonly holds: Holds;
}

export type Verdict =
  | { readonly status: 'eligible'; readonly findings: readonly Finding[] }
  | {
      readonly status: 'maybe';
      readonly findings: readonly Finding[];
      /** The facts that could still decide it, in the order of the rules. */
      readonly ask: readonly FactId[];
      /** The rules that no fact of ours decides: a person has to ask the provider. */
      readonly check: readonly StatedRule[];
    }
  | { readonly status: 'ineligible'; readonly findings: readonly Finding[]; readonly because: NonEmpty<Finding> };

/** Judges one provision's rules for one person on one day: any no decides, then any unknown, else all hold. */
export function judge(rules: readonly StatedRule[], given: Given, today: Day): Verdict {
  const findings = rules
    .filter((rule) => counts(rule, today))
    .map((rule) => ({ rule, holds: statedHolds(rule, given, today) }));
  const because = findings.filter((finding) => finding.holds === 'no');
  if (isNonEmpty(because)) return { status: 'ineligible', findings, because };
  const open = findings.filter((finding) => finding.holds === 'unknown');
  if (open.length === 0) return { status: 'eligible', findings };
  const asking = open.map(({ rule }) => ({ rule, facts: openFacts(rule, given, today) }));
  return {
    status: 'maybe',
    findings,
    ask: [...new Set(asking.flatMap(({ facts }) => facts))],
    check: asking.filter(({ facts }) => facts.length === 0).map(({ rule }) => rule),
  };
}
