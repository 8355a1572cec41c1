import type { Day } from '../day.ts';
import type { DistrictCode, NonEmpty, SubjectId } from '../ids.ts';
import type {
  Benefit,
  Circumstance,
  Device,
  DigitalLevel,
  EmployerSize,
  EnglishOrMathsLevel,
  EsolLevel,
  Internet,
  Interval,
  QualificationLevel,
  WorkStatus,
} from './facts.ts';

interface Range<Level> {
  readonly atLeast?: Level;
  readonly atMost?: Level;
}

/**
 * One condition that a provider sets. A closed union: a new kind stops the compiler at every place that must handle it.
 * `serves` is coverage (outside it the answer is unknown, never no); `ask` is what only a person can say.
 */
export type Rule =
  | { readonly kind: 'age'; readonly from?: number; readonly to?: number; readonly orTo?: AgeException }
  | { readonly kind: 'livesIn'; readonly districts: NonEmpty<DistrictCode> }
  | { readonly kind: 'serves'; readonly districts: NonEmpty<DistrictCode> }
  | { readonly kind: 'work'; readonly anyOf: NonEmpty<WorkStatus>; readonly outOfWorkMonths?: Interval }
  | { readonly kind: 'benefit'; readonly anyOf: NonEmpty<Benefit>; readonly months?: Interval }
  | { readonly kind: 'earnsBelow'; readonly pounds: number; readonly year: string }
  | ({ readonly kind: 'qualification' } & Range<QualificationLevel>)
  | { readonly kind: 'circumstance'; readonly anyOf: NonEmpty<Circumstance> }
  | { readonly kind: 'not'; readonly circumstance: NonEmpty<Circumstance> }
  | { readonly kind: 'device'; readonly lacks?: 'computer' | 'phone'; readonly has?: Device }
  | { readonly kind: 'internet'; readonly lacks?: 'home'; readonly has?: Internet }
  | ({ readonly kind: 'english' | 'maths' } & Range<EnglishOrMathsLevel>)
  | ({ readonly kind: 'esol' } & Range<EsolLevel>)
  | ({ readonly kind: 'digital' } & Range<DigitalLevel>)
  | { readonly kind: 'employer'; readonly sizes?: NonEmpty<EmployerSize>; readonly sectors?: NonEmpty<SubjectId> }
  | { readonly kind: 'any' | 'all'; readonly of: NonEmpty<StatedRule> }
  | { readonly kind: 'ask'; readonly text: string };

/** "…or to 24 with an EHC plan". */
export interface AgeException {
  readonly to: number;
  readonly if: Circumstance;
}

export type RuleKind = Rule['kind'];

export const ruleKinds = [
  'age',
  'livesIn',
  'serves',
  'work',
  'benefit',
  'earnsBelow',
  'qualification',
  'circumstance',
  'not',
  'device',
  'internet',
  'english',
  'maths',
  'esol',
  'digital',
  'employer',
  'any',
  'all',
  'ask',
] as const satisfies readonly RuleKind[];

/** A rule with the words it came from. One that is not confirmed (our inference) can never say no. */
export interface StatedRule {
  readonly rule: Rule;
  readonly sentence: string;
  readonly source: string;
  readonly confirmed: boolean;
  /** The rule counts from this day. */
  readonly validFrom?: Day;
  /** The rule counts up to and on this day. */
  readonly validTo?: Day;
}
