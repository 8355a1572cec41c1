import { lazy, Suspense, useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Match } from '../../core/matching/match.ts';
import { pinsOf } from '../../core/matching/pinsOf.ts';
import { useCatalogue, useServices, useWords } from '../app/services.ts';
import { MapBoundary } from '../offers/MapBoundary.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { Cards } from './useCards.ts';

const MatchMap = lazy(() => import('../map/MatchMap.tsx').then((module) => ({ default: module.MatchMap })));

/** Whether the map is open stands in the address, as on the list; what was told never does. */
const param = 'view';

export const mapOpen = '?view=map';

export function useMapIsOpen(): boolean {
  return useSearchParams()[0].get(param) === 'map';
}

export function MapSwitch() {
  const { find } = useWords();
  const isOpen = useMapIsOpen();
  const to = (map: boolean) => (
    <Link
      to={{ search: map ? mapOpen : '' }}
      replace
      preventScrollReset
      className="button"
      aria-current={isOpen === map ? 'true' : undefined}
    >
      <Icon name={map ? 'map' : 'list'} />
      {map ? find.map : find.list}
    </Link>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: two links that belong together, not a form's fields
    <div className="view-switch no-print" role="group" aria-label={find.view}>
      {to(false)}
      {to(true)}
    </div>
  );
}

interface Props {
  readonly matches: readonly Match[];
  readonly cards: Cards;
}

/** The same list on the map, under the same numbers, whether its card is unfolded yet or not. */
export function ResultsMap({ matches, cards }: Props) {
  const { loading } = useWords();
  const { pack } = useServices();
  const catalogue = useCatalogue();
  const venues = useMemo(() => new Map(catalogue.venues.map((venue) => [venue.id, venue])), [catalogue]);
  const entries = matches.map(({ provision }, i) => ({ number: i + 1, provision }));
  return (
    <MapBoundary>
      <Suspense fallback={<div className="map-box map-wait">{loading.map}</div>}>
        <MatchMap
          loadBasemap={pack.basemap}
          view={pinsOf(entries, venues)}
          selected={cards.selected}
          onSelect={cards.findCard}
        />
      </Suspense>
    </MapBoundary>
  );
}
