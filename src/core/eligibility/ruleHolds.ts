import type { Day } from '../day.ts';
import type { DistrictCode } from '../ids.ts';
import {
  type Circumstance,
  digitalLevels,
  englishAndMathsLevels,
  esolLevels,
  type Given,
  type Interval,
  qualificationLevels,
  type WorkStatus,
} from './facts.ts';
import type { Rule, StatedRule } from './rules.ts';
import { allHold, anyHolds, type Holds, opposite } from './threeValued.ts';

/** Where a known interval lies against the allowed one. A band that straddles a limit is unknown, never no. */
export function within(known: Interval | undefined, allowed: Interval): Holds {
  if (!known) return 'unknown';
  const from = known.from ?? Number.NEGATIVE_INFINITY;
  const to = known.to ?? Number.POSITIVE_INFINITY;
  if (from > to) return 'unknown';
  const least = allowed.from ?? Number.NEGATIVE_INFINITY;
  const most = allowed.to ?? Number.POSITIVE_INFINITY;
  if (to < least || from > most) return 'no';
  return from >= least && to <= most ? 'yes' : 'unknown';
}

function onScale<Level extends string>(
  scale: readonly Level[],
  known: string | undefined,
  range: { readonly atLeast?: Level; readonly atMost?: Level },
): Holds {
  const at = scale.indexOf(known as Level);
  if (at < 0) return 'unknown';
  const least = range.atLeast === undefined ? 0 : scale.indexOf(range.atLeast);
  const most = range.atMost === undefined ? scale.length - 1 : scale.indexOf(range.atMost);
  return at >= least && at <= most ? 'yes' : 'no';
}

export function livesIn(given: Given, districts: readonly DistrictCode[]): Holds {
  if (!given.districts || given.districts.length === 0) return 'unknown';
  const share = given.districts.reduce((sum, d) => sum + (districts.includes(d.code) ? d.share : 0), 0);
  const known = given.districts.reduce((sum, d) => sum + d.share, 0);
  // Where the shares do not sum to 1, some of the place lies in a district that nobody knows.
  if (known < 0.99) return 'unknown';
  if (share <= 0) return 'no';
  return share >= known - 0.005 ? 'yes' : 'unknown';
}

function hasCircumstance(given: Given, circumstance: Circumstance): Holds {
  if (given.circumstances?.yes.includes(circumstance)) return 'yes';
  return given.circumstances?.no.includes(circumstance) ? 'no' : 'unknown';
}

const impliedWork: Partial<Record<WorkStatus, WorkStatus>> = {
  'at-risk': 'employed',
  furloughed: 'employed',
  'recently-redundant': 'unemployed',
  neet: 'unemployed',
};

/** A reply of `employed` does not say whether the job is at risk, nor `unemployed` since when. */
const leftOpen: Partial<Record<WorkStatus, readonly WorkStatus[]>> = {
  employed: ['at-risk', 'furloughed'],
  unemployed: ['recently-redundant'],
};

export function hasWork(given: Given, status: WorkStatus): Holds {
  if (!given.work) return 'unknown';
  const told = new Set<WorkStatus>(given.work);
  for (const work of given.work) {
    const implied = impliedWork[work];
    if (implied) told.add(implied);
  }
  if (told.has(status)) return 'yes';
  if (status === 'neet' && (told.has('unemployed') || told.has('inactive')))
    return within(given.age, { from: 16, to: 18 });
  for (const work of told) if (leftOpen[work]?.includes(status)) return 'unknown';
  return 'no';
}

export function hasBenefit(given: Given, rule: Extract<Rule, { kind: 'benefit' }>): Holds {
  const told = given.benefits;
  if (!told || told.length === 0) return 'unknown';
  const holds = rule.anyOf.some((benefit) => told.includes(benefit))
    ? 'yes'
    : told.includes('other')
      ? 'unknown'
      : 'no';
  return rule.months ? allHold([holds, within(given.benefitMonths, rule.months)]) : holds;
}

function deviceHolds(given: Given, rule: Extract<Rule, { kind: 'device' }>): Holds {
  const held = given.device;
  if (!held) return 'unknown';
  if (rule.lacks === 'computer') return held === 'computer' ? 'no' : 'yes';
  // Somebody with a computer may or may not have a phone as well: the reply names only the best device.
  if (held === 'computer' && (rule.lacks === 'phone' || rule.has === 'phone')) return 'unknown';
  if (rule.lacks === 'phone') return held === 'none' ? 'yes' : 'no';
  return rule.has === undefined || rule.has === held ? 'yes' : 'no';
}

function internetHolds(given: Given, rule: Extract<Rule, { kind: 'internet' }>): Holds {
  const held = given.internet;
  if (!held) return 'unknown';
  if (rule.lacks === 'home') return held === 'home' ? 'no' : 'yes';
  if (rule.has === 'home') return held === 'home' ? 'yes' : 'no';
  return rule.has !== 'limited' || held !== 'none' ? 'yes' : 'no';
}

function employerHolds(given: Given, rule: Extract<Rule, { kind: 'employer' }>): Holds {
  const size = rule.sizes ? toldOneOf(given.employer?.size, rule.sizes) : 'yes';
  const sector = rule.sectors ? toldOneOf(given.employer?.sector, rule.sectors) : 'yes';
  return allHold([size, sector]);
}

/** The last year that words such as `2025` or `2025/26` name. */
function lastYearOf(words: string): number {
  const [, first = '0', second] = /(\d{4})(?:\s*[/-]\s*(\d{2}))?/.exec(words) ?? [];
  return second === undefined ? Number(first) : Number(first.slice(0, 2) + second);
}

function earnsBelow(given: Given, rule: Extract<Rule, { kind: 'earnsBelow' }>, today: Day): Holds {
  // "Below": a wage of exactly the limit is not below it.
  const holds = within(given.earnings, { to: rule.pounds - 0.005 });
  // Limits rise from year to year: one of a past year no longer shuts anybody out.
  return holds === 'no' && lastYearOf(rule.year) < Number(today.slice(0, 4)) ? 'unknown' : holds;
}

function toldOneOf<T>(told: T | undefined, allowed: readonly T[]): Holds {
  if (told === undefined) return 'unknown';
  return allowed.includes(told) ? 'yes' : 'no';
}

function ageHolds(given: Given, rule: Extract<Rule, { kind: 'age' }>): Holds {
  const holds = within(given.age, rule);
  if (!rule.orTo) return holds;
  const exception = { ...(rule.from === undefined ? {} : { from: rule.from }), to: rule.orTo.to };
  return anyHolds([holds, allHold([within(given.age, exception), hasCircumstance(given, rule.orTo.if)])]);
}

/** Whether one bare rule holds for a person; the day decides which stated rules inside `any` and `all` count. */
export function ruleHolds(rule: Rule, given: Given, today: Day): Holds {
  switch (rule.kind) {
    case 'age':
      return ageHolds(given, rule);
    case 'livesIn':
      return livesIn(given, rule.districts);
    case 'serves':
      return livesIn(given, rule.districts) === 'yes' ? 'yes' : 'unknown';
    case 'work': {
      const holds = anyHolds(rule.anyOf.map((status) => hasWork(given, status)));
      return rule.outOfWorkMonths ? allHold([holds, within(given.outOfWorkMonths, rule.outOfWorkMonths)]) : holds;
    }
    case 'benefit':
      return hasBenefit(given, rule);
    case 'earnsBelow':
      return earnsBelow(given, rule, today);
    case 'qualification':
      return onScale(qualificationLevels, given.qualification, rule);
    case 'circumstance':
      return anyHolds(rule.anyOf.map((c) => hasCircumstance(given, c)));
    case 'not':
      return opposite(anyHolds(rule.circumstance.map((c) => hasCircumstance(given, c))));
    case 'device':
      return deviceHolds(given, rule);
    case 'internet':
      return internetHolds(given, rule);
    case 'english':
    case 'maths':
      return onScale(englishAndMathsLevels, given[rule.kind], rule);
    case 'esol':
      return onScale(esolLevels, given.esol, rule);
    case 'digital':
      return onScale(digitalLevels, given.digital, rule);
    case 'employer':
      return employerHolds(given, rule);
    case 'any':
    case 'all': {
      const each = rule.of.filter((r) => counts(r, today)).map((r) => statedHolds(r, given, today));
      // Parts that are all out of force leave nothing to judge by.
      if (each.length === 0) return 'unknown';
      return rule.kind === 'any' ? anyHolds(each) : allHold(each);
    }
    case 'ask':
      return 'unknown';
  }
}

/** Whether a rule is in force on a day. */
export function counts(rule: StatedRule, today: Day): boolean {
  return (
    (rule.validFrom === undefined || rule.validFrom <= today) && (rule.validTo === undefined || today <= rule.validTo)
  );
}

/** As `ruleHolds`, but what the source does not state never says no. */
export function statedHolds(stated: StatedRule, given: Given, today: Day): Holds {
  const holds = ruleHolds(stated.rule, given, today);
  return holds === 'no' && !stated.confirmed ? 'unknown' : holds;
}
