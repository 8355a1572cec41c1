import type { CSSProperties, Ref } from 'react';
import type { ProvisionId } from '../../core/ids.ts';
import type { KindFamily } from '../../core/matching/family.ts';
import type { PinEntry } from '../../core/matching/pinsOf.ts';
import type { MapWords } from './mapWords.ts';
import { type Mark, placeOf } from './marks.ts';

export interface MarkProps {
  readonly mark: Mark;
  readonly at: { readonly x: number; readonly y: number };
  readonly selected: ProvisionId | undefined;
  readonly words: MapWords;
  readonly colourOf: (entry: PinEntry) => KindFamily;
  readonly isOpen: boolean;
  readonly tabIndex: 0 | -1;
  readonly ref: Ref<HTMLButtonElement>;
}

/** A tap opens a list where zooming in would not part what is there. */
export function doesOf({ pins, entries, opensAt }: Mark): 'selects' | 'lists' | 'zooms' {
  if (pins.length > 1 && opensAt !== undefined) return 'zooms';
  return entries.length > 1 ? 'lists' : 'selects';
}

function nameOf(mark: Mark, words: MapWords): string {
  const [pin, ...others] = mark.pins;
  if (others.length === 0) return words.pinName(pin);
  return words.clusterName(mark.entries.length, placeOf(mark.pins), mark.opensAt === undefined ? 'lists' : 'zooms');
}

function familiesOf(mark: Mark, colourOf: MarkProps['colourOf']): ReadonlyMap<KindFamily, number> {
  const counts = new Map<KindFamily, number>();
  for (const entry of mark.entries) counts.set(colourOf(entry), (counts.get(colourOf(entry)) ?? 0) + 1);
  return counts;
}

/** A ring with a share for each kind of thing. */
function ringOf(families: ReadonlyMap<KindFamily, number>, all: number): CSSProperties {
  let from = 0;
  const parts = [...families].map(([family, count]) => {
    const to = from + (count / all) * 100;
    const part = `var(--kind-${family}) ${from.toFixed(1)}% ${to.toFixed(1)}%`;
    from = to;
    return part;
  });
  const ring = { '--ring': `conic-gradient(${parts.join(', ')})` };
  return ring as CSSProperties;
}

function Face({ mark, colourOf }: { readonly mark: Mark; readonly colourOf: MarkProps['colourOf'] }) {
  const { pins, entries } = mark;
  const families = familiesOf(mark, colourOf);
  if (pins.length > 1)
    return (
      <span className="map-cluster-face" style={ringOf(families, entries.length)}>
        <span className="map-cluster-count">{entries.length}</span>
      </span>
    );
  const [family] = families.size === 1 ? families.keys() : ['mixed'];
  return (
    <span className={`map-pin-face map-kind-${family}`}>
      {entries[0].number}
      {entries.length > 1 && <span className="map-pin-more">+{entries.length - 1}</span>}
    </span>
  );
}

function shapeOf({ pins }: Mark): string {
  if (pins.length > 1) return 'map-cluster';
  return pins[0].precision === 'town' ? 'map-pin map-pin-town' : 'map-pin map-pin-point';
}

/** One pin or cluster: a real button with a name, laid out by React in a pane of the map. */
export function MarkButton({ mark, at, selected, words, colourOf, isOpen, tabIndex, ref }: MarkProps) {
  const isSelected = mark.entries.some((entry) => entry.provision.id === selected);
  const lists = doesOf(mark) === 'lists';
  return (
    <button
      ref={ref}
      type="button"
      data-mark={mark.key}
      className={`map-mark leaflet-zoom-animated ${shapeOf(mark)}`}
      style={{ transform: `translate3d(${at.x}px, ${at.y}px, 0)` }}
      tabIndex={tabIndex}
      aria-label={nameOf(mark, words)}
      aria-current={isSelected || undefined}
      aria-haspopup={lists ? 'dialog' : undefined}
      aria-expanded={lists ? isOpen : undefined}
    >
      <Face mark={mark} colourOf={colourOf} />
    </button>
  );
}
