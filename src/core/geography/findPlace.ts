import type { District } from '../catalogue/catalogue.ts';
import type { NonEmpty } from '../ids.ts';
import type { FoundPlace, Locality, Places, PostcodeArea } from './places.ts';

/** Names alike for comparing: no accents, hyphens or full stops; "Saint" is "st". */
export function placeKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.'’]/g, '')
    .replace(/[-\s]+/g, ' ')
    .replace(/\bsaint\b/g, 'st')
    .trim();
}

/** Outcode and, where typed, sector of something written like a postcode: `BB11 2DQ` → `BB11`, `BB11 2`. */
function postcodeParts(text: string): { outcode: string; sector?: string } | undefined {
  const bare = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const full = /^([A-Z]{1,2}\d[A-Z\d]?)(\d)[A-Z]{2}$/.exec(bare);
  if (full) return { outcode: full[1] ?? '', sector: `${full[1]} ${full[2]}` };
  const spaced = /^([A-Z]{1,2}\d[A-Z\d]?)\s+(\d)[A-Z]?$/.exec(text.toUpperCase().trim());
  if (spaced) return { outcode: spaced[1] ?? '', sector: `${spaced[1]} ${spaced[2]}` };
  return /^[A-Z]{1,2}\d[A-Z\d]?$/.test(bare) ? { outcode: bare } : undefined;
}

const fromPostcode = (area: PostcodeArea): FoundPlace => ({
  name: area.code,
  point: area.point,
  withinKm: area.withinKm,
  districts: area.districts,
});

/** Bigger towns spread further; a village's point is about right for all of it. */
const townRadiusKm = (stops: number): number => Math.min(4, Math.max(0.5, Math.round(Math.sqrt(stops) * 2) / 10));

/** A namesake this much smaller than the biggest is not what people mean. */
const smallestNamesake = 0.05;

/** Where each of several places of one name lies, by their sizes: which is meant is not known. */
function districtsOf(namesakes: readonly Locality[]): FoundPlace['districts'] {
  const total = namesakes.reduce((sum, place) => sum + place.stops, 0);
  const shares = new Map<string, number>();
  for (const { district, stops } of namesakes)
    if (district !== undefined) shares.set(district, (shares.get(district) ?? 0) + stops / total);
  return [...shares].map(([code, share]) => ({ code, share: Math.round(share * 1000) / 1000 }));
}

/** The biggest of the places of one name, with the districts of all that may be meant. */
function fromNamesakes([biggest, ...others]: NonEmpty<Locality>): FoundPlace {
  const meant = others.filter((place) => place.stops >= biggest.stops * smallestNamesake);
  return {
    name: biggest.name,
    point: biggest.point,
    withinKm: townRadiusKm(biggest.stops),
    districts: districtsOf([biggest, ...meant]),
  };
}

const fromDistrict = (district: District): FoundPlace => ({
  name: district.name,
  point: district.centre,
  withinKm: 8,
  districts: [{ code: district.code, share: 1 }],
});

function findPostcode(places: Places, text: string): FoundPlace | undefined {
  const parts = postcodeParts(text);
  if (!parts) return undefined;
  const area =
    // A sector of PO boxes alone is nobody's home.
    places.sectors.find((sector) => sector.code === parts.sector && !sector.poBox) ??
    places.outcodes.find((outcode) => outcode.code === parts.outcode);
  return area && fromPostcode(area);
}

export type FindPlace = (text: string) => FoundPlace | undefined;

/**
 * Finds the place somebody typed: a postcode or part of one, a town or village (the biggest of that name), or a district.
 * Names are made comparable once, here, not at every question.
 */
export function placeFinder(places: Places, districts: readonly District[]): FindPlace {
  const named = new Map<string, FoundPlace>(
    districts.map((district) => [placeKey(district.name), fromDistrict(district)]),
  );
  const bySize = new Map<string, [Locality, ...Locality[]]>();
  for (const town of [...places.localities].sort((a, b) => b.stops - a.stops)) {
    const same = bySize.get(placeKey(town.name));
    if (same) same.push(town);
    else bySize.set(placeKey(town.name), [town]);
  }
  for (const [key, namesakes] of bySize) named.set(key, fromNamesakes(namesakes));
  return (text) => findPostcode(places, text) ?? named.get(placeKey(text));
}
