import type { District } from '../catalogue/catalogue.ts';
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

const fromLocality = (town: Locality): FoundPlace => ({
  name: town.name,
  point: town.point,
  withinKm: townRadiusKm(town.stops),
  districts: town.district === undefined ? [] : [{ code: town.district, share: 1 }],
});

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
    places.sectors.find((sector) => sector.code === parts.sector) ??
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
  for (const town of [...places.localities].sort((a, b) => a.stops - b.stops))
    named.set(placeKey(town.name), fromLocality(town));
  return (text) => findPostcode(places, text) ?? named.get(placeKey(text));
}
