import type { Circumstance, Given, TimeOfWeek, Travel } from '../eligibility/facts.ts';
import type { FoundPlace } from '../geography/places.ts';
import type { NeedId, SubjectId } from '../ids.ts';
import { present } from '../present.ts';

/**
 * Everything a person has told: the facts that rules judge, and what is wished for. Every property is optional and an
 * absent one is unknown. A list that is there is a complete reply; only circumstances keep what was said yes and no to.
 */
export interface Answers extends Omit<Given, 'districts'> {
  readonly home?: FoundPlace;
  readonly needs?: readonly NeedId[];
  readonly interests?: readonly SubjectId[];
  readonly times?: readonly TimeOfWeek[];
  readonly travel?: Travel;
}

/** The id of one answer, as answers files use it. */
export type AnswerId = keyof Answers;

/** In the order they are listed to people. */
export const answerIds = [
  'needs',
  'interests',
  'home',
  'travel',
  'times',
  'age',
  'work',
  'outOfWorkMonths',
  'employer',
  'earnings',
  'benefits',
  'benefitMonths',
  'qualification',
  'english',
  'maths',
  'esol',
  'digital',
  'device',
  'internet',
  'circumstances',
  'has',
] as const satisfies readonly AnswerId[];

/** The facts that rules judge. */
export function givenOf({ home, ...facts }: Answers): Given {
  return home ? { ...facts, districts: home.districts } : facts;
}

export function isBlank(answers: Answers): boolean {
  return Object.keys(answers).length === 0;
}

/** The answers without some of them. */
export function without(answers: Answers, ids: readonly AnswerId[]): Answers {
  return present<Answers>({ ...answers, ...Object.fromEntries(ids.map((id) => [id, undefined])) });
}

/** The answers with some replaced; undefined takes one away. */
export function withAnswers(
  answers: Answers,
  change: { readonly [Id in AnswerId]?: Answers[Id] | undefined },
): Answers {
  return present<Answers>({ ...answers, ...change } as Answers);
}

/** The circumstances with one said yes to, no to, or taken back. */
export function withCircumstance(
  { yes, no }: NonNullable<Answers['circumstances']>,
  circumstance: Circumstance,
  reply: 'yes' | 'no' | 'unknown',
): NonNullable<Answers['circumstances']> {
  const others = (list: readonly Circumstance[]) => list.filter((other) => other !== circumstance);
  return {
    yes: reply === 'yes' ? [...others(yes), circumstance] : others(yes),
    no: reply === 'no' ? [...others(no), circumstance] : others(no),
  };
}
