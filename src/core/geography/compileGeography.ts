import type { Catalogue } from '../catalogue/catalogue.ts';
import type { DistrictShare } from '../eligibility/facts.ts';
import { decodeText } from '../exchange/decode.ts';
import { readTable, type TableRow } from '../exchange/table.ts';
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
  const localities = withWholeTowns(
    rowsOf(files, 'geography/localities.csv', problems).flatMap((row) => locality(row, problems)),
  );
  const places: Places = {
    format: 1,
    localities,
    outcodes: rowsOf(files, 'geography/outcodes.csv', problems).flatMap((row) =>
      postcodeArea(row, 'outcode', 'geography/outcodes.csv', problems),
    ),
    sectors: rowsOf(files, 'geography/sectors.csv', problems).flatMap((row) =>
      postcodeArea(row, 'sector', 'geography/sectors.csv', problems),
    ),
  };
  const outlines = outlinesOf(files, problems).map((outline) => ({
    ...outline,
    name: districts.find((d) => d.code === outline.code)?.name ?? outline.name,
  }));
  const land = featuresOf(files, 'geography/land.geojson', problems).flatMap(({ geometry }) => ringsOf(geometry));
  return {
    places,
    basemap: {
      format: 1,
      districts: outlines,
      roads: roadsOf(files, problems),
      towns: townsOf(localities),
      ...(land.length > 0 ? { landBeyond: land } : {}),
    },
  };
}

function rowsOf(files: Files, file: string, problems: Problem[]): readonly TableRow[] {
  const bytes = files.get(file);
  if (!bytes) return [];
  const table = readTable(file, decodeText(bytes).text);
  problems.push(...table.problems);
  return table.rows;
}

function pointOf(file: string, { row, cells }: TableRow, problems: Problem[]) {
  const [lat, lng] = [Number(cells.get('lat') || Number.NaN), Number(cells.get('lon') || Number.NaN)];
  if (lat > 49 && lat < 56 && lng > -7 && lng < 2.5) return { lat, lng };
  problems.push(bad(file, row, 'lat', `${cells.get('lat') ?? ''}, ${cells.get('lon') ?? ''}`, 'a point in England'));
  return undefined;
}

function locality(row: TableRow, problems: Problem[]): Locality[] {
  const point = pointOf('geography/localities.csv', row, problems);
  const name = row.cells.get('name') ?? '';
  if (!point || name === '') return [];
  const parent = row.cells.get('parent') || undefined;
  return [
    present<Locality>({
      name,
      parent,
      point,
      district: row.cells.get('lad') || undefined,
      stops: Number(row.cells.get('stops') || 0),
    }),
  ];
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

/** `E07000117:94% E07000122:6%` as shares that sum to 1. */
function sharesOf(text: string): readonly DistrictShare[] {
  const shares = text.split(/\s+/).flatMap((part) => {
    const match = /^([A-Z]\d{8}):(\d+(?:\.\d+)?)%$/.exec(part);
    // "0%" is a share that was rounded away, and any share at all keeps a border honest.
    return match ? [{ code: match[1] ?? '', share: Math.max(Number(match[2]), 0.3) }] : [];
  });
  const total = shares.reduce((sum, s) => sum + s.share, 0);
  return shares.map((s) => ({ code: s.code, share: Math.round((s.share / total) * 1000) / 1000 }));
}

function postcodeArea(row: TableRow, column: string, file: string, problems: Problem[]): PostcodeArea[] {
  const point = pointOf(file, row, problems);
  const code = row.cells.get(column) ?? '';
  if (!point || code === '') return [];
  return [
    {
      code,
      point,
      withinKm: Number(row.cells.get('p90_km') || 5),
      poBox: row.cells.get('po_box_only') === '1',
      districts: sharesOf(row.cells.get('districts') ?? ''),
    },
  ];
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

function ringsOf(geometry: Feature['geometry']): readonly (readonly LatLng[])[] {
  const polygons =
    geometry?.type === 'MultiPolygon'
      ? (geometry.coordinates as Ring[][])
      : geometry?.type === 'Polygon'
        ? [geometry.coordinates as Ring[]]
        : [];
  return polygons.flatMap((rings) => (rings[0] ? [rings[0].map(([lng, lat]): LatLng => [lat, lng])] : []));
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
  const json = jsonOf(files, file, problems) as { features?: readonly Feature[] } | undefined;
  return json?.features ?? [];
}

function outlinesOf(files: Files, problems: Problem[]): readonly DistrictOutline[] {
  const file = 'geography/districts.geojson';
  return featuresOf(files, file, problems).flatMap((feature) => {
    const rings = ringsOf(feature.geometry);
    const biggest = rings.map(centreOf).sort((a, b) => b.area - a.area)[0];
    const { id, name } = feature.properties ?? {};
    if (id && biggest) return [{ code: id, name: name ?? id, rings, label: biggest.at }];
    problems.push(
      bad(file, null, null, `a feature ${id ?? 'with no id'}`, 'a polygon or multipolygon with the property "id"'),
    );
    return [];
  });
}

function roadsOf(files: Files, problems: Problem[]): readonly RoadLine[] {
  const json = (jsonOf(files, 'geography/roads.json', problems) ?? {}) as Record<
    string,
    readonly [string, readonly LatLng[]]
  >;
  return Object.entries(json).map(([name, [kind, line]]) => ({ name, kind: kind === 'm' ? 'motorway' : 'main', line }));
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
