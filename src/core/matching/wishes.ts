import type { Catalogue, Intake, Need, Provision } from '../catalogue/catalogue.ts';
import type { Travel } from '../eligibility/facts.ts';
import { allHold, type Holds } from '../eligibility/threeValued.ts';
import type { NeedId } from '../ids.ts';
import type { Answers } from './answers.ts';

/**
 * Whether a provision is what somebody asked for, apart from whether they may have it. A wish that was not told holds.
 * What its source does not say is unknown and never puts a provision aside.
 */
export interface Wishes {
  readonly needs: Holds;
  readonly times: Holds;
  readonly travel: Holds;
}

export const wishIds = ['needs', 'times', 'travel'] as const satisfies readonly (keyof Wishes)[];
export type WishId = (typeof wishIds)[number];

export const noWishes: Wishes = { needs: 'yes', times: 'yes', travel: 'yes' };

export function isAskedFor({ needs, times, travel }: Wishes): boolean {
  return allHold([needs, times, travel]) !== 'no';
}

/** Nobody goes anywhere for it: the provider's building is not where it is. */
export const needsNoPlace = ({ delivery }: Pick<Provision, 'delivery'>): boolean =>
  delivery === 'online' || delivery === 'phone' || delivery === 'at-home';

const saidOf = (answer: unknown): readonly unknown[] => (Array.isArray(answer) ? answer : [answer]);

/** Whether the answers themselves say that somebody has a need: no device, say. */
function isImplied({ impliedBy }: Need, answers: Answers): boolean {
  return impliedBy.some(({ fact, value }) =>
    fact === 'circumstances'
      ? answers.circumstances?.yes.some((c) => c === value)
      : saidOf(answers[fact]).includes(value),
  );
}

/** The needs that were not told but follow from what was. */
export function impliedNeeds({ needs }: Pick<Catalogue, 'needs'>, answers: Answers): ReadonlySet<NeedId> {
  const implied = needs.filter((need) => !answers.needs?.includes(need.id) && isImplied(need, answers));
  return new Set(implied.map((need) => need.id));
}

/** Kilometres in a straight line: up to `surely` it can be done, beyond `hardly` it cannot; buses and hills lie between. */
const reach: Readonly<Record<Exclude<Travel, 'anywhere' | 'online-only'>, { surely: number; hardly: number }>> = {
  walk: { surely: 1.5, hardly: 5 },
  '30-minutes': { surely: 6, hardly: 20 },
  '60-minutes': { surely: 15, hardly: 45 },
};

function withinReach(travel: keyof typeof reach, km: number, roughKm: number): Holds {
  const { surely, hardly } = reach[travel];
  if (km + roughKm <= surely) return 'yes';
  return km - roughKm > hardly ? 'no' : 'unknown';
}

/** A town's point stands for everywhere in the town. */
const townKm = 3;

export interface Reached {
  readonly km: number;
  /** The point is only the town's. */
  readonly rough: boolean;
}

function travelHolds(provision: Provision, travel: Travel, homeKm: number, nearest: Reached | undefined): Holds {
  if (travel === 'anywhere' || needsNoPlace(provision)) return 'yes';
  if (travel === 'online-only') return provision.delivery === 'in-person' ? 'no' : 'unknown';
  if (!nearest || provision.areaWide) return 'unknown';
  return withinReach(travel, nearest.km, homeKm + (nearest.rough ? townKm : 0));
}

function timesHold(
  { times: own }: Provision,
  intakes: readonly Intake[],
  wanted: NonNullable<Answers['times']>,
): Holds {
  const times = [...own, ...intakes.flatMap((intake) => intake.times)];
  if (times.length === 0) return 'unknown';
  return times.some((time) => wanted.includes(time)) ? 'yes' : 'no';
}

function needsHold(provision: Provision, wanted: readonly NeedId[], implied: ReadonlySet<NeedId>): Holds {
  if (provision.needs.length === 0) return 'unknown';
  return provision.needs.some((need) => wanted.includes(need) || implied.has(need)) ? 'yes' : 'no';
}

/** Looks at one provision for what somebody wishes. `nearest` is its nearest venue from home, `intakes` those that can still be joined. */
export function wishesOf(
  provision: Provision,
  answers: Answers,
  implied: ReadonlySet<NeedId>,
  { nearest, intakes = [] }: { readonly nearest?: Reached | undefined; readonly intakes?: readonly Intake[] },
): Wishes {
  const { needs, times, travel, home } = answers;
  return {
    needs: needs && needs.length > 0 ? needsHold(provision, needs, implied) : 'yes',
    times: times && times.length > 0 ? timesHold(provision, intakes, times) : 'yes',
    travel: travel ? travelHolds(provision, travel, home?.withinKm ?? 0, nearest) : 'yes',
  };
}
