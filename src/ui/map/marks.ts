import Supercluster from 'supercluster';
import type { Point } from '../../core/catalogue/catalogue.ts';
import { isNonEmpty, type NonEmpty, type VenueId } from '../../core/ids.ts';
import type { Pin, PinEntry } from '../../core/matching/pinsOf.ts';
import type { ClusterPlace } from './mapWords.ts';

/** What is drawn at one place of the map: a pin, or several that are too near each other to tell apart. */
export interface Mark {
  /** The venue of its first pin, so that a pin and the cluster it leads are one mark that keeps the focus. */
  readonly key: VenueId;
  readonly at: Point;
  readonly pins: NonEmpty<Pin>;
  /** Each thing once, by number. */
  readonly entries: NonEmpty<PinEntry>;
  /** The zoom at which it comes apart; absent where it never does. */
  readonly opensAt?: number;
}

export type PinIndex = Supercluster<{ readonly pin: Pin }>;

/** Past this there is nothing more to see: the map is a drawing, not a survey. */
export const closest = 13;

const world: [number, number, number, number] = [-180, -85, 180, 85];

/** A radius of a finger's breadth, so that no two marks are nearer than that. */
export function indexPins(pins: readonly Pin[]): PinIndex {
  const index: PinIndex = new Supercluster({ radius: 66, extent: 256, maxZoom: closest });
  return index.load(
    pins.map((pin) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [pin.point.lng, pin.point.lat] },
      properties: { pin },
    })),
  );
}

function entriesOf(pins: NonEmpty<Pin>): NonEmpty<PinEntry> {
  const byNumber = new Map(pins.flatMap((pin) => pin.entries).map((entry) => [entry.number, entry]));
  const entries = [...byNumber.values()].sort((a, b) => a.number - b.number);
  return isNonEmpty(entries) ? entries : pins[0].entries;
}

const first = (mark: Mark): number => mark.entries[0].number;

/** The marks of one zoom, by their first number. */
export function marksAt(index: PinIndex, zoom: number): readonly Mark[] {
  const marks = index.getClusters(world, zoom).flatMap(({ geometry, properties }): Mark[] => {
    const [lng = 0, lat = 0] = geometry.coordinates;
    if ('pin' in properties) return [markOf({ lat, lng }, [properties.pin])];
    const id = properties.cluster_id;
    const pins = index.getLeaves(id, Number.POSITIVE_INFINITY).map((leaf) => leaf.properties.pin);
    const opensAt = index.getClusterExpansionZoom(id);
    return isNonEmpty(pins) ? [markOf({ lat, lng }, byFirst(pins), opensAt)] : [];
  });
  return marks.sort((a, b) => first(a) - first(b) || (a.key < b.key ? -1 : 1));
}

function byFirst(pins: NonEmpty<Pin>): NonEmpty<Pin> {
  const sorted = [...pins].sort((a, b) => a.entries[0].number - b.entries[0].number || (a.id < b.id ? -1 : 1));
  return isNonEmpty(sorted) ? sorted : pins;
}

function markOf(at: Point, pins: NonEmpty<Pin>, opensAt = Number.POSITIVE_INFINITY): Mark {
  const mark: Mark = { key: pins[0].id, at, pins, entries: entriesOf(pins) };
  return opensAt <= closest ? { ...mark, opensAt } : mark;
}

/** The town that most of a cluster's venues are in, and whether that is more than half of them. */
export function placeOf(pins: NonEmpty<Pin>): ClusterPlace {
  const counts = new Map<string, number>();
  for (const { town } of pins) counts.set(town, (counts.get(town) ?? 0) + 1);
  const [town, count] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most));
  return { town, most: count * 2 > pins.length };
}
