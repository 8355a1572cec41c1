import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useNavigate } from 'react-router';
import type { ProvisionId } from '../../core/ids.ts';
import { pinsOf } from '../../core/matching/pinsOf.ts';
import { sizeOf } from '../../core/matching/select.ts';
import { paths } from '../app/paths.ts';
import { useCatalogue, useServices, useSitting, useWords } from '../app/services.ts';
import { whoOf } from '../app/sitting.ts';
import { Page } from '../parts/Page.tsx';
import { ActiveFilters } from './ActiveFilters.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { ListControls } from './ListControls.tsx';
import { MapBoundary } from './MapBoundary.tsx';
import { NothingFound } from './NothingFound.tsx';
import { NotNow } from './NotNow.tsx';
import { ResultList } from './ResultList.tsx';
import { SearchForm } from './SearchForm.tsx';
import { useFind } from './useFind.ts';

const MatchMap = lazy(() => import('../map/MatchMap.tsx').then((module) => ({ default: module.MatchMap })));

const pageOfCards = 20;

/** Finding: search, filters, list and map of one and the same selection. */
export function FindPage() {
  const find = useFind();
  const words = useWords();
  const navigate = useNavigate();
  const catalogue = useCatalogue();
  const venues = useMemo(() => new Map(catalogue.venues.map((venue) => [venue.id, venue])), [catalogue]);
  const { pack } = useServices();
  const { view, selection, search } = find;
  const told = useSitting();
  const results = useRef<HTMLHeadingElement>(null);
  const [selected, setSelected] = useState<ProvisionId>();
  const asked = JSON.stringify([view.words, view.filters, view.sort]);
  const [reach, setReach] = useState({ asked, cards: pageOfCards });
  const cards = reach.asked === asked ? reach.cards : pageOfCards;
  const searching = search.status === 'searching';
  const shown = searching ? [] : [...selection.fits, ...selection.unsaid];
  const entries = shown.map((match, index) => ({ number: index + 1, provision: match.provision }));

  const toResults = () => results.current?.focus();
  const showCards = (n: number) => setReach({ asked, cards: Math.max(cards, n) });
  const findCard = (id: ProvisionId) => {
    const at = shown.findIndex((match) => match.provision.id === id);
    flushSync(() => {
      setSelected(id);
      showCards(at + 1);
    });
    document.getElementById(`card-${id}`)?.focus();
  };
  const findPin = (id: ProvisionId) => {
    setSelected(id);
    if (!view.map) navigate(paths.find({ ...view, map: true }), { replace: true, preventScrollReset: true });
    document.getElementById('map')?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <Page
      heading={words.find.heading}
      className="find"
      lead={<SearchForm view={view} query={find.query} onAsked={toResults} />}
    >
      <div className="find-body" data-map={view.map || undefined}>
        <FilterPanel key={JSON.stringify([view.filters, whoOf(told.answers)])} find={find} onShown={toResults} />
        <section className="find-results" aria-labelledby="results">
          <div className="results-head">
            <h2 id="results" ref={results} tabIndex={-1}>
              {searching ? words.loading.search : words.find.results(sizeOf(selection))}
            </h2>
            <p
              role="status"
              className={
                selection.fits.length > 0 && selection.unsaid.length > 0 ? 'results-status' : 'visually-hidden'
              }
            >
              {searching ? words.loading.search : words.find.status(selection.fits.length, selection.unsaid.length)}
            </p>
            <ActiveFilters find={find} onAsked={toResults} />
            <ListControls find={find} />
          </div>
          {search.status === 'failed' && <p className="notice notice-warn">{words.offline.search}</p>}
          {view.map && (
            <MapBoundary>
              <Suspense fallback={<div className="map-box map-wait">{words.loading.map}</div>}>
                <MatchMap
                  loadBasemap={pack.basemap}
                  view={pinsOf(entries, venues)}
                  selected={selected}
                  onSelect={findCard}
                />
              </Suspense>
            </MapBoundary>
          )}
          {searching ? null : shown.length === 0 ? (
            <NothingFound find={find} />
          ) : (
            <ResultList
              selection={selection}
              cards={cards}
              onMore={() => showCards(cards + pageOfCards)}
              selected={selected}
              onFindPin={findPin}
            />
          )}
          {!searching && selection.notNow.length > 0 && <NotNow matches={selection.notNow} />}
        </section>
      </div>
    </Page>
  );
}
