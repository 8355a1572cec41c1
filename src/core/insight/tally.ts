import type { Day } from '../day.ts';
import type { DoorId } from '../ids.ts';
import { idOr } from './countable.ts';
import { type Week, weekOf } from './week.ts';

/** How often a plan was reached in one week by those who came in by one door. Nothing about anybody stands in it. */
export interface Tally {
  /** `none` where somebody came in by no door. */
  readonly door: DoorId | 'none';
  readonly week: Week;
  readonly reached: number;
}

/** The first plan reached through a door in a day's week. */
export function firstReached(door: DoorId, today: Day): Tally {
  return { door: idOr(door, 'none'), week: weekOf(today), reached: 1 };
}

/** One more of the same door and week. */
export function oneMoreReached({ door, week, reached }: Tally): Tally {
  return { door, week, reached: reached + 1 };
}
