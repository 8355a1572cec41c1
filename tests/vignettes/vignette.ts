import type { Day } from '../../src/core/day.ts';
import type { Verdict } from '../../src/core/eligibility/judge.ts';
import type { DoorId, ProvisionId } from '../../src/core/ids.ts';
import type { Answers } from '../../src/core/matching/answers.ts';

export const statuses = ['eligible', 'maybe', 'ineligible'] as const satisfies readonly Verdict['status'][];
export type Status = (typeof statuses)[number];

/** What the published rules say of one provision for one person. */
export interface Expectation {
  readonly id: ProvisionId;
  readonly status: Status;
  /** Whether it must be closed on the day; not looked at where absent. */
  readonly closed?: boolean;
  readonly because: string;
}

/** A person with facts, a day, and what must be said about them. */
export interface Vignette {
  readonly file: string;
  readonly id: string;
  readonly who: string;
  readonly door?: DoorId;
  readonly today: Day;
  readonly answers: Answers;
  readonly expect: readonly Expectation[];
  /** What a good adviser would want to see among the first ten: live, and not ruled out. */
  readonly mustFind: readonly ProvisionId[];
  /** What must not be offered: ruled out by a confirmed rule, or closed on the day. */
  readonly mustNotFind: readonly ProvisionId[];
}
