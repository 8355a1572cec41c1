import { useMemo } from 'react';
import { Pane } from 'react-leaflet';
import type { TownLabel } from '../../core/geography/basemap.ts';
import { type Box, type LabelWish, placeLabels } from '../../core/geography/placeLabels.ts';
import type { Mark } from './marks.ts';
import type { View } from './useView.ts';

/** How wide a letter is, about. */
const letter = { 1: 8.6, 2: 7.6, 3: 6.9 } as const;
const farLetter = 7.6;
/** Below this the whole area is a small drawing, with smaller names. */
const far = 9.25;
const shownFrom = { 1: 0, 2: 9.75, 3: 11 } as const;

function wishOf(town: TownLabel, { toXY, restZoom }: View, middle: number): LabelWish {
  const { x, y } = toXY(town.at);
  const width = town.name.length * (restZoom < far ? farLetter : letter[town.rank]) + 6;
  const side = town.at[1] < middle ? 'right' : 'left';
  return { id: town.name, x, y, width, height: 18, side, must: town.rank === 1 };
}

/** The longitude half-way between the westernmost town and the easternmost. */
const middleOf = (towns: readonly TownLabel[]): number => {
  const all = towns.map((town) => town.at[1]);
  return (Math.min(...all) + Math.max(...all)) / 2;
};

/** What a mark covers: a pin stands over its point, a cluster lies round it. */
function boxOf(mark: Mark, { toXY }: View): Box {
  const { x, y } = toXY([mark.at.lat, mark.at.lng]);
  const round = mark.pins.length > 1 || mark.pins[0].precision === 'town';
  const width = mark.entries.length > 1 && mark.pins.length === 1 ? 68 : 40;
  return { x: x - width / 2, y: round ? y - 22 : y - 40, width, height: 44 };
}

/** Names of towns: more of them as one comes closer, none on another, and beside the pins rather than over them. */
export function TownNames({
  towns,
  marks,
  view,
}: {
  readonly towns: readonly TownLabel[];
  readonly marks: readonly Mark[];
  readonly view: View;
}) {
  const { restZoom } = view;
  const middle = middleOf(towns);
  const shown = useMemo(() => towns.filter((town) => restZoom >= shownFrom[town.rank]), [towns, restZoom]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: names find their seats at rest and keep them while the map zooms
  const seats = useMemo(
    () =>
      placeLabels(
        shown.map((town) => wishOf(town, view, middle)),
        marks.map((mark) => boxOf(mark, view)),
      ),
    [shown, marks, restZoom, middle],
  );
  const placed = shown.flatMap((town) => {
    const seat = seats.get(town.name);
    return seat ? [{ town, seat, at: view.toXY(town.at) }] : [];
  });
  return (
    <>
      <Pane name="towns">
        {placed.map(({ town, at }) => (
          <span
            key={town.name}
            className="map-town leaflet-zoom-animated"
            style={{ transform: `translate3d(${at.x}px, ${at.y}px, 0)` }}
          />
        ))}
      </Pane>
      <Pane name="names">
        {placed.map(({ town, seat, at }) => (
          <span
            key={town.name}
            aria-hidden="true"
            className={`map-name map-name-${restZoom < far ? 'far' : town.rank} leaflet-zoom-animated`}
            style={{ transform: `translate3d(${at.x + seat.dx}px, ${at.y + seat.dy}px, 0)` }}
          >
            {town.name}
          </span>
        ))}
      </Pane>
    </>
  );
}
