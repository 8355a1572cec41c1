import type { ProvisionId, StageId } from '../ids.ts';
import type { Match } from '../matching/match.ts';
import type { Reason } from '../matching/reasons.ts';

/** What a step is for, in the order that steps build on each other: an online bootcamp is no use without a device and data. */
export const stepPurposes = [
  'device',
  'data',
  'digital',
  'esol',
  'english-maths',
  'advice',
  'course',
  'bootcamp',
  'work',
  'costs',
] as const;
export type StepPurpose = (typeof stepPurposes)[number];

/** One step of a plan: something to take up, with why and what has to be settled first. */
export interface PlanStep {
  readonly purpose: StepPurpose;
  readonly match: Match;
  readonly reasons: readonly Reason[];
  /** Somebody ticked it off. */
  readonly done: boolean;
  /** What it needs first: the steps that stand earlier for that, and what the plan has not. */
  readonly after: readonly ProvisionId[];
  /** Its next start lies before what it needs first can be done: a later one has to be asked for. */
  readonly tooSoon: boolean;
  /** Others that would serve the same purpose, best first. */
  readonly instead: readonly Match[];
}

export interface Plan {
  readonly steps: readonly PlanStep[];
  /** What the steps lead to, the furthest first. */
  readonly next: readonly Match[];
  /** The stage after the furthest step's, where there is one. */
  readonly nextStage?: StageId;
}

/** What a person or coach changed in a plan. Ids that a plan does not have are left out without a word. */
export interface PlanEdits {
  /** The order of the steps, where it was changed; steps that are not named come after, in the plan's own order. */
  readonly order: readonly ProvisionId[];
  readonly dropped: readonly ProvisionId[];
  /** What is both dropped and added is in. */
  readonly added: readonly ProvisionId[];
  readonly ticked: readonly ProvisionId[];
  /** The plan was seen in this sitting, and counted. */
  readonly reached?: true;
}

export const noEdits: PlanEdits = { order: [], dropped: [], added: [], ticked: [] };
