import type { Point } from '../catalogue/catalogue.ts';
import type { DistrictCode } from '../ids.ts';

/** `[latitude, longitude]` in degrees, the order that Leaflet wants. */
export type LatLng = readonly [number, number];

/** One district's outline: rings of points (a district may have several parts; holes are not kept). */
export interface DistrictOutline {
  readonly code: DistrictCode;
  readonly name: string;
  readonly rings: readonly (readonly LatLng[])[];
  /** Where its name is written. */
  readonly label: LatLng;
}

export interface RoadLine {
  readonly name: string;
  readonly kind: 'motorway' | 'main';
  readonly line: readonly LatLng[];
}

export interface TownLabel {
  readonly name: string;
  readonly at: LatLng;
  /** 1 for the biggest towns, shown at every zoom; 2 and 3 appear as one comes closer. */
  readonly rank: 1 | 2 | 3;
}

/** What the offline map is drawn from; written by the compile step and fetched only when a map is wanted. */
export interface Basemap {
  readonly format: 1;
  readonly districts: readonly DistrictOutline[];
  readonly roads: readonly RoadLine[];
  readonly towns: readonly TownLabel[];
  /**
   * The land round about, as rings that lie under the districts. With it the rest is sea; without it nothing is called sea,
   * for a district's outline does not say whether water or a neighbour lies behind it.
   */
  readonly landBeyond?: readonly (readonly LatLng[])[];
}

const earthRadiusKm = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres (haversine, mean Earth radius 6,371.0088 km). */
export function distanceKm(a: Point, b: Point): number {
  const dLat = radians(b.lat - a.lat);
  const dLng = radians(b.lng - a.lng);
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLng / 2) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)));
}
