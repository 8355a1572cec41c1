import type { Day } from '../day.ts';
import { digitalLevels, englishAndMathsLevels, type Interval, qualificationLevels } from '../eligibility/facts.ts';
import { counts, statedHolds } from '../eligibility/ruleHolds.ts';
import type { Rule, StatedRule } from '../eligibility/rules.ts';
import { type Answers, givenOf } from './answers.ts';
import { partOf } from './counting.ts';
import type { Match } from './match.ts';

const sharesAny = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((each) => others.includes(each));

/**
 * The nearest thing that fits, or might, in place of one that is not for this person now: the best that shares both a need
 * and a subject with it, else the best that shares either. `matches` are best first.
 */
export function insteadOf(match: Match, matches: readonly Match[], answers: Answers): Match | undefined {
  const { id, needs, subjects } = match.provision;
  const near = ({ provision }: Match): number =>
    Number(sharesAny(provision.needs, needs)) + Number(sharesAny(provision.subjects, subjects));
  const others = matches.filter((other) => {
    const part = partOf(other, answers);
    return other.provision.id !== id && (part === 'fits' || part === 'might') && near(other) > 0;
  });
  return others.find((other) => near(other) === 2) ?? others[0];
}

/** What would open something that is shut now, and may come by itself or by learning. Nothing else is ever named. */
export type Opening =
  | { readonly kind: 'age'; readonly from: number }
  | { readonly kind: 'outOfWork' | 'onBenefit'; readonly months: number }
  | { readonly kind: 'level' | 'english' | 'maths' | 'digital' }
  /** The rule itself ends on a day. */
  | { readonly kind: 'ends'; readonly day: Day };

interface Told {
  readonly answers: Answers;
  readonly today: Day;
}

/** The least that is wanted, where what is known lies wholly under it. */
const stillTo = (known: Interval | undefined, wanted: Interval | undefined): number | undefined =>
  wanted?.from !== undefined && known?.to !== undefined && known.to < wanted.from ? wanted.from : undefined;

const isUnder = <Level extends string>(scale: readonly Level[], known: string | undefined, least: Level | undefined) =>
  least !== undefined && scale.indexOf(known as Level) >= 0 && scale.indexOf(known as Level) < scale.indexOf(least);

const learning = {
  level: (rule: Extract<Rule, { kind: 'qualification' }>, { qualification }: Answers) =>
    isUnder(qualificationLevels, qualification, rule.atLeast),
  school: (rule: Extract<Rule, { kind: 'english' | 'maths' }>, answers: Answers) =>
    isUnder(englishAndMathsLevels, answers[rule.kind], rule.atLeast),
  digital: (rule: Extract<Rule, { kind: 'digital' }>, { digital }: Answers) =>
    isUnder(digitalLevels, digital, rule.atLeast),
};

/** What would make one rule hold that does not now; nothing where only another life would. */
function openingsOf(stated: StatedRule, told: Told): readonly Opening[] {
  const { rule, validTo } = stated;
  const { answers } = told;
  if (validTo !== undefined) return [{ kind: 'ends', day: validTo }];
  switch (rule.kind) {
    case 'age': {
      const from = stillTo(answers.age, rule);
      return from === undefined ? [] : [{ kind: 'age', from }];
    }
    case 'work': {
      const months = stillTo(answers.outOfWorkMonths, rule.outOfWorkMonths);
      const isOnlyTime = statedHolds(
        { ...stated, rule: { kind: 'work', anyOf: rule.anyOf } },
        givenOf(answers),
        told.today,
      );
      return months === undefined || isOnlyTime !== 'yes' ? [] : [{ kind: 'outOfWork', months }];
    }
    case 'benefit': {
      const months = stillTo(answers.benefitMonths, rule.months);
      const isOnlyTime = rule.anyOf.some((benefit) => answers.benefits?.includes(benefit));
      return months === undefined || !isOnlyTime ? [] : [{ kind: 'onBenefit', months }];
    }
    case 'qualification':
      return learning.level(rule, answers) ? [{ kind: 'level' }] : [];
    case 'english':
    case 'maths':
      return learning.school(rule, answers) ? [{ kind: rule.kind }] : [];
    case 'digital':
      return learning.digital(rule, answers) ? [{ kind: 'digital' }] : [];
    case 'any':
      // A way in that ends opens nothing: only a whole condition that ends does.
      return shutIn(rule.of, told)
        .flatMap(({ validTo: _, ...part }) => openingsOf(part, told))
        .slice(0, 1);
    case 'all':
      return openingsOfAll(shutIn(rule.of, told), told);
    default:
      return [];
  }
}

const shutIn = (rules: readonly StatedRule[], { answers, today }: Told): readonly StatedRule[] =>
  rules.filter((rule) => counts(rule, today) && statedHolds(rule, givenOf(answers), today) === 'no');

/** Where one of several that shut somebody out cannot change, nothing is said: it would be false hope. */
function openingsOfAll(rules: readonly StatedRule[], told: Told): readonly Opening[] {
  const each = rules.map((rule) => openingsOf(rule, told));
  return each.every((openings) => openings.length > 0) ? each.flat() : [];
}

/** What would honestly make something possible that is not now: a birthday, time, a level finished, a rule that ends. */
export function openingsFor({ verdict }: Pick<Match, 'verdict'>, answers: Answers, today: Day): readonly Opening[] {
  if (verdict.status !== 'ineligible') return [];
  return openingsOfAll(
    verdict.because.map(({ rule }) => rule),
    { answers, today },
  );
}
