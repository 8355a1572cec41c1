import type { Area } from '../catalogue/catalogue.ts';
import type { LatLng } from './basemap.ts';

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Kept free on every side. */
  readonly margin: number;
}

/** From places on the ground to places on a drawing. */
export interface Projection {
  readonly toXY: (at: LatLng) => readonly [x: number, y: number];
  /** How long a kilometre is on the drawing, in its middle. */
  readonly perKm: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const mercator = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2));
const kmPerRadian = 6371.0088;

/** Web Mercator, as the big map has it, with the whole of the bounds in the middle of the frame. */
export function projectionOf(bounds: Area['bounds'], { width, height, margin }: Frame): Projection {
  const [west, north] = [radians(bounds.west), mercator(bounds.north)];
  const [across, down] = [radians(bounds.east) - west, north - mercator(bounds.south)];
  const scale = Math.min((width - 2 * margin) / across, (height - 2 * margin) / down);
  const [left, top] = [(width - across * scale) / 2, (height - down * scale) / 2];
  const middle = radians((bounds.south + bounds.north) / 2);
  return {
    toXY: ([lat, lng]) => [left + (radians(lng) - west) * scale, top + (north - mercator(lat)) * scale],
    perKm: scale / (kmPerRadian * Math.cos(middle)),
  };
}

const rounded = (n: number): number => Math.round(n * 10) / 10;

/** The `d` of an SVG path through the points. */
export function pathOf(line: readonly LatLng[], { toXY }: Projection, end: 'open' | 'closed'): string {
  const steps = line.map(toXY).map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`);
  return steps.join('') + (end === 'closed' ? 'Z' : '');
}
