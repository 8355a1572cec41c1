import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, type LabelWish, placeLabels } from '../../src/core/geography/placeLabels.ts';

const wish = (id: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  id,
  x,
  y,
  width: 60,
  height: 18,
  side: 'right',
  must: false,
  ...more,
});

const pinAt = (x: number, y: number): Box => ({ x: x - 20, y: y - 20, width: 40, height: 40 });

const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function boxesOf(wishes: readonly LabelWish[], pins: readonly Box[]): readonly Box[] {
  const placed = placeLabels(wishes, pins);
  return wishes.flatMap(({ id, x, y, width, height }) => {
    const seat = placed.get(id);
    return seat ? [{ x: x + seat.dx - width / 2, y: y + seat.dy - height / 2, width, height }] : [];
  });
}

describe('placeLabels', () => {
  it('writes a name beside its point, on the side it would rather have', () => {
    expect(placeLabels([wish('Preston', 100, 100)], []).get('Preston')).toEqual({ dx: 37, dy: 0 });
    expect(placeLabels([wish('Colne', 100, 100, { side: 'left' })], []).get('Colne')).toEqual({ dx: -37, dy: 0 });
  });

  it('moves a name clear of the pin that stands on its point', () => {
    const [name] = boxesOf([wish('Preston', 100, 100)], [pinAt(100, 100)]);
    expect(name && meet(name, pinAt(100, 100))).toBe(false);
  });

  it('leaves out the less important of two that have no room, unless it must stand', () => {
    const wall = [{ x: 0, y: 0, width: 400, height: 400 }];
    const placed = placeLabels([wish('Hamlet', 200, 200), wish('City', 220, 200, { must: true })], wall);
    expect([...placed.keys()]).toEqual(['City']);
  });

  it('never writes one name over another, and over a pin only a name that must stand', () => {
    const at = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(at, fc.boolean()), { maxLength: 15 }),
        fc.array(at, { maxLength: 8 }),
        (towns, points) => {
          const wishes = towns.map(([[x, y], must], i) => wish(`${i}`, x, y, { must }));
          const pins = points.map(([x, y]) => pinAt(x, y));
          const boxes = boxesOf(wishes, pins);
          expect(boxes.some((a, i) => boxes.slice(i + 1).some((b) => meet(a, b)))).toBe(false);
          const modest = boxesOf(
            wishes.map((one) => ({ ...one, must: false })),
            pins,
          );
          expect(modest.some((name) => pins.some((one) => meet(name, one)))).toBe(false);
        },
      ),
    );
  });
});
