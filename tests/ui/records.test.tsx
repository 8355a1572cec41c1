import { afterEach, describe, expect, it, vi } from 'vitest';
import { openRecords } from '../../src/adapters/records/records.ts';

const pick = (provision: string, order: number) => ({ provision, title: provision, added: '2026-03-03', order });
const settled = async (list: { getState(): { ready: boolean } }) =>
  vi.waitFor(() => expect(list.getState().ready).toBe(true));

afterEach(() => vi.restoreAllMocks());

describe('what is kept on the device', () => {
  it('is there again next time, in order', async () => {
    const first = openRecords('kept-1', { outdated: () => {} });
    await first.shortlist.put(pick('b', 2));
    await first.shortlist.put(pick('a', 1));
    const second = openRecords('kept-1', { outdated: () => {} });
    await settled(second.shortlist);
    expect(second.shortlist.getState().entries.map((p) => p.provision)).toEqual(['a', 'b']);
  });

  it('is written before it is shown', async () => {
    const { shortlist } = openRecords('kept-2', { outdated: () => {} });
    await settled(shortlist);
    const put = shortlist.put(pick('a', 1));
    expect(shortlist.getState().entries).toEqual([]);
    await put;
    expect(shortlist.getState().entries).toHaveLength(1);
  });

  it('loses nothing to quick taps', async () => {
    const { shortlist } = openRecords('kept-3', { outdated: () => {} });
    await Promise.all([...Array(20).keys()].map((n) => shortlist.put(pick(`p${n}`, n))));
    await shortlist.remove(['p3']);
    expect(shortlist.getState().entries).toHaveLength(19);
  });

  it('goes on in memory, and says so, where the device refuses', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    const { shortlist } = openRecords('kept-4', { outdated: () => {} });
    await shortlist.put(pick('a', 1));
    expect(shortlist.getState()).toMatchObject({ keeping: 'memory', entries: [{ provision: 'a' }] });
  });

  it('does not lose what is shown when the disk is full', async () => {
    const { shortlist } = openRecords('kept-5', { outdated: () => {} });
    await shortlist.put(pick('a', 1));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await shortlist.put(pick('b', 2));
    expect(shortlist.getState().keeping).toBe('memory');
    expect(shortlist.getState().entries.map((p) => p.provision)).toEqual(['a', 'b']);
    vi.restoreAllMocks();
    const next = openRecords('kept-5', { outdated: () => {} });
    await settled(next.shortlist);
    expect(next.shortlist.getState().entries.map((p) => p.provision)).toEqual(['a']);
  });
});
