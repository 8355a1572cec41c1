import { useEffect, useId, useRef } from 'react';
import type { NonEmpty, ProvisionId } from '../../core/ids.ts';
import type { KindFamily } from '../../core/matching/family.ts';
import type { Pin, PinEntry } from '../../core/matching/pinsOf.ts';
import type { MapWords } from './mapWords.ts';
import { placeOf } from './marks.ts';

interface Props {
  readonly pins: NonEmpty<Pin>;
  readonly selected: ProvisionId | undefined;
  readonly words: MapWords;
  readonly colourOf: (entry: PinEntry) => KindFamily;
  readonly onSelect: (provision: ProvisionId) => void;
  readonly onClose: () => void;
}

interface Row {
  readonly entry: PinEntry;
  readonly pin: Pin;
}

function rowsOf(pins: NonEmpty<Pin>): readonly Row[] {
  const rows = new Map<number, Row>();
  for (const pin of pins)
    for (const entry of pin.entries) if (!rows.has(entry.number)) rows.set(entry.number, { entry, pin });
  return [...rows.values()].sort((a, b) => a.entry.number - b.entry.number);
}

/** What is on at one place, or at places too near each other to part. */
export function PlaceList({ pins, selected, words, colourOf, onSelect, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const rows = rowsOf(pins);
  const place = pins.length === 1 ? words.place(pins[0]) : placeOf(pins).town;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is another list, whose heading is read out
  useEffect(() => heading.current?.focus({ preventScroll: true }), [pins[0].id]);
  return (
    <div className="map-list" role="dialog" aria-labelledby={id}>
      <div className="map-list-head">
        <h3 id={id} ref={heading} tabIndex={-1} dir="auto">
          {words.listHeading(rows.length, place)}
        </h3>
        <button type="button" className="map-control map-list-close" aria-label={words.close} onClick={onClose}>
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
            <path d="m6 6 12 12M18 6 6 18" fill="none" stroke="currentColor" strokeWidth="2.25" strokeLinecap="round" />
          </svg>
        </button>
      </div>
      <ul>
        {rows.map(({ entry, pin }) => (
          <li key={entry.provision.id}>
            <button
              type="button"
              aria-current={entry.provision.id === selected || undefined}
              onClick={() => onSelect(entry.provision.id)}
            >
              <span className={`map-list-number map-kind-${colourOf(entry)}`}>{entry.number}</span>{' '}
              <span dir="auto">
                {entry.provision.title} {pins.length > 1 && <span className="map-list-place">{words.place(pin)}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
