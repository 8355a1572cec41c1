import { afterEach, describe, expect, it, vi } from 'vitest';
import { Database } from '../../../src/adapters/records/database.ts';
import { KeptAnswers } from '../../../src/adapters/records/keptAnswers.ts';
import { openRecords } from '../../../src/adapters/records/records.ts';
import { freshDatabase, freshName, noNews, onDisk, putOnDisk, readableIn } from './device.ts';

interface OnDisk {
  readonly key: CryptoKey;
  readonly iv: Uint8Array;
  readonly bytes: ArrayBuffer;
  readonly until: number;
}

const day = 86_400_000;
const march = Date.UTC(2026, 2, 3, 9);
const told = { format: 1, answers: { age: { from: 17, to: 17 }, circumstances: { yes: ['care-leaver'], no: [] } } };

/** Kept answers with a clock to turn. */
function open() {
  const { name, database } = freshDatabase();
  const clock = { now: march };
  const again = () => new KeptAnswers(new Database(name, noNews), () => clock.now);
  return { name, clock, again, answers: new KeptAnswers(database, () => clock.now) };
}

const answersOn = async (name: string) => (await onDisk(name))['answers'] as OnDisk[];
async function keptOn(name: string): Promise<OnDisk> {
  const [kept, ...more] = await answersOn(name);
  if (!kept || more.length > 0) throw new Error('expected one copy');
  return kept;
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('kept answers', () => {
  it('are there again next time', async () => {
    const { answers, again } = open();
    expect(await answers.load()).toBeUndefined();
    expect(await answers.save({ first: true })).toBe('device');
    expect(await answers.save(told)).toBe('device');
    expect(await answers.load()).toEqual(told);
    expect(await again().load()).toEqual(told);
  });

  it('lie on the disk as nothing that can be read', async () => {
    const { name, answers } = open();
    await answers.save(told);
    await putOnDisk(name, 'picks', { provision: 'p', title: 'care-leaver' });
    const { picks, answers: sealed } = await onDisk(name);
    expect(readableIn(picks)).toContain('care-leaver'); // what is not sealed is seen
    expect(readableIn(sealed)).toContain('until');
    expect(readableIn(sealed)).not.toMatch(/care|leaver|age|circumstances|format/);
  });

  it('are opened by a key that nobody reads out', async () => {
    const { name, answers } = open();
    await answers.save(told);
    const { key } = await keptOn(name);
    expect(key).toMatchObject({ type: 'secret', extractable: false, algorithm: { name: 'AES-GCM', length: 256 } });
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow('not extractable');
  });

  it('have nothing in common with the copy before', async () => {
    const { name, answers } = open();
    const labelled = (until: number) => new TextEncoder().encode(`foothold answers, format 1, until ${until}`);
    const decrypt = (key: CryptoKey, { iv, bytes, until }: OnDisk) =>
      crypto.subtle.decrypt({ name: 'AES-GCM', iv: iv.slice(), additionalData: labelled(until) }, key, bytes);
    await answers.save(told);
    const before = await keptOn(name);
    await answers.save(told);
    const after = await keptOn(name);
    expect(Buffer.compare(before.iv, after.iv)).not.toBe(0);
    expect(new TextDecoder().decode(await decrypt(after.key, after))).toBe(JSON.stringify(told));
    await expect(decrypt(after.key, before)).rejects.toThrow();
  });

  it('are gone 7 days after the last save, from the disk too', async () => {
    const { name, clock, answers, again } = open();
    await answers.save({ first: true });
    clock.now += 5 * day;
    await answers.save(told);
    clock.now += 7 * day - 1;
    expect(await again().load()).toEqual(told);
    clock.now += 1;
    expect(await answersOn(name)).toHaveLength(1);
    expect(await again().load()).toBeUndefined();
    expect(await answersOn(name)).toEqual([]);
    clock.now -= 7 * day;
    expect(await again().load()).toBeUndefined();
  });

  it('outlive a clock that is put right, not one that was turned back', async () => {
    const { name, clock, answers, again } = open();
    await answers.save(told);
    clock.now -= day;
    expect(await again().load()).toEqual(told);
    clock.now -= 1;
    expect(await again().load()).toBeUndefined();
    expect(await answersOn(name)).toEqual([]);
  });

  it.each<[string, (kept: OnDisk) => unknown]>([
    [
      'other bytes',
      (kept) => ({ ...kept, bytes: new Uint8Array(kept.bytes).map((b, i) => (i === 3 ? b ^ 1 : b)).buffer }),
    ],
    ['fewer bytes', (kept) => ({ ...kept, bytes: kept.bytes.slice(0, 5) })],
    ['a longer life', (kept) => ({ ...kept, until: kept.until + 1 })],
    ['no key', ({ iv, bytes, until }) => ({ iv, bytes, until })],
    ['another layout', () => ({ format: 9 })],
    ['nothing in it', () => null],
  ])('with %s are none, and are deleted', async (_, change) => {
    const { name, answers, again } = open();
    await answers.save(told);
    await putOnDisk(name, 'answers', change(await keptOn(name)), 'kept');
    expect(await again().load()).toBeUndefined();
    expect(await answersOn(name)).toEqual([]);
    expect(await answers.save(told)).toBe('device');
    expect(await again().load()).toEqual(told);
  });

  it('leave neither value nor key when they are forgotten', async () => {
    const { name, answers, again } = open();
    await answers.save(told);
    const { key } = await keptOn(name);
    await answers.forget();
    expect(Object.values(await onDisk(name)).flat()).toEqual([]);
    expect(await again().load()).toBeUndefined();
    await answers.save(told);
    const { key: next, ...sealed } = await keptOn(name);
    const additionalData = new TextEncoder().encode(`foothold answers, format 1, until ${sealed.until}`);
    const how = { name: 'AES-GCM', iv: sealed.iv.slice(), additionalData };
    await expect(crypto.subtle.decrypt(how, key, sealed.bytes)).rejects.toThrow();
    await expect(crypto.subtle.decrypt(how, next, sealed.bytes)).resolves.toBeDefined();
  });

  it('are not written by a save that was still on its way when they were forgotten', async () => {
    const { name, answers } = open();
    const saving = [answers.save(told), answers.save(told)];
    await answers.forget();
    await Promise.all(saving);
    expect(await answersOn(name)).toEqual([]);
  });

  it('keep the last of many quick saves', async () => {
    const { answers, again } = open();
    await Promise.all([...Array(20).keys()].map((n) => answers.save({ n })));
    expect(await again().load()).toEqual({ n: 19 });
  });

  it('are refused where the browser keeps nothing', async () => {
    const { answers } = open();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    expect(await answers.save(told)).toBe('refused');
    expect(await answers.load()).toBeUndefined();
    expect(await answers.forget()).toBeUndefined();
  });

  it('are refused where there is no storage at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { answers } = open();
    expect(await answers.save(told)).toBe('refused');
    expect(await answers.load()).toBeUndefined();
    expect(await answers.forget()).toBeUndefined();
  });

  it('stay as they were when the disk is full', async () => {
    const { answers } = open();
    await answers.save(told);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await answers.save({ more: true })).toBe('refused');
    expect(await answers.load()).toEqual(told);
  });

  it('do not stop the page when the device does not delete them', async () => {
    const { answers } = open();
    await answers.save(told);
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('refused', 'ReadOnlyError');
    });
    expect(await answers.forget()).toBeUndefined();
    expect(await answers.load()).toEqual(told);
  });

  it.each([
    ['no crypto', undefined],
    ['no crypto.subtle', { getRandomValues: (bytes: Uint8Array) => bytes }],
  ])('are refused with %s, and what is there is left alone', async (_, crypto) => {
    const { name, answers } = open();
    await answers.save(told);
    vi.stubGlobal('crypto', crypto);
    expect(await answers.load()).toBeUndefined();
    expect(await answers.save({ more: true })).toBe('refused');
    vi.unstubAllGlobals();
    expect(await answersOn(name)).toHaveLength(1);
    expect(await answers.load()).toEqual(told);
  });

  it('are refused when they are not JSON', async () => {
    const { answers, again } = open();
    await answers.save(told);
    for (const value of [undefined, 1n]) expect(await answers.save(value)).toBe('refused');
    expect(await again().load()).toEqual(told);
  });

  it('go with the sitting, and nothing else goes', async () => {
    const name = freshName();
    const records = openRecords(name, noNews, () => march);
    await records.answers.save(told);
    await records.shortlist.put({ provision: 'p', title: 'P', added: '2026-03-03', order: 1 });
    await records.tally.reach('looking', '2026-03-03');
    await records.clearSitting();
    const { answers, picks, tally } = await onDisk(name);
    expect({ answers, picks: picks?.length, tally: tally?.length }).toEqual({ answers: [], picks: 1, tally: 1 });
    expect(await records.answers.load()).toBeUndefined();
  });

  it('tell the time by the device’s clock when no other is given', async () => {
    const name = freshName();
    const before = Date.now();
    await openRecords(name, noNews).answers.save(told);
    const { until } = await keptOn(name);
    expect(until).toBeGreaterThanOrEqual(before + 7 * day);
    expect(until).toBeLessThanOrEqual(Date.now() + 7 * day);
  });
});
