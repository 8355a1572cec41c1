import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openRecords } from '../../../src/adapters/records/records.ts';
import { freshName, noNews, onDisk } from './device.ts';

const picks = ['b', 'a'].map((provision, i) => ({ provision, title: provision, added: '2026-03-03', order: 2 - i }));
const report = { id: 'r', provision: 'a', title: 'a', words: 'The number is wrong.', written: '2026-03-03' };
const pack = { manifest: '{"format":1}', files: new Map([['catalogue.json', new Uint8Array([1, 2, 3]).buffer]]) };

/** The device as version 1 left it, still open in a tab that does what version 1 did when a newer one comes. */
async function versionOne(name: string) {
  const outdated = vi.fn();
  const db = await openDB(name, 1, {
    upgrade(db) {
      db.createObjectStore('picks', { keyPath: 'provision' });
      db.createObjectStore('reports', { keyPath: 'id' });
      db.createObjectStore('pack');
    },
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      outdated();
    },
  });
  for (const pick of picks) await db.put('picks', pick);
  await db.put('reports', report);
  await db.put('pack', pack, 'good');
  return { db, outdated };
}

afterEach(() => vi.restoreAllMocks());

describe('the device’s storage', () => {
  it.each(['closed', 'open'])('keeps what version 1 kept, with that tab %s', async (tab) => {
    const name = freshName();
    const { db, outdated } = await versionOne(name);
    if (tab === 'closed') db.close();
    const records = openRecords(name, noNews);
    expect(await records.goodPack.load()).toEqual(pack);
    await vi.waitFor(() => expect(records.shortlist.getState().ready && records.reports.getState().ready).toBe(true));
    expect(records.shortlist.getState()).toMatchObject({ keeping: 'device', entries: [picks[1], picks[0]] });
    expect(records.reports.getState()).toMatchObject({ keeping: 'device', entries: [report] });
    expect(outdated).toHaveBeenCalledTimes(tab === 'open' ? 1 : 0);

    expect(await records.answers.save({ age: 17 })).toBe('device');
    await records.tally.reach('none', '2026-03-03');
    await records.gaps.note({ need: 'any', district: 'unknown', constraint: 'none' }, '2026-03-03');
    await records.shortlist.put({ provision: 'c', title: 'c', added: '2026-03-03', order: 3 });
    const now = await onDisk(name);
    expect(Object.entries(now).map(([store, all]) => [store, all.length])).toEqual([
      ['answers', 1],
      ['gaps', 1],
      ['pack', 1],
      ['picks', 3],
      ['reports', 1],
      ['tally', 1],
    ]);
  });

  it('makes way for a newer version, and says so', async () => {
    const name = freshName();
    const news = { outdated: vi.fn() };
    const records = openRecords(name, news);
    await records.tally.reach('none', '2026-03-03');
    const newer = await openDB(name, 3);
    expect(news.outdated).toHaveBeenCalledTimes(1);
    // From here on it goes on without storage.
    expect(await records.answers.save({ age: 17 })).toBe('refused');
    await records.tally.reach('none', '2026-03-03');
    await records.shortlist.put({ provision: 'c', title: 'c', added: '2026-03-03', order: 3 });
    expect(records.shortlist.getState()).toMatchObject({ keeping: 'memory', entries: [{ provision: 'c' }] });
    expect(await newer.getAll('tally')).toMatchObject([{ reached: 1 }]);
    newer.close();
  });

  it('writes strictly, whatever it writes', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const records = openRecords(freshName(), noNews);
    await records.answers.save({ age: 17 });
    await records.answers.forget();
    await records.tally.reach('none', '2026-03-03');
    await records.gaps.note({ need: 'any', district: 'unknown', constraint: 'none' }, '2026-03-03');
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.map(([store, , options]) => [store, options])).toEqual(
      ['answers', 'answers', 'tally', 'gaps'].map((store) => [store, { durability: 'strict' }]),
    );
  });
});
