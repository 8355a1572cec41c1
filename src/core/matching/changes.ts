import type { Provision } from '../catalogue/catalogue.ts';
import type { Answers } from './answers.ts';
import type { LiveTable } from './liveTable.ts';
import { type Points, pointsOf, totalsAfter } from './points.ts';
import { factCount, waitsOf } from './sharedRules.ts';
import { type Standing, standingAfter } from './standing.ts';

/** How far down the list places count at all. */
const places = 40;

/** A place counts half as much as the one five before it: what stands first is read first, and often alone. */
const halvedEvery = 5;

const placeWeight: readonly number[] = Array.from({ length: places }, (_, place) => 0.5 ** (place / halvedEvery));

/** What another answer would change, in places at the head of the list: 1 is one thing that stands first. */
export interface Change {
  /** How much of what waits for answers it would settle: ruled out, or waiting for fewer facts. */
  readonly settled: number;
  /** How much it would put in another place, bring in or set aside. */
  readonly moved: number;
}

/** One thing that is shown for some answers. */
export interface Shown {
  readonly provision: Provision;
  /** What its place counts, 1 for the first. */
  readonly weight: number;
  /** The facts it waits for, as `factBit`s. */
  readonly waits: number;
}

/** The head of the list for some answers, and what finding other heads from there needs. */
export interface Head {
  readonly standing: Standing;
  readonly points: Points;
  /** By index, best first. */
  readonly shown: readonly number[];
  /** By index: what its place counts, 0 where it does not stand among the first. */
  readonly weights: Float64Array;
}

/** The indices of what is live, asked for and not ruled out, best first, as far as places count. */
function bestOf({ aside, no }: Standing, totals: Float64Array): readonly number[] {
  const shown: number[] = [];
  for (let at = 0; at < aside.length; at += 1) if (aside[at] === 0 && no[at] === 0) shown.push(at);
  const total = (at: number): number => totals[at] ?? 0;
  const byTotal = (a: number, b: number): number => total(b) - total(a) || a - b;
  if (shown.length <= places) return shown.sort(byTotal);
  // Numbers alone sort much faster; only what can be among the first is put in order by its title too.
  const least = Float64Array.from(shown, total).sort().at(-places) ?? 0;
  return shown
    .filter((at) => total(at) >= least)
    .sort(byTotal)
    .slice(0, places);
}

function weightsOf(shown: readonly number[], size: number): Float64Array {
  const weights = new Float64Array(size);
  shown.forEach((at, place) => {
    weights[at] = placeWeight[place] ?? 0;
  });
  return weights;
}

export function headOf(table: LiveTable, standing: Standing): Head {
  const points = pointsOf(table, standing);
  const shown = bestOf(standing, points.totals);
  return { standing, points, shown, weights: weightsOf(shown, table.live.length) };
}

/** How much less a provision waits for after an answer: all of it where the answer rules it out. */
function shareSettled(waitsBefore: number, waitsAfter: number, ruledOut: boolean): number {
  if (ruledOut) return 1;
  const before = factCount(waitsBefore);
  return before === 0 ? 0 : Math.max(0, 1 - factCount(waitsAfter) / before);
}

/** How much other answers would change of what is shown first. */
export function changeTo(table: LiveTable, { standing, points, shown, weights }: Head, answers: Answers): Change {
  const then = standingAfter(table, standing, answers);
  const shownThen = bestOf(then, totalsAfter(table, standing, points, then));
  const weightsThen = weightsOf(shownThen, table.live.length);
  let [settled, moved] = [0, 0];
  for (const at of shown) {
    const [weight, weightThen] = [weights[at] ?? 0, weightsThen[at] ?? 0];
    const [waits, waitsThen] = [standing, then].map(({ ruleAnswers }) => waitsOf(table.shared, ruleAnswers, at));
    settled += weight * shareSettled(waits ?? 0, waitsThen ?? 0, then.no[at] !== 0);
    moved += Math.abs(weight - weightThen);
  }
  for (const at of shownThen) if (weights[at] === 0) moved += weightsThen[at] ?? 0;
  return { settled, moved: moved / 2 };
}

export function shownIn(table: LiveTable, { standing, shown, weights }: Head): readonly Shown[] {
  return shown.flatMap((at) => {
    const provision = table.live[at]?.provision;
    const waits = waitsOf(table.shared, standing.ruleAnswers, at);
    return provision ? [{ provision, weight: weights[at] ?? 0, waits }] : [];
  });
}
