import { availabilityOn } from '../catalogue/availability.ts';
import type { Catalogue, Provision } from '../catalogue/catalogue.ts';
import type { Day } from '../day.ts';
import {
  benefits,
  type Circumstance,
  circumstances,
  devices,
  digitalLevels,
  employerSizes,
  englishAndMathsLevels,
  esolLevels,
  type Interval,
  internets,
  qualificationLevels,
  timesOfWeek,
  travels,
  workStatuses,
} from '../eligibility/facts.ts';
import type { Rule, StatedRule } from '../eligibility/rules.ts';
import { isNonEmpty } from '../ids.ts';
import type { AnswerId, Answers } from '../matching/answers.ts';

/** Every question there is, in their author's order: it settles ties, and is the order of the page for coaches. */
export const questionIds = [
  'work',
  'needs',
  'home',
  'age',
  'interests',
  'circumstances',
  'device',
  'internet',
  'digital',
  'esol',
  'english',
  'maths',
  'qualification',
  'benefits',
  'out-of-work',
  'benefit-months',
  'earnings',
  'employer-size',
  'employer-sector',
  'times',
  'travel',
] as const;
export type QuestionId = (typeof questionIds)[number];

/** One reply that can be chosen, by id; `value` is what it says of the fact (one entry of it, for a list). */
export interface Option {
  readonly id: string;
  readonly value: string | Interval;
}

/**
 * How it is replied to: one option; any number of them; a typed place; an age (a band, or typed); or circumstances, each of
 * which is yes, no or not said.
 */
export type Control = 'one' | 'many' | 'place' | 'age' | 'circumstances';

export interface Question {
  readonly id: QuestionId;
  /** The fact its reply gives. */
  readonly fact: AnswerId;
  readonly control: Control;
  /** None for a place. */
  readonly options: readonly Option[];
  /** The option that stands alone: "none of these". */
  readonly alone?: string;
  readonly askedOf: readonly ('resident' | 'coach')[];
  /** About health, money, family or the law: asked only where several live things depend on it, with "rather not say". */
  readonly sensitive: boolean;
  /** What it costs a person to answer, 1 (a tap) to 3 (something to look up, or hard to say). */
  readonly burden: 1 | 2 | 3;
  /** Asked first, whatever it brings. */
  readonly opener: boolean;
}

/** The option of circumstances that says no to all others that were offered. */
export const noneOfThese = 'none';

const everybody = ['resident', 'coach'] as const;

const named = (ids: readonly string[]): readonly Option[] => ids.map((id) => ({ id, value: id }));

const bands = (all: readonly Interval[]): readonly Option[] =>
  all.map((band) => ({ id: `${band.from ?? ''}-${band.to ?? ''}`, value: band }));

/** Whole years; their edges are those that English schemes use. */
const ageBands: readonly Interval[] = [
  { to: 15 },
  { from: 16, to: 17 },
  { from: 18, to: 18 },
  { from: 19, to: 23 },
  { from: 24, to: 24 },
  { from: 25, to: 49 },
  { from: 50, to: 64 },
  { from: 65 },
];

/** Months, split where English schemes split them. */
const monthBands: readonly Interval[] = [
  { to: 2.99 },
  { from: 3, to: 5.99 },
  { from: 6, to: 8.99 },
  { from: 9, to: 11.99 },
  { from: 12, to: 23.99 },
  { from: 24 },
];

/** Every rule with those inside its groups. */
function flattened(rules: readonly StatedRule[]): readonly Rule[] {
  return rules.flatMap(({ rule }) => [rule, ...(rule.kind === 'any' || rule.kind === 'all' ? flattened(rule.of) : [])]);
}

/** The circumstances that these rules look at. */
export function circumstancesIn(rules: readonly StatedRule[]): ReadonlySet<Circumstance> {
  return new Set(
    flattened(rules).flatMap((rule): readonly Circumstance[] => {
      if (rule.kind === 'circumstance') return rule.anyOf;
      if (rule.kind === 'not') return rule.circumstance;
      return rule.kind === 'age' && rule.orTo ? [rule.orTo.if] : [];
    }),
  );
}

function circumstancesUsed(provisions: readonly Provision[]): readonly Option[] {
  const used = new Set(provisions.flatMap((p) => [...p.especiallyFor, ...circumstancesIn(p.rules)]));
  return named([...circumstances.filter((c) => used.has(c)), noneOfThese]);
}

/** Pounds a year, split at the limits that live provisions set and nowhere else: nobody has to say more than is needed. */
function earningsBands(provisions: readonly Provision[]): readonly Option[] {
  const rules = provisions.flatMap((p) => flattened(p.rules));
  const limits = [...new Set(rules.flatMap((rule) => (rule.kind === 'earnsBelow' ? [rule.pounds] : [])))];
  const sorted = limits.sort((a, b) => a - b);
  if (!isNonEmpty(sorted)) return [];
  return bands([
    ...sorted.map((limit, i) => ({ ...(i === 0 ? {} : { from: sorted[i - 1] as number }), to: limit - 1 })),
    { from: sorted.at(-1) as number },
  ]);
}

function sectorsUsed({ subjects }: Catalogue, provisions: readonly Provision[]): readonly Option[] {
  const rules = provisions.flatMap((p) => flattened(p.rules));
  const used = new Set(rules.flatMap((rule) => (rule.kind === 'employer' ? (rule.sectors ?? []) : [])));
  return named(subjects.map((subject) => subject.id).filter((id) => used.has(id)));
}

/** The provisions that are not closed on a day: questions and counts look at no others. */
export function liveOn(catalogue: Pick<Catalogue, 'provisions'>, today: Day): readonly Provision[] {
  return catalogue.provisions.filter((provision) => availabilityOn(provision, today) !== 'closed');
}

type Rest = Partial<Omit<Question, 'id' | 'fact' | 'control' | 'options'>>;

function ask(
  id: QuestionId,
  fact: AnswerId,
  control: Control,
  options: readonly Option[],
  { alone, askedOf = everybody, sensitive = false, burden = 1, opener = false }: Rest = {},
): Question {
  return { id, fact, control, options, ...(alone ? { alone } : {}), askedOf, sensitive, burden, opener };
}

/** The questions for an area on a day. Options that no live provision has to do with are left out. */
export function questionsFor(catalogue: Catalogue, today: Day): readonly Question[] {
  const live = liveOn(catalogue, today);
  const usedSubjects = new Set(live.flatMap((provision) => provision.subjects));
  const usedNeeds = new Set(live.flatMap((provision) => provision.needs));
  const interests = catalogue.subjects.filter(({ id }) => usedSubjects.has(id)).map(({ id }) => id);
  const needs = catalogue.needs.filter(({ id }) => usedNeeds.has(id)).map(({ id }) => id);
  return [
    ask('work', 'work', 'many', named(workStatuses), { opener: true }),
    ask('needs', 'needs', 'many', named(needs), { opener: true }),
    ask('home', 'home', 'place', [], { opener: true }),
    ask('age', 'age', 'age', bands(ageBands)),
    ask('interests', 'interests', 'many', named(interests)),
    ask('circumstances', 'circumstances', 'circumstances', circumstancesUsed(live), {
      alone: noneOfThese,
      sensitive: true,
      burden: 2,
    }),
    ask('device', 'device', 'one', named(devices)),
    ask('internet', 'internet', 'one', named(internets)),
    ask('digital', 'digital', 'one', named(digitalLevels)),
    ask('esol', 'esol', 'one', named(esolLevels)),
    ask('english', 'english', 'one', named([...englishAndMathsLevels].reverse())),
    ask('maths', 'maths', 'one', named([...englishAndMathsLevels].reverse())),
    ask('qualification', 'qualification', 'one', named([...qualificationLevels, 'overseas']), { burden: 2 }),
    ask('benefits', 'benefits', 'many', named([...benefits, 'none']), { alone: 'none', sensitive: true, burden: 2 }),
    ask('out-of-work', 'outOfWorkMonths', 'one', bands(monthBands)),
    ask('benefit-months', 'benefitMonths', 'one', bands(monthBands), { sensitive: true, burden: 2 }),
    ask('earnings', 'earnings', 'one', earningsBands(live), { sensitive: true, burden: 2 }),
    ask('employer-size', 'employer', 'one', named(employerSizes)),
    ask('employer-sector', 'employer', 'one', sectorsUsed(catalogue, live)),
    ask('times', 'times', 'many', named(timesOfWeek)),
    ask('travel', 'travel', 'one', named(travels)),
  ].filter((question) => question.control === 'place' || question.options.length > 0);
}

const outOfWork = ['unemployed', 'inactive', 'neet', 'recently-redundant'] as const;
const atWork = ['employed', 'furloughed', 'at-risk'] as const;

/** Whether a question makes sense after what was answered: nobody in a job is asked how long they have been out of one. */
export function makesSense(question: Pick<Question, 'id'>, answers: Answers): boolean {
  const { work, benefits: told } = answers;
  switch (question.id) {
    case 'out-of-work':
      return work?.some((status) => outOfWork.some((out) => out === status)) ?? false;
    case 'benefit-months':
      return told?.some((benefit) => benefit !== 'none') ?? false;
    case 'employer-size':
    case 'employer-sector':
      return work?.some((status) => atWork.some((at) => at === status)) ?? false;
    default:
      return true;
  }
}

/** A door may tell "16 to 24": that is less than any reply to the question says, so it is still worth asking. */
function isAgeKnown({ options }: Question, age: Interval | undefined): boolean {
  if (!age) return false;
  const holds = ({ from = 0, to = Number.POSITIVE_INFINITY }: Interval) =>
    (age.from ?? 0) >= from && (age.to ?? Number.POSITIVE_INFINITY) <= to;
  return options.some(({ value }) => typeof value === 'object' && holds(value));
}

/** Whether its fact is known, so that it need not be asked. */
export function isAnswered(question: Question, answers: Answers): boolean {
  if (question.id === 'employer-size') return answers.employer?.size !== undefined;
  if (question.id === 'employer-sector') return answers.employer?.sector !== undefined;
  if (question.id === 'age') return isAgeKnown(question, answers.age);
  return answers[question.fact] !== undefined;
}

/** The questions that give a fact. */
export function questionsOf(questions: readonly Question[], fact: AnswerId): readonly Question[] {
  return questions.filter((question) => question.fact === fact);
}
