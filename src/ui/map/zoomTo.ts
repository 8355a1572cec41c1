import { type LatLngBounds, type Map as LeafletMap, latLngBounds, point } from 'leaflet';
import type { Area } from '../../core/catalogue/catalogue.ts';
import type { NonEmpty } from '../../core/ids.ts';
import type { Pin } from '../../core/matching/pinsOf.ts';
import { closest, type Mark } from './marks.ts';
import { wantsStillness } from './motion.ts';

/** Pins stand over their points and need more room at the top. */
const room = { paddingTopLeft: [64, 60], paddingBottomRight: [64, 36] } as const satisfies Record<
  string,
  [number, number]
>;

/** Round the whole area, in pixels, for pins and names at its edge, clear of the buttons that move the map. */
export const areaMargin = 48;

const boundsOf = (pins: NonEmpty<Pin>): LatLngBounds => latLngBounds(pins.map((pin) => [pin.point.lat, pin.point.lng]));

export const areaBounds = ({ south, west, north, east }: Area['bounds']): LatLngBounds =>
  latLngBounds([south, west], [north, east]);

/** Brings a cluster so near that it comes apart, and all of it into sight if that can be. */
export function zoomTo(map: LeafletMap, { pins, opensAt = closest }: Mark): void {
  const bounds = boundsOf(pins);
  const nearest = Math.min(closest, map.getBoundsZoom(bounds.pad(0.2)));
  map.setView(bounds.getCenter(), Math.max(opensAt, nearest), { animate: !wantsStillness() });
}

export function showArea(map: LeafletMap, area: Area['bounds']): void {
  map.fitBounds(areaBounds(area), { padding: [areaMargin, areaMargin], animate: !wantsStillness() });
}

/** The farthest out: where the whole area is to be seen. */
export const farthest = (map: LeafletMap, area: Area['bounds']): number =>
  map.getBoundsZoom(areaBounds(area), false, point(2 * areaMargin, 2 * areaMargin));

/** Shows all pins, or the whole area where there are none. Never so near that one pin stands in empty ground. */
export function fitPins(map: LeafletMap, pins: readonly Pin[], area: Area['bounds']): void {
  const [pin, ...others] = pins;
  if (!pin) showArea(map, area);
  else map.fitBounds(boundsOf([pin, ...others]), { ...room, maxZoom: 11.5, animate: !wantsStillness() });
}

/** As fitPins, for what a person chose on the list: moves only where none of its pins is in sight. */
export function showInSight(map: LeafletMap, pins: readonly Pin[]): void {
  const inSight = map.getBounds().pad(-0.05);
  const points = pins.map((pin) => ({ lat: pin.point.lat, lng: pin.point.lng }));
  if (points.some((point) => inSight.contains(point))) return;
  const [nearest] = points.sort((a, b) => map.distance(map.getCenter(), a) - map.distance(map.getCenter(), b));
  if (nearest) map.panTo(nearest, { animate: !wantsStillness() });
}
