import type { DistrictCode, ProvisionId, SubjectId } from '../ids.ts';

/**
 * What a person tells, or is not asked. Every fact is optional and an absent fact is unknown, never "no".
 * The ids below are a public contract: answers files, vignettes and the catalogue's rules use them as they stand.
 */

export const workStatuses = [
  'unemployed',
  'inactive',
  'employed',
  'self-employed',
  'furloughed',
  'at-risk',
  'recently-redundant',
  'student',
  'neet',
  'retired',
] as const;
export type WorkStatus = (typeof workStatuses)[number];

export const benefits = [
  'universal-credit',
  'jsa-new-style',
  'jsa-income',
  'esa',
  'income-support',
  'pip',
  'carers-allowance',
  'pension-credit',
  'other',
] as const;
export type Benefit = (typeof benefits)[number];

export const circumstances = [
  'disability',
  'health-condition',
  'carer',
  'lone-parent',
  'care-leaver',
  'ex-offender',
  'veteran',
  'refugee',
  'homeless',
  'ehc-plan',
  'woman',
  'ethnic-minority',
  'recovery',
  'low-income',
  'long-term-unemployed',
  'parent',
] as const;
export type Circumstance = (typeof circumstances)[number];

/** Lowest first: the order is the scale. `overseas` stands outside it. */
export const qualificationLevels = ['none', 'entry', '1', '2', '3', '4', '5', '6', '7'] as const;
export type QualificationLevel = (typeof qualificationLevels)[number];

export const englishAndMathsLevels = ['below-level-2', 'level-2'] as const;
export type EnglishOrMathsLevel = (typeof englishAndMathsLevels)[number];

export const esolLevels = ['beginner', 'getting-by', 'fluent'] as const;
export type EsolLevel = (typeof esolLevels)[number];

export const digitalLevels = ['none', 'foundation', 'life-and-work', 'advanced'] as const;
export type DigitalLevel = (typeof digitalLevels)[number];

export const devices = ['none', 'phone', 'computer'] as const;
export type Device = (typeof devices)[number];

export const internets = ['none', 'limited', 'home'] as const;
export type Internet = (typeof internets)[number];

export const employerSizes = ['micro', 'small', 'medium', 'large'] as const;
export type EmployerSize = (typeof employerSizes)[number];

/** When in the week. */
export const timesOfWeek = ['weekday-day', 'weekday-evening', 'weekend'] as const;
export type TimeOfWeek = (typeof timesOfWeek)[number];

/** How far somebody can go: on foot, so many minutes by bus or car, anywhere, or not at all. */
export const travels = ['walk', '30-minutes', '60-minutes', 'anywhere', 'online-only'] as const;
export type Travel = (typeof travels)[number];

/** Inclusive; either end may be absent. An exact number has `from` equal to `to`. */
export interface Interval {
  readonly from?: number;
  readonly to?: number;
}

/** A district and how much of the place's addresses lie in it (0 to 1). */
export interface DistrictShare {
  readonly code: DistrictCode;
  readonly share: number;
}

export interface Given {
  readonly age?: Interval;
  readonly districts?: readonly DistrictShare[];
  readonly work?: readonly WorkStatus[];
  readonly outOfWorkMonths?: Interval;
  readonly benefitMonths?: Interval;
  readonly employer?: { readonly size?: EmployerSize; readonly sector?: SubjectId };
  readonly benefits?: readonly (Benefit | 'none')[];
  /** Pounds a year. */
  readonly earnings?: Interval;
  readonly qualification?: QualificationLevel | 'overseas';
  readonly english?: EnglishOrMathsLevel;
  readonly maths?: EnglishOrMathsLevel;
  readonly esol?: EsolLevel;
  readonly digital?: DigitalLevel;
  readonly device?: Device;
  readonly internet?: Internet;
  /** What is in neither list is unknown. */
  readonly circumstances?: { readonly yes: readonly Circumstance[]; readonly no: readonly Circumstance[] };
  readonly has?: readonly ProvisionId[];
}

/** The facts a rule can ask about, by the id that answers use. */
export type FactId =
  | 'age'
  | 'home'
  | 'work'
  | 'outOfWorkMonths'
  | 'benefitMonths'
  | 'employer'
  | 'benefits'
  | 'earnings'
  | 'qualification'
  | 'english'
  | 'maths'
  | 'esol'
  | 'digital'
  | 'device'
  | 'internet'
  | 'circumstances';
