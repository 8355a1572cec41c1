import type { ProviderId, ProvisionId } from '../../src/core/ids.ts';
import { type Status, statuses } from './vignette.ts';

/** One verdict as it should be and as it is. */
export interface Judged {
  readonly expected: Status;
  readonly got: Status;
}

/** One person and what was listed for them, best first. */
export interface Listed {
  readonly mustFind: readonly ProvisionId[];
  readonly mustNotFind: readonly ProvisionId[];
  readonly list: readonly ProvisionId[];
  /** Live on the day and not ruled out, whoever listed them. */
  readonly usable: ReadonlySet<ProvisionId>;
}

/** How well one way of finding things does over all people. A mean over nobody is undefined. */
export interface Quality {
  readonly recallAt10: number | undefined;
  readonly precisionAt5: number | undefined;
  readonly ndcgAt10: number | undefined;
  /** People for whom nothing listed can be taken up. */
  readonly deadEnds: number;
  /** Things listed that must not be. */
  readonly wrongOffers: number;
}

export type Matrix = Readonly<Record<Status, Readonly<Record<Status, number>>>>;

/** Expected (rows) by got (columns). */
export function verdictMatrix(judged: readonly Judged[]): Matrix {
  const row = (expected: Status) =>
    Object.fromEntries(
      statuses.map((got) => [got, judged.filter((each) => each.expected === expected && each.got === got).length]),
    );
  return Object.fromEntries(statuses.map((expected) => [expected, row(expected)])) as unknown as Matrix;
}

/** The share of what may be theirs that people are told is not. */
export function falseNoRate(judged: readonly Judged[]): number {
  const possible = judged.filter(({ expected }) => expected !== 'ineligible');
  return possible.length === 0 ? 0 : possible.filter(({ got }) => got === 'ineligible').length / possible.length;
}

/** How often people are told "fits you" where a rule rules them out. */
export function wrongEligible(judged: readonly Judged[]): number {
  return judged.filter(({ expected, got }) => expected === 'ineligible' && got === 'eligible').length;
}

/** The share of the must-haves among the first so many. */
export function recallAt(count: number, { list, mustFind }: Pick<Listed, 'list' | 'mustFind'>): number | undefined {
  if (mustFind.length === 0) return undefined;
  const first = new Set(list.slice(0, count));
  return mustFind.filter((id) => first.has(id)).length / mustFind.length;
}

/** The must-haves among the first so many, out of as many as could stand there. */
export function precisionAt(count: number, { list, mustFind }: Pick<Listed, 'list' | 'mustFind'>): number | undefined {
  if (mustFind.length === 0) return undefined;
  return list.slice(0, count).filter((id) => mustFind.includes(id)).length / Math.min(count, mustFind.length);
}

const discount = (place: number): number => 1 / Math.log2(place + 2);

/** Discounted gain of the first so many over that of the best order; a must-have gains 1, anything else nothing. */
export function ndcgAt(count: number, { list, mustFind }: Pick<Listed, 'list' | 'mustFind'>): number | undefined {
  if (mustFind.length === 0) return undefined;
  const gained = list.slice(0, count).reduce((sum, id, i) => sum + (mustFind.includes(id) ? discount(i) : 0), 0);
  const best = mustFind.slice(0, count).reduce((sum, _, i) => sum + discount(i), 0);
  return gained / best;
}

export const isDeadEnd = ({ list, usable }: Pick<Listed, 'list' | 'usable'>): boolean =>
  !list.some((id) => usable.has(id));

export function mean(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, number) => sum + number, 0) / known.length;
}

/** The middle one; the mean of the two in the middle where their number is even. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return mean(sorted.slice(sorted.length % 2 === 0 ? Math.max(0, half - 1) : half, half + 1));
}

export function qualityOf(listed: readonly Listed[]): Quality {
  return {
    recallAt10: mean(listed.map((each) => recallAt(10, each))),
    precisionAt5: mean(listed.map((each) => precisionAt(5, each))),
    ndcgAt10: mean(listed.map((each) => ndcgAt(10, each))),
    deadEnds: listed.filter(isDeadEnd).length,
    wrongOffers: listed.reduce(
      (sum, { list, mustNotFind }) => sum + mustNotFind.filter((id) => list.includes(id)).length,
      0,
    ),
  };
}

const alike = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((entry, i) => entry === b[i]);

/** After how many steps a list stayed as it is at the end. `lists` holds it before the first step and after each. */
export function settledAfter(lists: readonly (readonly unknown[])[]): number {
  const last = lists.at(-1) ?? [];
  return lists.findLastIndex((list) => !alike(list, last)) + 1;
}

export interface Share {
  readonly provider: ProviderId;
  readonly slots: number;
  readonly share: number;
}

/** How the places among the first ten are shared out, the biggest share first; ties by id. */
export function exposureOf(slots: readonly ProviderId[]): readonly Share[] {
  const counts = new Map<ProviderId, number>();
  for (const provider of slots) counts.set(provider, (counts.get(provider) ?? 0) + 1);
  return [...counts]
    .map(([provider, count]) => ({ provider, slots: count, share: count / slots.length }))
    .sort((a, b) => b.slots - a.slots || (a.provider < b.provider ? -1 : 1));
}
