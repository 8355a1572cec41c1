import type { Day } from '../day.ts';
import type { Benefit, Circumstance, Interval, WorkStatus } from '../eligibility/facts.ts';
import { hasWork, statedHolds } from '../eligibility/ruleHolds.ts';
import type { Rule, RuleKind, StatedRule } from '../eligibility/rules.ts';
import type { DistrictCode, NeedId, SubjectId } from '../ids.ts';
import { type Answers, givenOf } from './answers.ts';
import type { Match } from './match.ts';

/** Why something fits, in the person's own terms; words for it stand in `messages/reasons.ts`. */
export type Reason =
  | { readonly kind: 'need'; readonly need: NeedId }
  /** Not asked for, but the answers show it is lacking. */
  | { readonly kind: 'lacking'; readonly need: NeedId }
  | { readonly kind: 'interest'; readonly subject: SubjectId }
  | { readonly kind: 'lives'; readonly district: DistrictCode }
  | ({ readonly kind: 'age' } & Interval)
  | { readonly kind: 'work'; readonly status: WorkStatus }
  | { readonly kind: 'benefit'; readonly benefit: Benefit }
  | { readonly kind: 'circumstance'; readonly circumstance: Circumstance }
  | { readonly kind: 'especially'; readonly circumstance: Circumstance }
  /** Any other rule that holds, in its own sentence. */
  | { readonly kind: 'rule'; readonly rule: RuleKind; readonly sentence: string }
  | { readonly kind: 'time' }
  /** The source sets no conditions. */
  | { readonly kind: 'everybody' }
  /** Nothing told so far speaks for it, and nothing against. */
  | { readonly kind: 'nothingAgainst' };

type Told = { readonly answers: Answers; readonly today: Day };

function reasonsOfRule(stated: StatedRule, told: Told): readonly Reason[] {
  const { rule } = stated;
  const given = givenOf(told.answers);
  switch (rule.kind) {
    case 'age':
      return [
        { kind: 'age', ...(rule.from === undefined ? {} : { from: rule.from }), ...upperAge(rule, told.answers) },
      ];
    case 'livesIn':
    case 'serves':
      return mainDistrict(told.answers, rule.districts);
    case 'work':
      return rule.anyOf
        .filter((status) => hasWork(given, status) === 'yes')
        .slice(0, 1)
        .map((status) => ({ kind: 'work', status }));
    case 'benefit':
      return rule.anyOf
        .filter((benefit) => told.answers.benefits?.includes(benefit))
        .slice(0, 1)
        .map((benefit) => ({ kind: 'benefit', benefit }));
    case 'circumstance':
      return rule.anyOf
        .filter((circumstance) => told.answers.circumstances?.yes.includes(circumstance))
        .slice(0, 1)
        .map((circumstance) => ({ kind: 'circumstance', circumstance }));
    case 'any':
    case 'all':
      return rule.of
        .filter((part) => statedHolds(part, given, told.today) === 'yes')
        .flatMap((part) => reasonsOfRule(part, told));
    case 'not':
    case 'ask':
      return [];
    default:
      return [{ kind: 'rule', rule: rule.kind, sentence: stated.sentence }];
  }
}

function upperAge(rule: Extract<Rule, { kind: 'age' }>, { age }: Answers): { readonly to?: number } {
  const to = rule.orTo && rule.to !== undefined && (age?.to ?? 0) > rule.to ? rule.orTo.to : rule.to;
  return to === undefined ? {} : { to };
}

function mainDistrict({ home }: Answers, districts: readonly DistrictCode[]): readonly Reason[] {
  const [main] = [...(home?.districts ?? [])]
    .filter(({ code }) => districts.includes(code))
    .sort((a, b) => b.share - a.share);
  return main ? [{ kind: 'lives', district: main.code }] : [];
}

function wanted({ provision }: Match, { needs = [], interests = [] }: Answers, lacking: ReadonlySet<NeedId>) {
  const told = provision.needs.filter((need) => needs.includes(need));
  return [
    ...provision.subjects
      .filter((id) => interests.includes(id))
      .map((subject): Reason => ({ kind: 'interest', subject })),
    ...told.map((need): Reason => ({ kind: 'need', need })),
    ...(told.length > 0 ? [] : provision.needs.filter((need) => lacking.has(need)).slice(0, 1)).map(
      (need): Reason => ({ kind: 'lacking', need }),
    ),
  ];
}

/** Why a match fits so far: what was asked for first, then the rules that hold. Never empty. `lacking`: `impliedNeeds`. */
export function reasonsFor(
  match: Match,
  answers: Answers,
  lacking: ReadonlySet<NeedId>,
  today: Day,
): readonly Reason[] {
  const { provision, verdict, wishes } = match;
  const held = verdict.findings.filter(({ holds }) => holds === 'yes');
  const reasons: readonly Reason[] = [
    ...wanted(match, answers, lacking),
    ...held.flatMap(({ rule }) => reasonsOfRule(rule, { answers, today })),
    ...provision.especiallyFor
      .filter((circumstance) => answers.circumstances?.yes.includes(circumstance))
      .map((circumstance): Reason => ({ kind: 'especially', circumstance })),
    ...(answers.times && wishes.times === 'yes' ? [{ kind: 'time' } as const] : []),
    ...(provision.rules.length === 0 ? [{ kind: 'everybody' } as const] : []),
  ];
  const seen = new Set<string>();
  if (reasons.length === 0) return [{ kind: 'nothingAgainst' }];
  return reasons.filter((reason) => !seen.has(JSON.stringify(reason)) && seen.add(JSON.stringify(reason)));
}
