import type { SearchPort, SearchReply, SearchResults, SearchTask } from './searchProtocol.ts';
import { SearchUnavailable } from './searchUnavailable.ts';

interface Call {
  readonly task: SearchTask;
  readonly resolve: (result: SearchResults[keyof SearchResults]) => void;
  readonly reject: (reason: unknown) => void;
}

type LoadTask = Extract<SearchTask, { task: 'load' }>;

export interface WorkerLine {
  /** Waits its turn. A newer call for the same task takes the place of one that still waits. */
  ask<T extends SearchTask>(task: T, signal?: AbortSignal): Promise<SearchResults[T['task']]>;
  close(): void;
}

/** After this many deaths it is not bad luck any more. */
const mostRestarts = 1;

const aborted = (): DOMException => new DOMException('A newer search took its place.', 'AbortError');

/** What goes over the line: bytes are copied first, so that they can be sent again to a new worker. */
function toMessage(task: SearchTask): { readonly message: SearchTask; readonly transfer: Transferable[] } {
  if (task.task !== 'load') return { message: task, transfer: [] };
  const bytes = task.bytes.slice(0);
  return { message: { ...task, bytes }, transfer: [bytes] };
}

/**
 * A line to a worker with one task on its way at a time: whatever is superseded while it waits is never worked on.
 */
export function openWorkerLine(startWorker: () => SearchPort): WorkerLine {
  const waiting = new Map<number, Call>();
  let port: SearchPort | undefined;
  let onItsWay: number | undefined;
  let lastLoad: LoadTask | undefined;
  let needsLoad = false;
  let lastId = 0;
  let deaths = 0;
  let over: Error | undefined;

  const end = (reason: Error): void => {
    over = reason;
    port?.terminate();
    for (const call of waiting.values()) call.reject(reason);
    waiting.clear();
  };

  const take = (id: number): Call | undefined => {
    const call = waiting.get(id);
    waiting.delete(id);
    return call;
  };

  const onReply = (reply: SearchReply): void => {
    onItsWay = undefined;
    const call = take(reply.id);
    if ('failed' in reply) call?.reject(new SearchUnavailable('Search could not answer.', reply.failed));
    else call?.resolve(reply.result);
    sendNext();
  };

  const onDeath = (cause: unknown): void => {
    port?.terminate();
    port = undefined;
    onItsWay = undefined;
    deaths += 1;
    if (deaths > mostRestarts) end(new SearchUnavailable('Search has stopped and could not be started again.', cause));
    else {
      needsLoad = lastLoad !== undefined;
      sendNext();
    }
  };

  const connect = (): SearchPort | undefined => {
    if (port) return port;
    try {
      port = startWorker();
    } catch (cause) {
      end(new SearchUnavailable('Search could not start in this browser.', cause));
      return undefined;
    }
    const current = port;
    current.onmessage = ({ data }) => current === port && onReply(data);
    current.onerror = (event) => current === port && onDeath(event.message);
    return current;
  };

  const send = (id: number, task: SearchTask): void => {
    const { message, transfer } = toMessage(task);
    onItsWay = id;
    connect()?.postMessage({ ...message, id }, transfer);
  };

  const sendNext = (): void => {
    if (onItsWay !== undefined || over) return;
    const [next] = waiting;
    if (needsLoad && lastLoad && next?.[1].task.task !== 'load') {
      needsLoad = false;
      lastId += 1;
      send(lastId, lastLoad);
    } else if (next) {
      needsLoad = false;
      send(...([next[0], next[1].task] as const));
    }
  };

  const supersede = ({ task }: SearchTask): void => {
    for (const [id, call] of waiting) if (call.task.task === task) take(id)?.reject(aborted());
  };

  const enqueue = (call: Call, signal?: AbortSignal): void => {
    supersede(call.task);
    if (call.task.task === 'load') lastLoad = call.task;
    lastId += 1;
    const id = lastId;
    waiting.set(id, call);
    signal?.addEventListener('abort', () => take(id)?.reject(signal.reason), { once: true });
    sendNext();
  };

  return {
    ask: <T extends SearchTask>(task: T, signal?: AbortSignal) =>
      new Promise<SearchResults[T['task']]>((resolve, reject) => {
        if (over) reject(over);
        else if (signal?.aborted) reject(signal.reason);
        else enqueue({ task, resolve: resolve as Call['resolve'], reject }, signal);
      }),
    close: () => end(aborted()),
  };
}
