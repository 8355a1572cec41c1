import './ui/app/theme.css';
import './ui/app/base.css';
import './ui/app/pages.css';
import './ui/app/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { loadPack } from './adapters/catalogue/loadPack.ts';
import { todayIn } from './adapters/clock.ts';
import { openOffline } from './adapters/offline/offline.ts';
import { openRecords } from './adapters/records/records.ts';
import { openSearch } from './adapters/search/searchClient.ts';
import SearchWorker from './adapters/search/searchWorker.ts?worker';
import { placeFinder } from './core/geography/findPlace.ts';
import type { Places } from './core/geography/places.ts';
import { en } from './messages/en.ts';
import { App } from './ui/app/App.tsx';
import { Keeping } from './ui/app/keeping.ts';
import { routes } from './ui/app/routes.tsx';
import type { Services } from './ui/app/services.ts';
import { Sitting } from './ui/app/sitting.ts';

const base = import.meta.env.BASE_URL;

const today = () => todayIn('Europe/London');

interface Resuming extends Pick<Services, 'sitting' | 'keeping' | 'pack' | 'findPlace'> {
  readonly kept: unknown;
}

/** Goes on with the answers that somebody asked this device to keep. A copy that cannot be read now stays for next time. */
async function resume({ sitting, keeping, kept, pack, findPlace }: Resuming): Promise<void> {
  if (kept === undefined) return;
  const restoring = await import('./ui/app/restoreSitting.ts').catch(() => undefined);
  const restored = restoring?.restoreSitting(kept, pack.catalogue, await findPlace);
  if (!restoring || !restored) return;
  sitting.tell(restored);
  keeping.resumed(restoring.savedOnOf(kept));
}

async function openServices(): Promise<Services> {
  // Databases belong to the origin, which several copies under different paths may share: named by path.
  const records = openRecords(`foothold:${base}`, {
    // This tab goes on in memory and says so: loading again by itself would lose what was typed.
    outdated: () => {},
  });
  const fetchFile: Parameters<typeof loadPack>[0]['fetchFile'] = (name, { fresh, signal = null }) =>
    fetch(`${base}catalogue/${name}`, { cache: fresh ? 'reload' : 'default', signal });
  // Read while the list is fetched; never fails.
  const kept = records.answers.load();
  const pack = await loadPack({ fetchFile, goodPack: records.goodPack });
  document.documentElement.lang = pack.catalogue.area.language;
  const search = openSearch(() => new SearchWorker({ name: 'search' }), en.kind);
  // A failure comes to light with the first search, which says so in words.
  search.load(pack.bytes).catch(() => {});
  // With no table of places the search still works: places are then words like any others.
  const findPlace = pack
    .places()
    .catch((): Places => ({ format: 1, localities: [], outcodes: [], sectors: [] }))
    .then((places) => placeFinder(places, pack.catalogue.districts));
  const sitting = new Sitting();
  const keeping = new Keeping(sitting, records.answers, today);
  await resume({ sitting, keeping, kept: await kept, pack, findPlace });
  return {
    pack,
    findPlace,
    search,
    records,
    offline: openOffline({ base, enabled: import.meta.env.PROD }),
    sitting,
    keeping,
    words: en,
    today,
  };
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const opening = openServices();
createRoot(root).render(
  <StrictMode>
    <App opening={opening} router={createBrowserRouter(routes, { basename: base })} />
  </StrictMode>,
);
