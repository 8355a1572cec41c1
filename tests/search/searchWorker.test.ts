import { afterEach, describe, expect, it, vi } from 'vitest';
import { openSearch } from '../../src/adapters/search/searchClient.ts';
import type { SearchPort, SearchReply, SearchRequest } from '../../src/adapters/search/searchProtocol.ts';
import { aCatalogue, aProvision } from '../support/catalogues.ts';

/** The worker's own module, run on this side, with messages copied as between threads. */
async function startHere(): Promise<SearchPort> {
  const port: SearchPort = {
    onmessage: null,
    onerror: null,
    terminate() {},
    postMessage(message, transfer) {
      const data: SearchRequest = structuredClone(message, { transfer });
      queueMicrotask(() => (globalThis.onmessage as unknown as (event: { data: SearchRequest }) => void)({ data }));
    },
  };
  vi.stubGlobal('postMessage', (reply: SearchReply) =>
    port.onmessage?.({ data: structuredClone(reply) } as MessageEvent<SearchReply>),
  );
  vi.stubGlobal('fetch', () => {
    throw new Error('A worker must not fetch.');
  });
  vi.stubGlobal('onmessage', null);
  vi.resetModules();
  await import('../../src/adapters/search/searchWorker.ts');
  return port;
}

const bytesOf = (value: unknown): ArrayBuffer => new TextEncoder().encode(JSON.stringify(value)).buffer;
const catalogue = aCatalogue({ provisions: [aProvision({ id: 'm', title: 'Maths', kind: 'drop-in' })] });

afterEach(() => vi.unstubAllGlobals());

describe('the search worker', () => {
  it('answers from the bytes it was handed', async () => {
    const port = await startHere();
    const client = openSearch(() => port, { 'drop-in': 'Walk straight in' });
    await client.load(bytesOf(catalogue));
    await expect(client.search('maths')).resolves.toEqual({ ids: ['m'], total: 1, relaxed: false });
    await expect(client.search('straight')).resolves.toMatchObject({ ids: ['m'] });
    await expect(client.suggest('mat', 3)).resolves.toEqual([{ text: 'Maths', kind: 'provision', id: 'm' }]);
  });

  it('refuses bytes that are no catalogue, and goes on', async () => {
    const port = await startHere();
    const client = openSearch(() => port);
    await expect(client.load(bytesOf('half a fi').slice(0, 4))).rejects.toThrow('Search could not answer.');
    await client.load(bytesOf(catalogue));
    await expect(client.search('maths')).resolves.toMatchObject({ ids: ['m'] });
  });

  it('says so when it is asked before there is a catalogue', async () => {
    const port = await startHere();
    await expect(openSearch(() => port).search('maths')).rejects.toMatchObject({
      cause: 'No catalogue has been loaded.',
    });
  });
});
