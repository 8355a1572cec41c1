import { describe, expect, it } from 'vitest';
import { pathOf, projectionOf } from '../../src/core/geography/projection.ts';

const bounds = { south: 53, west: -3, north: 54, east: -2 };
const frame = { width: 400, height: 300, margin: 10 };

describe('projectionOf', () => {
  const { toXY, perKm } = projectionOf(bounds, frame);
  const [left, top] = toXY([bounds.north, bounds.west]);
  const [right, bottom] = toXY([bounds.south, bounds.east]);

  it('shows the whole of the bounds, in the middle, with the margin free', () => {
    expect(top).toBeCloseTo(10);
    expect(bottom).toBeCloseTo(290);
    expect(left + right).toBeCloseTo(400);
    expect(left).toBeGreaterThan(10);
  });

  it('keeps shapes: a kilometre is as long across as down', () => {
    const down = (bottom - top) / 111.2;
    const across = (right - left) / (111.2 * Math.cos((53.5 * Math.PI) / 180));
    expect(down / perKm).toBeCloseTo(1, 2);
    expect(across / perKm).toBeCloseTo(1, 2);
  });

  it('draws a line through the points, closed where asked', () => {
    const line = [
      [54, -3],
      [53, -2],
    ] as const;
    const round = (n: number) => Math.round(n * 10) / 10;
    const open = `M${round(left)} ${round(top)}L${round(right)} ${round(bottom)}`;
    expect(pathOf(line, { toXY, perKm }, 'open')).toBe(open);
    expect(pathOf(line, { toXY, perKm }, 'closed')).toBe(`${open}Z`);
  });
});
