import type { Point, Precision, Provision, Venue } from '../catalogue/catalogue.ts';
import { isNonEmpty, type NonEmpty, type VenueId } from '../ids.ts';
import { needsNoPlace } from './wishes.ts';

/** One thing of the list, under the number that its card shows. */
export interface PinEntry {
  /** 1 for the first card. */
  readonly number: number;
  readonly provision: Provision;
}

/** A venue on the map with what is on there, by number. */
export interface Pin {
  readonly id: VenueId;
  readonly name: string;
  readonly town: string;
  readonly point: Point;
  /** Where it is `town` the point only says "somewhere in here". */
  readonly precision: Precision;
  readonly entries: NonEmpty<PinEntry>;
}

/** The list as a map can show it, and how much of it a map cannot show. */
export interface PinView {
  readonly pins: readonly Pin[];
  readonly notOnMap: { readonly online: number; readonly areaWide: number; readonly placeUnknown: number };
}

type NoPlace = keyof PinView['notOnMap'];

function whyNotOnMap(provision: Provision): NoPlace {
  if (needsNoPlace(provision)) return 'online';
  return provision.areaWide ? 'areaWide' : 'placeUnknown';
}

function pointedVenues(provision: Provision, venues: ReadonlyMap<VenueId, Venue>): readonly VenueId[] {
  if (needsNoPlace(provision)) return [];
  return [...new Set(provision.venues)].filter((id) => venues.get(id)?.point !== undefined);
}

function pinOf(venue: Venue | undefined, entries: readonly PinEntry[]): readonly Pin[] {
  if (!venue?.point || !isNonEmpty(entries)) return [];
  const { id, name, town, point, precision } = venue;
  return [{ id, name, town, point, precision, entries }];
}

/**
 * One pin a venue with all its entries on it, in the order of the list: a pin stands where its first entry stands, and
 * two venues of one entry stand as its provision names them. An entry with no venue on the map is counted once, by why.
 */
export function pinsOf(entries: readonly PinEntry[], venues: ReadonlyMap<VenueId, Venue>): PinView {
  const onVenue = new Map<VenueId, PinEntry[]>();
  const notOnMap: Record<NoPlace, number> = { online: 0, areaWide: 0, placeUnknown: 0 };
  for (const entry of [...entries].sort((a, b) => a.number - b.number)) {
    const ids = pointedVenues(entry.provision, venues);
    if (ids.length === 0) notOnMap[whyNotOnMap(entry.provision)] += 1;
    for (const id of ids) onVenue.set(id, [...(onVenue.get(id) ?? []), entry]);
  }
  return { pins: [...onVenue].flatMap(([id, there]) => pinOf(venues.get(id), there)), notOnMap };
}
