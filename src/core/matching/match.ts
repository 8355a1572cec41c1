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
import { type Score, type Scoring, scoreOf, tellingNeeds } from './score.ts';
import { impliedNeeds, needsNoPlace, type Wishes, wishesOf } from './wishes.ts';

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

function nearestTo(place: FoundPlace, venues: readonly Venue[]): Match['nearest'] {
  let nearest: Match['nearest'];
  for (const venue of venues) {
    if (!venue.point) continue;
    const km = distanceKm(place.point, venue.point);
    if (!nearest || km < nearest.km) nearest = { venue, km };
  }
  return nearest;
}

/** Intakes by provision, those that can still be joined on the day first come first. */
function intakesFrom(intakes: readonly Intake[], today: Day): ReadonlyMap<string, Intake> {
  const next = new Map<string, Intake>();
  for (const intake of intakes) {
    const lastStart = intake.starts.to;
    if (lastStart === undefined || lastStart < today) continue;
    const known = next.get(intake.provision);
    if (!known || (intake.starts.from ?? '') < (known.starts.from ?? '')) next.set(intake.provision, intake);
  }
  return next;
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
  const venuesById = new Map<VenueId, Venue>(catalogue.venues.map((venue) => [venue.id, venue]));
  const nextIntakes = intakesFrom(catalogue.intakes, today);
  const given = givenOf(answers);
  const implied = impliedNeeds(catalogue, answers);
  const telling = tellingNeeds(catalogue);
  const scoring: Scoring = { answers, implied, telling, today, homeGiven: from !== undefined };
  const matches = catalogue.provisions.map((provision) => {
    const venues = needsNoPlace(provision) ? [] : provision.venues.flatMap((id) => venuesById.get(id) ?? []);
    const nearest = from && nearestTo(from, venues);
    const intake = nextIntakes.get(provision.id);
    const reached = nearest && { km: nearest.km, rough: nearest.venue.precision === 'town' };
    const match = present<Omit<Match, 'score'>>({
      provision,
      verdict: judge(provision.rules, given, today),
      wishes: wishesOf(provision, answers, implied, { nearest: reached, intake }),
      availability: availabilityOn(provision, today),
      venues,
      nearest,
      nextIntake: intake,
    });
    return { ...match, score: scoreOf(match, scoring) };
  });
  return bestFirst(matches);
}
