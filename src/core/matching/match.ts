import { type Availability, availabilityOn } from '../catalogue/availability.ts';
import type { Catalogue, Intake, Provision, Venue } from '../catalogue/catalogue.ts';
import type { Day } from '../day.ts';
import { judge, type Verdict } from '../eligibility/judge.ts';
import { distanceKm } from '../geography/basemap.ts';
import type { FoundPlace } from '../geography/places.ts';
import type { VenueId } from '../ids.ts';
import { present } from '../present.ts';
import { type Answers, givenOf } from './answers.ts';
import { bestFirst } from './rank.ts';
import { type Score, type Scoring, scoreOf, tellingNeeds, type Unscored } from './score.ts';
import { impliedNeeds, needsNoPlace, type Reached, type Wishes, wishesOf } from './wishes.ts';

/** One provision looked at for one person, place and day. List, counts, map, print and hand-over all read these. */
export interface Match {
  readonly provision: Provision;
  /** Whether the person may have it. */
  readonly verdict: Verdict;
  /** Whether it is what the person asked for. */
  readonly wishes: Wishes;
  readonly availability: Availability;
  /** Where one goes for it, with or without a point; none where nobody has to go. */
  readonly venues: readonly Venue[];
  /** The nearest venue with a point; kilometres in a straight line. Only where a place was given. */
  readonly nearest?: { readonly venue: Venue; readonly km: number };
  /** The next dated start on or after the day. */
  readonly nextIntake?: Intake;
  /** Why it stands where it stands. */
  readonly score: Score;
}

/** The nearest of some venues that have a point, in a straight line. */
export function nearestTo(place: FoundPlace, venues: readonly Venue[]): Match['nearest'] {
  let nearest: Match['nearest'];
  for (const venue of venues) {
    if (!venue.point) continue;
    const km = distanceKm(place.point, venue.point);
    if (!nearest || km < nearest.km) nearest = { venue, km };
  }
  return nearest;
}

export const reachedBy = (nearest: Match['nearest']): Reached | undefined =>
  nearest && { km: nearest.km, rough: nearest.venue.precision === 'town' };

/** The intakes by provision that can still be joined on the day, the first to start first; ties go by id. */
function intakesFrom(intakes: readonly Intake[], today: Day): ReadonlyMap<string, readonly Intake[]> {
  const byStart = (a: Intake, b: Intake): number => {
    const [startA, startB] = [a.starts.from ?? '', b.starts.from ?? ''];
    if (startA !== startB) return startA < startB ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  };
  const joinable = intakes.filter(({ starts }) => starts.to !== undefined && starts.to >= today).sort(byStart);
  const byProvision = new Map<string, Intake[]>();
  for (const intake of joinable)
    byProvision.set(intake.provision, [...(byProvision.get(intake.provision) ?? []), intake]);
  return byProvision;
}

/** What no answer changes about a provision on a day. */
export interface Placed extends Pick<Match, 'provision' | 'availability' | 'venues' | 'nextIntake'> {
  /** All that can still be joined. */
  readonly intakes: readonly Intake[];
}

function placeAll({ provisions, venues, intakes }: Catalogue, today: Day): readonly Placed[] {
  const venuesById = new Map<VenueId, Venue>(venues.map((venue) => [venue.id, venue]));
  const joinable = intakesFrom(intakes, today);
  return provisions.map((provision) => {
    const own = joinable.get(provision.id) ?? [];
    return present<Placed>({
      provision,
      availability: availabilityOn(provision, today),
      venues: needsNoPlace(provision) ? [] : provision.venues.flatMap((id) => venuesById.get(id) ?? []),
      intakes: own,
      nextIntake: own[0],
    });
  });
}

const remembered = new WeakMap<Catalogue, { readonly today: Day; readonly placed: readonly Placed[] }>();

/** The provisions in the catalogue's order, looked up once for a day: a catalogue never changes. */
export function placedOn(catalogue: Catalogue, today: Day): readonly Placed[] {
  const known = remembered.get(catalogue);
  if (known?.today === today) return known.placed;
  const placed = placeAll(catalogue, today);
  remembered.set(catalogue, { today, placed });
  return placed;
}

/**
 * Every provision of the catalogue once, judged, placed and scored, best first (`bestFirst`). Nothing is dropped here.
 * Distances count from `from`: the told home, where nothing else is given. The answers decide alone who may have what.
 */
export function matchAll(
  catalogue: Catalogue,
  answers: Answers,
  today: Day,
  from: FoundPlace | undefined = answers.home,
): readonly Match[] {
  const given = givenOf(answers);
  const implied = impliedNeeds(catalogue, answers);
  const scoring: Scoring = { answers, implied, telling: tellingNeeds(catalogue), today, homeGiven: from !== undefined };
  const matches = placedOn(catalogue, today).map(({ provision, availability, venues, intakes, nextIntake }): Match => {
    const nearest = from && nearestTo(from, venues);
    // Written out, not spread: this runs for every provision at every answer.
    const match: { -readonly [Key in keyof Unscored]: Unscored[Key] } = {
      provision,
      verdict: judge(provision.rules, given, today),
      wishes: wishesOf(provision, answers, implied, { nearest: reachedBy(nearest), intakes }),
      availability,
      venues,
    };
    if (nearest) match.nearest = nearest;
    if (nextIntake) match.nextIntake = nextIntake;
    const score = scoreOf(match, scoring);
    return Object.assign(match, { score });
  });
  return bestFirst(matches);
}
