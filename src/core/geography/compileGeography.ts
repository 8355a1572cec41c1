import type { Catalogue, Point } from '../catalogue/catalogue.ts';
import { RowReader } from '../catalogue/rowReader.ts';
import type { DistrictShare } from '../eligibility/facts.ts';
import { decodeText } from '../exchange/decode.ts';
import { readTable } from '../exchange/table.ts';
import { present } from '../present.ts';
import type { Problem } from '../problem.ts';
import type { Basemap, DistrictOutline, LatLng, RoadLine, TownLabel } from './basemap.ts';
import type { Locality, Places, PostcodeArea } from './places.ts';

export interface Geography {
  readonly places: Places;
  readonly basemap: Basemap;
}

type Files = ReadonlyMap<string, Uint8Array>;

function bad(file: string, row: number | null, column: string | null, found: string, wanted: string): Problem {
  return { file, row, column, found, wanted, suggestion: 'See data/README.md, "geography/".', severity: 'error' };
}

/** Reads `geography/` of an area. A missing file is an empty one: an area may begin without a map. */
export function compileGeography(files: Files, districts: Catalogue['districts'], problems: Problem[]): Geography {
  const localities = withWholeTowns(rowsOf(files, 'geography/localities.csv', problems).flatMap(locality));
  const places: Places = {
    format: 1,
    localities,
    outcodes: rowsOf(files, 'geography/outcodes.csv', problems).flatMap((row) => postcodeArea(row, 'outcode')),
    sectors: rowsOf(files, 'geography/sectors.csv', problems).flatMap((row) => postcodeArea(row, 'sector')),
  };
  const landBeyond = landOf(files, problems);
  return {
    places,
    basemap: {
      format: 1,
      districts: outlinesOf(files, districts, problems),
      roads: roadsOf(files, problems),
      towns: townsOf(localities),
      ...(landBeyond ? { landBeyond } : {}),
    },
  };
}

const columns: Readonly<Record<string, readonly string[]>> = {
  'geography/localities.csv': ['name', 'lat', 'lon', 'stops', 'lad'],
  'geography/outcodes.csv': ['outcode', 'lat', 'lon', 'p90_km', 'districts'],
  'geography/sectors.csv': ['sector', 'lat', 'lon', 'p90_km', 'districts'],
};

/** The rows of a geography table, each with a reader; a missing column is a Problem of the whole table, which is then empty. */
function rowsOf(files: Files, file: string, problems: Problem[]): readonly RowReader[] {
  const bytes = files.get(file);
  if (!bytes) return [];
  const table = readTable(file, decodeText(bytes).text);
  problems.push(...table.problems);
  const missing = (columns[file] ?? []).filter((column) => !table.header.includes(column));
  for (const column of missing) problems.push(bad(file, 1, column, 'no such column', `a column "${column}"`));
  return missing.length > 0 ? [] : table.rows.map((row) => new RowReader(file, row, problems));
}

function pointOf(reader: RowReader): Point | undefined {
  const lat = reader.number('lat', { least: 49, most: 56 });
  const lng = reader.number('lon', { least: -7, most: 2.5 });
  return lat === undefined || lng === undefined ? undefined : { lat, lng };
}

const bigNumber = { least: 0, most: 1_000_000 };

function locality(reader: RowReader): Locality[] {
  const point = pointOf(reader);
  const name = reader.required('name');
  const stops = reader.number('stops', bigNumber) ?? 0;
  if (!point || name === '') return [];
  return [present<Locality>({ name, parent: reader.text('parent'), point, district: reader.text('lad'), stops })];
}

const middle = /\b(city centre|town centre|central)$/i;

/**
 * Suburbs count towards their town's size; a town that stands only as other rows' parent gets a row of its own, at its
 * centre where one is named, else at its biggest suburb.
 */
function withWholeTowns(localities: readonly Locality[]): readonly Locality[] {
  const suburbs = new Map<string, Locality[]>();
  for (const place of localities)
    if (place.parent !== undefined) suburbs.set(place.parent, [...(suburbs.get(place.parent) ?? []), place]);
  const stopsIn = (name: string): number => (suburbs.get(name) ?? []).reduce((sum, place) => sum + place.stops, 0);
  const own = localities.map((place) =>
    place.parent === undefined ? { ...place, stops: place.stops + stopsIn(place.name) } : place,
  );
  const named = new Set(own.filter((place) => place.parent === undefined).map((place) => place.name));
  const missing = [...suburbs].flatMap(([name, parts]) => {
    const centre = parts.find((part) => middle.test(part.name)) ?? [...parts].sort((a, b) => b.stops - a.stops)[0];
    if (named.has(name) || !centre) return [];
    return [
      present<Locality>({
        name,
        parent: undefined,
        point: centre.point,
        district: centre.district,
        stops: stopsIn(name),
      }),
    ];
  });
  return [...own, ...missing];
}

/** `E07000117:94% E07000122:6%` as shares that sum to 1, or to less where some of it is not known. */
function sharesOf(reader: RowReader): readonly DistrictShare[] {
  const parts = (reader.text('districts') ?? '').split(/\s+/).filter((part) => part !== '');
  const shares = parts.flatMap((part) => {
    const match = /^([A-Z]\d{8})?:(\d+(?:\.\d+)?)%$/.exec(part);
    if (!match)
      reader.report('districts', part, 'a district code and a share such as E07000117:94%', 'Look at the other rows.');
    // "0%" is a share that was rounded away, and any share at all keeps a border honest.
    return match ? [{ code: match[1] ?? '', share: Math.max(Number(match[2]), 0.3) }] : [];
  });
  const total = shares.reduce((sum, s) => sum + s.share, 0);
  // A share with no code lies in a district that nobody knows: it is left out, so that the rest does not sum to 1.
  const known = shares.filter((s) => s.code !== '');
  return known.map((s) => ({ code: s.code, share: Math.round((s.share / total) * 1000) / 1000 }));
}

function postcodeArea(reader: RowReader, column: 'outcode' | 'sector'): PostcodeArea[] {
  const point = pointOf(reader);
  const code = reader.required(column);
  const withinKm = reader.number('p90_km', { least: 0, most: 100 }) ?? 5;
  const districts = sharesOf(reader);
  if (!point || code === '') return [];
  return [{ code, point, withinKm, poBox: reader.text('po_box_only') === '1', districts }];
}

function jsonOf(files: Files, file: string, problems: Problem[]): unknown {
  const bytes = files.get(file);
  if (!bytes) return undefined;
  try {
    return JSON.parse(decodeText(bytes).text);
  } catch (error) {
    problems.push(bad(file, null, null, error instanceof Error ? error.message : 'not JSON', 'JSON'));
    return undefined;
  }
}

interface Feature {
  readonly properties?: { readonly id?: string; readonly name?: string };
  readonly geometry?: { readonly type?: string; readonly coordinates?: unknown };
}

type Ring = readonly (readonly [number, number])[];

const isPair = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1]);

const isRing = (value: unknown): value is Ring => Array.isArray(value) && value.length >= 4 && value.every(isPair);

/** The outer rings of a polygon or multipolygon; undefined for anything else, or for coordinates that are none. */
function ringsOf(geometry: Feature['geometry']): readonly (readonly LatLng[])[] | undefined {
  const { type, coordinates } = geometry ?? {};
  const polygons: unknown = type === 'MultiPolygon' ? coordinates : type === 'Polygon' ? [coordinates] : undefined;
  if (!Array.isArray(polygons)) return undefined;
  const outer = polygons.map((rings: unknown): unknown => (Array.isArray(rings) ? rings[0] : undefined));
  return outer.every(isRing) ? outer.map((ring) => ring.map(([lng, lat]): LatLng => [lat, lng])) : undefined;
}

/** The centre of gravity of a ring (shoelace formula). */
function centreOf(ring: readonly LatLng[]): { at: LatLng; area: number } {
  let [area, lat, lng] = [0, 0, 0];
  ring.forEach(([y1, x1], i) => {
    const [y2, x2] = ring[(i + 1) % ring.length] ?? [y1, x1];
    const cross = x1 * y2 - x2 * y1;
    area += cross / 2;
    lng += (x1 + x2) * cross;
    lat += (y1 + y2) * cross;
  });
  const round = (n: number): number => Math.round(n * 10_000) / 10_000;
  return { at: [round(lat / (6 * area)), round(lng / (6 * area))], area: Math.abs(area) };
}

function featuresOf(files: Files, file: string, problems: Problem[]): readonly Feature[] {
  const json = jsonOf(files, file, problems);
  if (json === undefined) return [];
  const features = (json as { features?: unknown } | null)?.features;
  if (Array.isArray(features) && features.every((f) => typeof f === 'object' && f !== null))
    return features as Feature[];
  problems.push(bad(file, null, null, 'no list of features', 'a GeoJSON FeatureCollection'));
  return [];
}

function outlinesOf(files: Files, districts: Catalogue['districts'], problems: Problem[]): readonly DistrictOutline[] {
  const file = 'geography/districts.geojson';
  return featuresOf(files, file, problems).flatMap((feature) => {
    const rings = ringsOf(feature.geometry) ?? [];
    const biggest = rings.map(centreOf).sort((a, b) => b.area - a.area)[0];
    const { id } = feature.properties ?? {};
    const district = districts.find((d) => d.code === id);
    if (district && biggest) return [{ code: district.code, name: district.name, rings, label: biggest.at }];
    problems.push(
      bad(
        file,
        null,
        null,
        `a feature ${id ?? 'with no id'}`,
        'a (multi)polygon whose "id" is a code of districts.csv',
      ),
    );
    return [];
  });
}

function landOf(files: Files, problems: Problem[]): Basemap['landBeyond'] {
  const file = 'geography/land.geojson';
  const land = featuresOf(files, file, problems).flatMap(({ geometry }) => {
    const rings = ringsOf(geometry);
    if (!rings) problems.push(bad(file, null, null, 'a feature that is no polygon', 'polygons or multipolygons'));
    return rings ?? [];
  });
  return land.length > 0 ? land : undefined;
}

const isRoad = (value: unknown): value is readonly [string, readonly LatLng[]] =>
  Array.isArray(value) && typeof value[0] === 'string' && Array.isArray(value[1]) && value[1].every(isPair);

function roadsOf(files: Files, problems: Problem[]): readonly RoadLine[] {
  const file = 'geography/roads.json';
  const json = jsonOf(files, file, problems);
  const entries = Object.entries(typeof json === 'object' && json !== null ? json : {});
  if (json !== undefined && (typeof json !== 'object' || json === null))
    problems.push(bad(file, null, null, String(json), 'an object of roads in { }'));
  return entries.flatMap(([name, road]: [string, unknown]) => {
    if (isRoad(road))
      return [{ name, kind: road[0] === 'm' ? ('motorway' as const) : ('main' as const), line: road[1] }];
    problems.push(bad(file, null, name, 'no line', '["m" or "a", [[latitude, longitude], …]]'));
    return [];
  });
}

const rankOf = (index: number): TownLabel['rank'] => (index < 14 ? 1 : index < 40 ? 2 : 3);

/** The places worth a label, biggest first; suburbs are left to their towns. */
function townsOf(localities: readonly Locality[]): readonly TownLabel[] {
  const towns = localities.filter((town) => town.parent === undefined && town.stops >= 8);
  return [...towns]
    .sort((a, b) => b.stops - a.stops || a.name.localeCompare(b.name, 'en'))
    .slice(0, 120)
    .map((town, index) => ({ name: town.name, at: [town.point.lat, town.point.lng], rank: rankOf(index) }));
}
