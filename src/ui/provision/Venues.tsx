import { Suspense, use } from 'react';
import type { Provision, Venue } from '../../core/catalogue/catalogue.ts';
import type { Basemap } from '../../core/geography/basemap.ts';
import { familyOf } from '../../core/matching/family.ts';
import { useCatalogue, useServices, useWords } from '../app/services.ts';
import { MapSnippet } from '../parts/MapSnippet.tsx';

function VenueLine({ venue }: { readonly venue: Venue }) {
  const { card } = useWords();
  if (venue.precision === 'town' && venue.address === undefined && venue.postcode === undefined)
    return <>{card.somewhereIn(venue.town) === venue.name ? venue.name : `${venue.name}, ${venue.town}`}</>;
  return (
    <>
      {venue.name}
      <span className="block">
        {[venue.address, venue.town, venue.postcode]
          .filter((part) => part !== undefined && part !== venue.name)
          .join(', ')}
      </span>
    </>
  );
}

const noMap: Promise<Basemap | undefined> = Promise.resolve(undefined);

function Snippet({
  basemap,
  venues,
  provision,
}: {
  readonly basemap: Promise<Basemap | undefined>;
  readonly venues: readonly Venue[];
  readonly provision: Provision;
}) {
  const words = useWords();
  const { area } = useCatalogue();
  const drawn = use(basemap);
  return drawn ? (
    <MapSnippet
      basemap={drawn}
      bounds={area.bounds}
      venues={venues}
      family={familyOf(provision.kind)}
      title={words.map.snippet(area.name)}
    />
  ) : null;
}

/** Every place where it is given, with a small map that also prints. */
export function Venues({ venues, provision }: { readonly venues: readonly Venue[]; readonly provision: Provision }) {
  const words = useWords();
  const { pack } = useServices();
  const { area } = useCatalogue();
  const pinned = venues.filter((venue) => venue.point);
  return (
    <section>
      <h2>{words.provision.where}</h2>
      {venues.length === 0 && <p>{provision.areaWide ? words.card.areaWide(area.name) : words.card.placeUnknown}</p>}
      {venues.length > 0 && (
        <ul className="venues">
          {venues.map((venue) => (
            <li key={venue.id}>
              <VenueLine venue={venue} />
            </li>
          ))}
        </ul>
      )}
      {pinned.length > 0 && (
        <Suspense fallback={<div className="snippet-wait" />}>
          <Snippet basemap={quietly(pack.basemap)} venues={pinned} provision={provision} />
        </Suspense>
      )}
    </section>
  );
}

const asked = new WeakMap<() => Promise<Basemap>, Promise<Basemap | undefined>>();

/** The basemap or nothing: a page about a place must not fail for want of a drawing. One promise for each pack. */
function quietly(load: () => Promise<Basemap>): Promise<Basemap | undefined> {
  const known = asked.get(load);
  if (known) return known;
  const quiet = load().catch(() => noMap);
  asked.set(load, quiet);
  return quiet;
}
