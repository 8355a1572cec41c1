import { DomUtil, type Map as LeafletMap, type Point as Pixels } from 'leaflet';
import { useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { LatLng } from '../../core/geography/basemap.ts';

/** The scale that marks and names are placed at. Panning does not change it: panes move as a whole. */
export interface View {
  /** Where a place is in its pane, in pixels. */
  readonly toXY: (at: LatLng) => Pixels;
  /** The zoom at rest: while zooming it is still the one before. */
  readonly restZoom: number;
}

function viewOf(map: LeafletMap, zoom: number, origin: Pixels, restZoom: number): View {
  return { toXY: ([lat, lng]) => map.project([lat, lng], zoom).subtract(origin).round(), restZoom };
}

const viewNow = (map: LeafletMap, restZoom = map.getZoom()): View =>
  viewOf(map, map.getZoom(), map.getPixelOrigin(), restZoom);

/** The pane's origin once a zoom that has begun will have ended. */
function originAfter(map: LeafletMap, centre: LatLng, zoom: number): Pixels {
  const pane = map.getPane('mapPane');
  const moved = pane ? DomUtil.getPosition(pane) : map.getSize().multiplyBy(0);
  return map
    .project([...centre], zoom)
    .subtract(map.getSize().divideBy(2))
    .add(moved)
    .round();
}

/** Follows the map's zoom. */
export function useView(): View {
  const map = useMap();
  const [view, setView] = useState(() => viewNow(map));
  useMapEvents({
    zoom: () => setView(({ restZoom }) => viewNow(map, restZoom)),
    zoomanim: ({ center, zoom }) =>
      setView(({ restZoom }) => viewOf(map, zoom, originAfter(map, [center.lat, center.lng], zoom), restZoom)),
    viewreset: () => setView(viewNow(map)),
    zoomend: () => setView(viewNow(map)),
  });
  return view;
}
