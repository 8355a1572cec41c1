import { useEffect, useRef } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { Area } from '../../core/catalogue/catalogue.ts';
import type { LatLng } from '../../core/geography/basemap.ts';
import type { ProvisionId } from '../../core/ids.ts';
import type { Pin } from '../../core/matching/pinsOf.ts';
import { farthest, fitPins, showInSight } from './zoomTo.ts';

interface Props {
  readonly bounds: Area['bounds'];
  readonly pins: readonly Pin[];
  readonly selected: ProvisionId | undefined;
  readonly surface: string;
  readonly onPoint: (at: LatLng | undefined) => void;
  readonly onEmptyClick: () => void;
}

const setOf = (pins: readonly Pin[]): string => JSON.stringify(pins.map((pin) => pin.id).sort());

/** Tells Leaflet what React knows: the size of its box, which pins to show, which is chosen. Draws nothing. */
export function MapDriver({ bounds, pins, selected, surface, onPoint, onEmptyClick }: Props) {
  const map = useMap();
  const fitted = useRef<string>(undefined);
  const set = setOf(pins);

  const refit = () => {
    const { x, y } = map.getSize();
    if (x === 0 || y === 0) return; // hidden: when it is shown it is resized
    map.setMinZoom(0); // or the old one would be the least that is found
    map.setMinZoom(farthest(map, bounds));
    if (fitted.current === set) return;
    fitted.current = set;
    fitPins(map, pins, bounds);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another set of pins moves the map, a re-render never does
  useEffect(refit, [map, set]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: choosing moves the map, what else changes does not
  useEffect(() => {
    const chosen = pins.filter((pin) => pin.entries.some((entry) => entry.provision.id === selected));
    if (chosen.length > 0) showInSight(map, chosen);
  }, [map, selected]);

  useEffect(() => {
    const box = map.getContainer();
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', surface);
    // A browser scrolls even a box that cannot scroll to show what took the focus; the map moves itself instead.
    const unscroll = () => box.scrollTo?.(0, 0);
    box.addEventListener('scroll', unscroll);
    const watcher = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(() => map.invalidateSize());
    watcher?.observe(box);
    return () => {
      box.removeEventListener('scroll', unscroll);
      watcher?.disconnect();
    };
  }, [map, surface]);

  useMapEvents({
    resize: refit,
    mousemove: ({ latlng }) => onPoint([latlng.lat, latlng.lng]),
    mouseout: () => onPoint(undefined),
    click: ({ latlng }) => {
      onPoint([latlng.lat, latlng.lng]);
      onEmptyClick();
    },
  });
  return null;
}
