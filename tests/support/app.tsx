import { act, render, screen } from '@testing-library/react';
import { createMemoryRouter } from 'react-router';
import { openRecords } from '../../src/adapters/records/records.ts';
import { inProcessSearch } from '../../src/adapters/search/inProcessSearch.ts';
import type { SearchClient } from '../../src/adapters/search/searchClient.ts';
import { compileArea } from '../../src/compile/compileArea.ts';
import type { Catalogue } from '../../src/core/catalogue/catalogue.ts';
import { placeFinder } from '../../src/core/geography/findPlace.ts';
import { en } from '../../src/messages/en.ts';
import { App } from '../../src/ui/app/App.tsx';
import { Keeping } from '../../src/ui/app/keeping.ts';
import { routes } from '../../src/ui/app/routes.tsx';
import type { Services } from '../../src/ui/app/services.ts';
import { Sitting } from '../../src/ui/app/sitting.ts';
import { seaholm } from './areas.ts';

const onlineState = { online: true, ready: false, updateWaiting: false, refused: false, otherTabUpdated: false };

interface Options {
  readonly today?: string;
  readonly search?: SearchClient;
  /** Changes the catalogue before it is shown. */
  readonly change?: (catalogue: Catalogue) => Catalogue;
}

let opened = 0;

/** The whole app over Seaholm at an address, with real adapters where jsdom has what they need. */
export async function openApp(path: string, { today = '2026-03-03', search, change = (c) => c }: Options = {}) {
  const area = await compileArea(seaholm);
  if (!area.catalogue || !area.geography) throw new Error(JSON.stringify(area.problems));
  const catalogue = change(area.catalogue);
  const { places, basemap } = area.geography;
  const records = openRecords(`app-${opened++}`, { outdated: () => {} });
  const sitting = new Sitting();
  const services: Services = {
    pack: {
      catalogue,
      bytes: new ArrayBuffer(0),
      from: 'network',
      places: async () => places,
      basemap: async () => basemap,
    },
    findPlace: Promise.resolve(placeFinder(places, catalogue.districts)),
    search: search ?? inProcessSearch(catalogue, en.kind),
    records,
    offline: { subscribe: () => () => {}, getState: () => onlineState, applyUpdate: () => {} },
    sitting,
    keeping: new Keeping(sitting, records.answers, () => today),
    words: en,
    today: () => today,
  };
  const router = createMemoryRouter(routes, { initialEntries: [path] });
  // React goes on after a suspended promise only inside an act that waits for it.
  await act(async () => {
    render(<App opening={Promise.resolve(services)} router={router} />);
  });
  await screen.findByRole('heading', { level: 1 });
  return { services, router };
}
