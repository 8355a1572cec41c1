import { type Availability, availabilityOn } from '../catalogue/availability.ts';
import type { Catalogue, Intake, Provision, Venue } from '../catalogue/catalogue.ts';
import type { Day } from '../day.ts';
import type { Given } from '../eligibility/facts.ts';
import { judge, type Verdict } from '../eligibility/judge.ts';
import { distanceKm } from '../geography/basemap.ts';
import type { FoundPlace } from '../geography/places.ts';
import type { VenueId } from '../ids.ts';
import { present } from '../present.ts';

/** One provision looked at for one person, place and day. List, counts, map, print and hand-over all read these. */
export interface Match {
  readonly provision: Provision;
  readonly verdict: Verdict;
  readonly availability: Availability;
  /** Where one goes for it, with or without a point; none where nobody has to go. */
  readonly venues: readonly Venue[];
  /** The nearest venue with a point; kilometres in a straight line. Only where a place was given. */
  readonly nearest?: { readonly venue: Venue; readonly km: number };
  /** The next dated start on or after the day. */
  readonly nextIntake?: Intake;
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

/** Nobody goes anywhere for it: the provider's building is not where it is. */
export const needsNoPlace = ({ delivery }: Pick<Provision, 'delivery'>): boolean =>
  delivery === 'online' || delivery === 'phone' || delivery === 'at-home';

/** Every provision of the catalogue once, in the catalogue's order, judged and placed. Nothing is dropped here. */
export function matchAll(catalogue: Catalogue, given: Given, today: Day, place?: FoundPlace): readonly Match[] {
  const venuesById = new Map<VenueId, Venue>(catalogue.venues.map((venue) => [venue.id, venue]));
  const nextIntakes = intakesFrom(catalogue.intakes, today);
  return catalogue.provisions.map((provision) => {
    const venues = needsNoPlace(provision) ? [] : provision.venues.flatMap((id) => venuesById.get(id) ?? []);
    return present<Match>({
      provision,
      verdict: judge(provision.rules, given, today),
      availability: availabilityOn(provision, today),
      venues,
      nearest: place && nearestTo(place, venues),
      nextIntake: nextIntakes.get(provision.id),
    });
  });
}
