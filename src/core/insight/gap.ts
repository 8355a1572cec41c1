import type { Day } from '../day.ts';
import type { DistrictCode, NeedId, StageId } from '../ids.ts';
import { districtOr, idOr } from './countable.ts';
import { type Week, weekOf } from './week.ts';

/**
 * Nothing fitted: for what need, in what district, at what stage or under what constraint. There is no field for an age,
 * for words or for a place nearer than a district, and what is no id is not taken over into the count.
 */
export interface Gap {
  /** `any` where no need was named. */
  readonly need: NeedId | 'any';
  readonly district: DistrictCode | 'unknown';
  /** The stage looked for, or the id of what ruled the most out. */
  readonly constraint: StageId | 'none';
}

/** How often one gap was met in one week. */
export interface GapCount extends Gap {
  readonly week: Week;
  readonly times: number;
}

/** The first time in a day's week that a gap is met. Built field by field: whatever else came along stays behind. */
export function firstMet({ need, district, constraint }: Gap, today: Day): GapCount {
  return {
    need: idOr(need, 'any'),
    district: districtOr(district, 'unknown'),
    constraint: idOr(constraint, 'none'),
    week: weekOf(today),
    times: 1,
  };
}

/** Once more the same gap in the same week. */
export function onceMoreMet({ need, district, constraint, week, times }: GapCount): GapCount {
  return { need, district, constraint, week, times: times + 1 };
}
