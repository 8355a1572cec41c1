import { use, useCallback } from 'react';
import type { Basemap } from '../../core/geography/basemap.ts';
import type { ProvisionId } from '../../core/ids.ts';
import { familyOf } from '../../core/matching/family.ts';
import type { Pin, PinView } from '../../core/matching/pinsOf.ts';
import type { Words } from '../../messages/en.ts';
import { useCatalogue, useWords } from '../app/services.ts';
import type { MapWords } from './mapWords.ts';
import { ResultsMap } from './ResultsMap.tsx';

function placeOf(words: Words['map'], pin: Pin): string {
  return pin.precision === 'town' ? words.somewhereIn(pin.town) : pin.name;
}

function mapWordsOf(words: Words['map']): MapWords {
  const where = (town: string, most: boolean) => (most ? words.inTown : words.aroundTown)(town);
  return {
    ...words,
    place: (pin) => placeOf(words, pin),
    pinName: (pin) => {
      const [first] = pin.entries;
      if (pin.entries.length === 1) return words.pin(first.number, first.provision.title, placeOf(words, pin));
      return words.pins(pin.entries.length, placeOf(words, pin), pin.entries.map((entry) => entry.number).join(', '));
    },
    clusterName: (things, { town, most }, does) =>
      (does === 'zooms' ? words.clusterZooms : words.clusterLists)(things, where(town, most)),
    listHeading: words.listAt,
  };
}

interface Props {
  readonly loadBasemap: () => Promise<Basemap>;
  readonly view: PinView;
  readonly selected: ProvisionId | undefined;
  readonly onSelect: (id: ProvisionId) => void;
}

/** The map of the list, with a line for everything that has no place on it. */
export function MatchMap({ loadBasemap, view: { pins, notOnMap }, selected, onSelect }: Props) {
  const { map: words } = useWords();
  const { area } = useCatalogue();
  const basemap = use(loadBasemap());
  const missing = [
    ...(notOnMap.online > 0 ? [words.online(notOnMap.online)] : []),
    ...(notOnMap.areaWide > 0 ? [words.areaWide(notOnMap.areaWide, area.name)] : []),
    ...(notOnMap.placeUnknown > 0 ? [words.placeUnknown(notOnMap.placeUnknown)] : []),
  ];
  // A map that opened because somebody asked for a pin comes into sight; one that was opened by itself is in sight already.
  const asked = selected !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it appears
  const onAppear = useCallback((box: HTMLDivElement | null) => {
    if (asked) box?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div id="map" className="match-map" ref={onAppear}>
      <ResultsMap
        basemap={basemap}
        bounds={area.bounds}
        pins={pins}
        {...(selected === undefined ? {} : { selected })}
        onSelect={onSelect}
        words={mapWordsOf(words)}
        colourOf={(entry) => familyOf(entry.provision.kind)}
      />
      <p className="small">
        {missing.length > 0 && `${words.notOnMap} ${missing.join(' · ')}. `}
        {pins.some((pin) => pin.precision === 'town') && words.roughly}
      </p>
    </div>
  );
}
