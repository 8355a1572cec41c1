import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Database } from '../../../src/adapters/records/database.ts';
import { Gaps } from '../../../src/adapters/records/gaps.ts';
import { ReachedTally } from '../../../src/adapters/records/tally.ts';
import type { Gap } from '../../../src/core/insight/gap.ts';
import { freshDatabase, noNews, onDisk } from './device.ts';

const gap: Gap = { need: 'esol', district: 'E07000117', constraint: 'learn' };

/** Two tabs on one device. */
function tabs() {
  const { name, database } = freshDatabase();
  return { name, both: [database, new Database(name, noNews)] as const };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the tally of plans reached', () => {
  it('counts by door and week, and holds nothing else', async () => {
    const { name, both } = tabs();
    const tally = new ReachedTally(both[0]);
    for (const [door, day] of [
      ['young', '2026-03-02'],
      ['none', '2026-03-08'],
      ['young', '2026-03-08'],
      ['young', '2026-03-09'],
    ] as const)
      await tally.reach(door, day);
    const all = [
      { door: 'none', week: '2026-W10', reached: 1 },
      { door: 'young', week: '2026-W10', reached: 2 },
      { door: 'young', week: '2026-W11', reached: 1 },
    ];
    expect(await tally.all()).toEqual(all);
    expect((await onDisk(name))['tally']).toEqual(all);
  });

  it('loses no count to a second tab', async () => {
    const { both } = tabs();
    const [one, two] = [new ReachedTally(both[0]), new ReachedTally(both[1])];
    await Promise.all([...Array(25)].flatMap(() => [one.reach('none', '2026-03-03'), two.reach('none', '2026-03-03')]));
    expect(await one.all()).toEqual([{ door: 'none', week: '2026-W10', reached: 50 }]);
  });

  it('writes down no door that is not an id', async () => {
    const { both } = tabs();
    const tally = new ReachedTally(both[0]);
    await tally.reach('I am 17 and live at 3 Mill Lane', '2026-03-03');
    await tally.reach('', '2026-03-03');
    expect(await tally.all()).toEqual([{ door: 'none', week: '2026-W10', reached: 2 }]);
  });

  it('counts once when the browser had dropped the connection', async () => {
    const { both } = tabs();
    const tally = new ReachedTally(both[0]);
    await tally.all();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('closed', 'InvalidStateError');
    });
    await tally.reach('none', '2026-03-03');
    expect(transaction.mock.results.map(({ type }) => type)).toEqual(['throw', 'return']);
    expect(await tally.all()).toMatchObject([{ reached: 1 }]);
  });
});

describe('the gaps', () => {
  it('of one need, district, constraint and week are one record', async () => {
    const { name, both } = tabs();
    const gaps = new Gaps(both[0]);
    await gaps.note(gap, '2026-03-02');
    await gaps.note({ ...gap }, '2026-03-08');
    await gaps.note(gap, '2026-03-09');
    await gaps.note({ need: 'any', district: 'unknown', constraint: 'none' }, '2026-03-02');
    const all = [
      { need: 'any', district: 'unknown', constraint: 'none', week: '2026-W10', times: 1 },
      { ...gap, week: '2026-W10', times: 2 },
      { ...gap, week: '2026-W11', times: 1 },
    ];
    expect(await gaps.all()).toEqual(all);
    expect((await onDisk(name))['gaps']).toEqual(all);
  });

  it('are as many as were noted, whichever tab noted them', async () => {
    const someGap = fc.record({
      need: fc.constantFrom('any', 'esol', 'data'),
      district: fc.constantFrom('unknown', 'E07000117'),
      constraint: fc.constantFrom('none', 'learn', 'outOfWorkMonths'),
    });
    const noted = fc.record({ gap: someGap, today: fc.constantFrom('2026-03-01', '2026-03-02'), tab: fc.nat(1) });
    await fc.assert(
      fc.asyncProperty(fc.array(noted, { maxLength: 12 }), async (all) => {
        const { both } = tabs();
        const gaps = both.map((database) => new Gaps(database));
        await Promise.all(all.map(({ gap, today, tab }) => gaps[tab]?.note(gap, today)));
        const expected = new Map<string, number>();
        for (const { gap, today } of all) {
          const key = [gap.need, gap.district, gap.constraint, today < '2026-03-02' ? '2026-W09' : '2026-W10'].join();
          expected.set(key, (expected.get(key) ?? 0) + 1);
        }
        const found = (await gaps[0]?.all()) ?? [];
        expect(new Map(found.map((g) => [[g.need, g.district, g.constraint, g.week].join(), g.times]))).toEqual(
          expected,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('take over no words, no place nearer than a district, and no other field', async () => {
    const { name, both } = tabs();
    const gaps = new Gaps(both[0]);
    const tooMuch = { ...gap, age: 17, note: 'Mum of two', home: { name: 'PR1 2HE' } };
    await gaps.note(tooMuch, '2026-03-03');
    for (const district of ['PR1 2HE', 'PR12HE', 'Mill Lane', 'e07000117', 'E070001171'])
      await gaps.note({ need: 'A course near Mill Lane', district, constraint: '17 years old' }, '2026-03-03');
    expect((await onDisk(name))['gaps']).toEqual([
      { need: 'any', district: 'unknown', constraint: 'none', week: '2026-W10', times: 5 },
      { ...gap, week: '2026-W10', times: 1 },
    ]);
  });
});

describe('a count that the device refuses', () => {
  const counts = () => {
    const { database } = freshDatabase();
    return { tally: new ReachedTally(database), gaps: new Gaps(database) };
  };

  it('is not counted, and nobody is troubled: a browser that keeps nothing', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    const { tally, gaps } = counts();
    await Promise.all([tally.reach('young', '2026-03-03'), gaps.note(gap, '2026-03-03')]);
    expect([await tally.all(), await gaps.all()]).toEqual([[], []]);
  });

  it('is not counted, and nobody is troubled: a full disk', async () => {
    const { tally, gaps } = counts();
    await Promise.all([tally.reach('young', '2026-03-03'), gaps.note(gap, '2026-03-03')]);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await Promise.all([tally.reach('young', '2026-03-03'), gaps.note(gap, '2026-03-03')]);
    expect(await tally.all()).toMatchObject([{ reached: 1 }]);
    expect(await gaps.all()).toMatchObject([{ times: 1 }]);
  });
});
