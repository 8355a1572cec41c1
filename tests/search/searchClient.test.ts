import { describe, expect, it } from 'vitest';
import { inProcessSearch } from '../../src/adapters/search/inProcessSearch.ts';
import { openSearch } from '../../src/adapters/search/searchClient.ts';
import type { SearchPort, SearchReply, SearchRequest } from '../../src/adapters/search/searchProtocol.ts';
import { SearchUnavailable } from '../../src/adapters/search/searchUnavailable.ts';
import { aCatalogue, aProvision } from '../support/catalogues.ts';

/** A worker whose answers the test gives. */
class FakeWorker implements SearchPort {
  readonly received: SearchRequest[] = [];
  onmessage: SearchPort['onmessage'] = null;
  onerror: SearchPort['onerror'] = null;
  ended = false;

  postMessage(message: SearchRequest, transfer: Transferable[]): void {
    this.received.push(structuredClone(message, { transfer }));
  }

  terminate(): void {
    this.ended = true;
  }

  /** Answers the newest message. */
  answer(result: unknown): void {
    this.reply({ id: this.received.at(-1)?.id ?? 0, result } as SearchReply);
  }

  reply(data: SearchReply): void {
    this.onmessage?.({ data } as MessageEvent<SearchReply>);
  }

  die(): void {
    this.onerror?.({ message: 'out of memory' } as ErrorEvent);
  }
}

const bytes = () => new TextEncoder().encode('{"a":1}').buffer;
const found = (id: string) => ({ ids: [id], total: 1, relaxed: false });

function open() {
  const workers: FakeWorker[] = [];
  const client = openSearch(
    () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
    { course: 'Course' },
  );
  const worker = (i: number): FakeWorker => {
    const one = workers[i];
    if (!one) throw new Error(`No worker ${i}`);
    return one;
  };
  return { client, workers, worker };
}

async function openLoaded() {
  const opened = open();
  const loading = opened.client.load(bytes());
  opened.worker(0).answer(undefined);
  await loading;
  return opened;
}

const tasks = (worker: FakeWorker) => worker.received.map(({ task }) => task);
const isAbort = { name: 'AbortError' };

describe('loading', () => {
  it('hands over a copy of the bytes and the words of the kinds', async () => {
    const { client, worker } = open();
    const own = bytes();
    const loading = client.load(own);
    const [message] = worker(0).received;
    expect(message).toMatchObject({ task: 'load', kindWords: { course: 'Course' } });
    expect(message?.task === 'load' && message.bytes.byteLength).toBe(7);
    expect(own.byteLength).toBe(7);
    worker(0).answer(undefined);
    await expect(loading).resolves.toBeUndefined();
  });

  it('lets what is asked meanwhile wait for it', async () => {
    const { client, worker } = open();
    const loading = client.load(bytes());
    const searching = client.search('maths');
    expect(tasks(worker(0))).toEqual(['load']);
    worker(0).answer(undefined);
    await loading;
    worker(0).answer(found('m'));
    await expect(searching).resolves.toEqual(found('m'));
  });

  it('says when a worker cannot read the bytes', async () => {
    const { client, worker } = open();
    const loading = client.load(bytes());
    worker(0).reply({ id: worker(0).received[0]?.id ?? 0, failed: 'Unexpected token' });
    await expect(loading).rejects.toThrow(SearchUnavailable);
  });

  it('says when workers are refused', async () => {
    const client = openSearch(() => {
      throw new Error('refused');
    });
    await expect(client.load(bytes())).rejects.toThrow('Search could not start in this browser.');
    await expect(client.search('maths')).rejects.toThrow(SearchUnavailable);
  });
});

describe('aborting', () => {
  it('rejects with an AbortError and drops the late answer', async () => {
    const { client, worker } = await openLoaded();
    const controller = new AbortController();
    const searching = client.search('maths', controller.signal);
    controller.abort();
    await expect(searching).rejects.toMatchObject(isAbort);
    worker(0).answer(found('late'));
    const next = client.search('english');
    worker(0).answer(found('e'));
    await expect(next).resolves.toEqual(found('e'));
  });

  it('sends nothing for a search that was aborted before it began', async () => {
    const { client, worker } = await openLoaded();
    await expect(client.search('maths', AbortSignal.abort())).rejects.toMatchObject(isAbort);
    expect(tasks(worker(0))).toEqual(['load']);
  });

  it('ends everything on closing', async () => {
    const { client, worker } = await openLoaded();
    const searching = client.search('maths');
    client.close();
    await expect(searching).rejects.toMatchObject(isAbort);
    expect(worker(0).ended).toBe(true);
  });
});

describe('several at once', () => {
  it('lets the newest search win, and never works on those between', async () => {
    const { client, worker } = await openLoaded();
    const [first, second, third] = ['m', 'ma', 'mat'].map((topic) => client.search(topic));
    await expect(first).rejects.toMatchObject(isAbort);
    await expect(second).rejects.toMatchObject(isAbort);
    worker(0).answer(found('first'));
    worker(0).answer(found('third'));
    await expect(third).resolves.toEqual(found('third'));
    expect(worker(0).received.slice(1)).toMatchObject([{ query: { topic: 'm' } }, { query: { topic: 'mat' } }]);
  });

  it('keeps suggestions and searches apart', async () => {
    const { client, worker } = await openLoaded();
    const searching = client.search('maths');
    const suggesting = client.suggest('ma', 5);
    worker(0).answer(found('m'));
    worker(0).answer([{ text: 'maths', kind: 'word' }]);
    await expect(searching).resolves.toEqual(found('m'));
    await expect(suggesting).resolves.toEqual([{ text: 'maths', kind: 'word' }]);
  });
});

describe('a worker that dies', () => {
  it('is started and loaded again by itself, and the question is asked again', async () => {
    const { client, worker } = await openLoaded();
    const searching = client.search('maths');
    worker(0).die();
    expect(worker(0).ended).toBe(true);
    expect(tasks(worker(1))).toEqual(['load']);
    worker(1).answer(undefined);
    worker(1).answer(found('m'));
    await expect(searching).resolves.toEqual(found('m'));
  });

  it('is not listened to any more', async () => {
    const { client, worker } = await openLoaded();
    const searching = client.search('maths');
    const old = worker(0).received.at(-1)?.id ?? 0;
    worker(0).die();
    worker(1).answer(undefined);
    worker(0).reply({ id: old, result: found('ghost') });
    worker(1).answer(found('m'));
    await expect(searching).resolves.toEqual(found('m'));
  });

  it('while loading is loaded again once, not twice', async () => {
    const { client, worker } = open();
    const loading = client.load(bytes());
    worker(0).die();
    expect(tasks(worker(1))).toEqual(['load']);
    worker(1).answer(undefined);
    await expect(loading).resolves.toBeUndefined();
  });

  it('twice is the end, said in a sentence', async () => {
    const { client, workers, worker } = await openLoaded();
    const searching = client.search('maths');
    worker(0).die();
    worker(1).die();
    await expect(searching).rejects.toThrow('Search has stopped and could not be started again.');
    await expect(client.search('english')).rejects.toThrow(SearchUnavailable);
    await expect(client.suggest('e', 3)).rejects.toThrow(SearchUnavailable);
    expect(workers).toHaveLength(2);
  });
});

describe('search on the page itself', () => {
  const client = inProcessSearch(aCatalogue({ provisions: [aProvision({ id: 'm', title: 'Maths' })] }));

  it('answers like the other one', async () => {
    await client.load(new ArrayBuffer(0));
    await expect(client.search('maths')).resolves.toEqual(found('m'));
    await expect(client.suggest('ma', 1)).resolves.toEqual([{ text: 'Maths', kind: 'provision', id: 'm' }]);
    await expect(client.search('maths', AbortSignal.abort())).rejects.toMatchObject(isAbort);
  });
});
