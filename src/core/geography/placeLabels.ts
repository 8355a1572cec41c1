/** Something on a drawing, by its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A name that would like to stand at a point; the more important ones come first. */
export interface LabelWish {
  readonly id: string;
  /** The point that is named. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The side that it would rather stand on: towards the middle of the drawing, where nothing cuts it off. */
  readonly side: 'right' | 'left';
  /** Rather over a pin than not at all. */
  readonly must: boolean;
}

/** From the named point to the middle of its name. */
export interface Offset {
  readonly dx: number;
  readonly dy: number;
}

const beside = 7;
/** Only for a point that a pin stands on: a name that is far from its bare point is taken for another's. */
const roundPin = [20, 30];

/** Round the point, best first. */
function seatsOf({ width, height, side }: LabelWish, hasPin: boolean): readonly Offset[] {
  const [aside, over] = [side === 'right' ? width / 2 : -width / 2, height / 2];
  const towards = Math.sign(aside);
  const round = (gap: number): readonly Offset[] => [
    { dx: aside + towards * gap, dy: 0 },
    { dx: aside * 0.6, dy: over + gap },
    { dx: aside * 0.6, dy: -over - gap },
    { dx: 0, dy: over + gap },
    { dx: 0, dy: -over - gap },
    { dx: -aside - towards * gap, dy: 0 },
  ];
  if (!hasPin) return round(beside);
  return [...[beside, ...roundPin].flatMap(round), { dx: 0, dy: -over - 42 }];
}

const boxAt = ({ x, y, width, height }: LabelWish, { dx, dy }: Offset): Box => ({
  x: x + dx - width / 2,
  y: y + dy - height / 2,
  width,
  height,
});

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

const clear = (box: Box, others: readonly Box[]): boolean => others.every((other) => overlap(box, other) === 0);

function seatOf(wish: LabelWish, pins: readonly Box[], names: readonly Box[]): Offset | undefined {
  const point = { x: wish.x - 12, y: wish.y - 12, width: 24, height: 24 };
  const seats = seatsOf(wish, !clear(point, pins)).filter((seat) => clear(boxAt(wish, seat), names));
  const free = seats.find((seat) => clear(boxAt(wish, seat), pins));
  if (free || !wish.must) return free;
  const hidden = (seat: Offset): number => pins.reduce((sum, pin) => sum + overlap(boxAt(wish, seat), pin), 0);
  return [...seats].sort((a, b) => hidden(a) - hidden(b))[0];
}

/** Where each name stands so that none lies on another and, where there is room, none on a pin. A name without room is left out. */
export function placeLabels(wishes: readonly LabelWish[], pins: readonly Box[]): ReadonlyMap<string, Offset> {
  const placed = new Map<string, Offset>();
  const names: Box[] = [];
  for (const wish of wishes) {
    const seat = seatOf(wish, pins, names);
    if (!seat) continue;
    placed.set(wish.id, seat);
    names.push(boxAt(wish, seat));
  }
  return placed;
}
