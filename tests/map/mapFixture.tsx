import { vi } from 'vitest';
import type { Basemap } from '../../src/core/geography/basemap.ts';
import type { NonEmpty } from '../../src/core/ids.ts';
import type { Pin, PinEntry } from '../../src/core/matching/pinsOf.ts';
import type { MapWords } from '../../src/ui/map/mapWords.ts';
import { aProvision } from '../support/catalogues.ts';

/** A browser lays boxes out and jsdom does not: the map needs a size to put anything anywhere. */
export function giveBoxesASize(width = 800, height = 600): void {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(height);
}

const place = (pin: Pin) => (pin.precision === 'town' ? `somewhere in ${pin.town}` : pin.name);

export const words: MapWords = {
  region: 'Map of the list',
  surface: 'Map: arrow keys move it, plus and minus zoom',
  skip: 'Skip the map',
  after: 'After the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Show the whole area',
  move: { north: 'Move up', south: 'Move down', west: 'Move left', east: 'Move right' },
  close: 'Close',
  place,
  pinName: (pin) =>
    pin.entries.length === 1
      ? `${pin.entries[0].number}: ${pin.entries[0].provision.title}, ${place(pin)}`
      : `${pin.entries.length} things at ${place(pin)}: ${pin.entries.map((entry) => entry.number).join(', ')}`,
  clusterName: (things, { town, most }, does) =>
    `${things} things ${most ? 'in' : 'around'} ${town}, ${does === 'zooms' ? 'zoom in' : 'show the list'}`,
  listHeading: (things, where) => `${things} things at ${where}`,
};

export function entry(number: number, title: string): PinEntry {
  return { number, provision: aProvision({ id: `p${number}`, title }) };
}

export function pin(
  id: string,
  name: string,
  at: readonly [number, number],
  entries: NonEmpty<PinEntry>,
  more: Partial<Pin> = {},
): Pin {
  return { id, name, town: 'Burnley', point: { lat: at[0], lng: at[1] }, precision: 'street', entries, ...more };
}

export const bounds = { south: 53.48, west: -3.07, north: 54.24, east: -2.04 };

export const basemap: Basemap = {
  format: 1,
  districts: [
    {
      code: 'E07000117',
      name: 'Burnley',
      rings: [
        [
          [53.7, -2.4],
          [53.7, -2.1],
          [53.85, -2.1],
          [53.85, -2.4],
        ],
      ],
      label: [53.78, -2.25],
    },
  ],
  roads: [
    {
      name: 'M65',
      kind: 'motorway',
      line: [
        [53.7, -2.6],
        [53.8, -2.2],
      ],
    },
  ],
  towns: [
    { name: 'Burnley', at: [53.79, -2.24], rank: 1 },
    { name: 'Cliviger', at: [53.75, -2.2], rank: 3 },
  ],
};
