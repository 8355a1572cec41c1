import 'leaflet/dist/leaflet.css';
import './map.css';
import type { Map as LeafletMap } from 'leaflet';
import { type MouseEvent, useId, useMemo, useRef, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import type { Area } from '../../core/catalogue/catalogue.ts';
import type { Basemap, DistrictOutline, LatLng, TownLabel } from '../../core/geography/basemap.ts';
import { isNonEmpty, type ProvisionId, type VenueId } from '../../core/ids.ts';
import type { KindFamily } from '../../core/matching/family.ts';
import type { Pin, PinEntry } from '../../core/matching/pinsOf.ts';
import { BasemapLayers, DistrictHere } from './BasemapLayers.tsx';
import { districtAt } from './districtAt.ts';
import { MapControls } from './MapControls.tsx';
import { MapDriver } from './MapDriver.tsx';
import { MarkLayer } from './MarkLayer.tsx';
import type { MapWords } from './mapWords.ts';
import { closest, indexPins, marksAt } from './marks.ts';
import { wantsStillness } from './motion.ts';
import { PlaceList } from './PlaceList.tsx';
import { RoughPlaces } from './RoughPlaces.tsx';
import { TownNames } from './TownNames.tsx';
import { useView } from './useView.ts';
import { areaBounds, areaMargin } from './zoomTo.ts';

interface Props {
  readonly basemap: Basemap;
  readonly bounds: Area['bounds'];
  readonly pins: readonly Pin[];
  readonly selected?: ProvisionId | undefined;
  readonly onSelect: (provision: ProvisionId) => void;
  readonly words: MapWords;
  readonly colourOf: (entry: PinEntry) => KindFamily;
}

interface MarksProps extends Omit<React.ComponentProps<typeof MarkLayer>, 'marks' | 'view'> {
  readonly pins: readonly Pin[];
  readonly towns: readonly TownLabel[];
}

/** What depends on the zoom: marks and the names that make room for them. */
function MarksAndNames({ pins, towns, ...rest }: MarksProps) {
  const view = useView();
  const index = useMemo(() => indexPins(pins), [pins]);
  // A quarter short of a whole zoom the marks are as far apart as they are there.
  const marks = useMemo(() => marksAt(index, Math.floor(view.restZoom + 0.25)), [index, view.restZoom]);
  return (
    <>
      <MarkLayer {...rest} marks={marks} view={view} />
      <TownNames towns={towns} marks={marks} view={view} />
    </>
  );
}

interface OpenList {
  readonly venues: readonly VenueId[];
  /** Where the focus goes back to. */
  readonly opener: HTMLElement;
}

/** The list as a map: drawn from the area's own basemap with no network, every pin a button with a name. */
export function ResultsMap({ basemap, bounds, pins, selected, onSelect, words, colourOf }: Props) {
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [here, setHere] = useState<DistrictOutline>();
  const [open, setOpen] = useState<OpenList>();
  const after = useRef<HTMLParagraphElement>(null);
  const id = useId();
  const still = useMemo(wantsStillness, []);
  const listed = pins.filter((pin) => open?.venues.includes(pin.id));

  const showDistrict = (at: LatLng | undefined) => setHere(at && districtAt(at, basemap.districts));
  const close = () => {
    const back = open?.opener.isConnected ? open.opener : map?.getContainer();
    setOpen(undefined);
    back?.focus({ preventScroll: true });
  };
  const skip = (event: MouseEvent) => {
    event.preventDefault(); // the address keeps its fragment for what was shared
    after.current?.focus();
  };

  return (
    <div className="map-frame">
      <a className="map-skip" href={`#${id}`} onClick={skip}>
        {words.skip}
      </a>
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape closes the list from wherever on the map it is pressed */}
      <section
        className={basemap.landBeyond ? 'map map-box map-with-sea' : 'map map-box'}
        aria-label={words.region}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && open) close();
        }}
      >
        <MapContainer
          ref={setMap}
          className="map-surface"
          bounds={areaBounds(bounds)}
          boundsOptions={{ padding: [areaMargin, areaMargin] }}
          maxBounds={areaBounds(bounds).pad(0.25)}
          maxBoundsViscosity={0.9}
          maxZoom={closest}
          zoomSnap={0.25}
          zoomControl={false}
          attributionControl={false}
          zoomAnimation={!still}
          fadeAnimation={!still}
          inertia={!still}
        >
          <BasemapLayers basemap={basemap} />
          <DistrictHere district={here} />
          <RoughPlaces pins={pins} />
          <MarksAndNames
            pins={pins}
            towns={basemap.towns}
            selected={selected}
            words={words}
            colourOf={colourOf}
            open={listed[0]?.id}
            onSelect={onSelect}
            onPress={(list) => setOpen(list && { venues: list.mark.pins.map((pin) => pin.id), opener: list.opener })}
            onFocus={(mark) => showDistrict(mark && [mark.at.lat, mark.at.lng])}
          />
          <MapDriver
            bounds={bounds}
            pins={pins}
            selected={selected}
            surface={words.surface}
            onPoint={showDistrict}
            onEmptyClick={() => setOpen(undefined)}
          />
        </MapContainer>
        {here && (
          <p className="map-district-name" aria-hidden="true">
            {here.name}
          </p>
        )}
        {map && <MapControls map={map} bounds={bounds} words={words} />}
        {isNonEmpty(listed) && (
          <PlaceList
            pins={listed}
            selected={selected}
            words={words}
            colourOf={colourOf}
            onSelect={onSelect}
            onClose={close}
          />
        )}
      </section>
      <p className="map-after" id={id} ref={after} tabIndex={-1}>
        {words.after}
      </p>
    </div>
  );
}
