import { svg } from 'leaflet';
import { memo, useState } from 'react';
import { Pane, Polygon, Polyline } from 'react-leaflet';
import type { Basemap, DistrictOutline, LatLng } from '../../core/geography/basemap.ts';

type Rings = readonly (readonly LatLng[])[];

const forLeaflet = (line: readonly LatLng[]): [number, number][] => line.map(([lat, lng]) => [lat, lng]);

/** What a layer of the drawing shares: it is not clickable, and is drawn well past the edge so that a drag uncovers nothing bare. */
function usePaneOptions(pane: string) {
  const [renderer] = useState(() => svg({ pane, padding: 0.6 }));
  return { pane, renderer, interactive: false, smoothFactor: 0.6 };
}

function Shapes({
  pane,
  shapes,
  className,
}: {
  readonly pane: string;
  readonly shapes: readonly Rings[];
  readonly className: string;
}) {
  const options = usePaneOptions(pane);
  return shapes.map((rings, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a fixed drawing
    <Polygon key={i} {...options} className={className} positions={rings.map((ring) => [forLeaflet(ring)])} />
  ));
}

function Roads({ basemap }: { readonly basemap: Basemap }) {
  const options = usePaneOptions('roads');
  return basemap.roads.map((road) => (
    <Polyline key={road.name} {...options} className={`map-road map-${road.kind}`} positions={forLeaflet(road.line)} />
  ));
}

/** Sea and land, districts and roads. Drawn once; colours come from the style sheet. */
export const BasemapLayers = memo(function BasemapLayers({ basemap }: { readonly basemap: Basemap }) {
  const outlines = basemap.districts.map((district) => district.rings);
  const beyond = (basemap.landBeyond ?? []).map((ring) => [ring]);
  return (
    <>
      <Pane name="shore">
        <Shapes pane="shore" className="map-shore" shapes={[...beyond, ...outlines]} />
      </Pane>
      <Pane name="land">
        <Shapes pane="land" className="map-land" shapes={beyond} />
        <Shapes pane="land" className="map-county" shapes={outlines} />
      </Pane>
      <Pane name="districts">
        <Shapes pane="districts" className="map-district" shapes={outlines} />
      </Pane>
      <Pane name="roads">
        <Roads basemap={basemap} />
      </Pane>
    </>
  );
});

/** The district under the pointer or around the pin in focus, a shade stronger. */
export function DistrictHere({ district }: { readonly district: DistrictOutline | undefined }) {
  return (
    <Pane name="here">
      {district && <Shapes key={district.code} pane="here" className="map-here" shapes={[district.rings]} />}
    </Pane>
  );
}
