import type { CheckReply, WorkerMessage } from './precache.ts';

/** What the app knows about working with no network. Every state is a new, frozen object. */
export type OfflineState = {
  /** The device says it has a network. */
  readonly online: boolean;
  /** All is kept on this device: the app opens with no network. */
  readonly ready: boolean;
  /** A new version is downloaded and waits for `applyUpdate`. */
  readonly updateWaiting: boolean;
  /** This browser or frame does not allow offline use; everything else works. */
  readonly refused: boolean;
  /** Another tab took a new version: this one runs older code until it is loaded again. */
  readonly otherTabUpdated: boolean;
};

/** `subscribe` and `getState` fit React's useSyncExternalStore. */
export type Offline = {
  subscribe(listener: () => void): () => void;
  getState(): OfflineState;
  /** Takes the waiting version and loads this tab again, once. Other tabs are told, not reloaded. */
  applyUpdate(): void;
};

type Store = { get(): OfflineState; set(change: Partial<OfflineState>): void; subscribe: Offline['subscribe'] };

const hour = 3_600_000;

/**
 * Starts offline use. Never throws: a browser that refuses gives `refused`.
 * `base` is the path the app is served under, with slashes around; `enabled` is false while developing.
 */
export function openOffline({ base, enabled }: { base: string; enabled: boolean }): Offline {
  const store = openStore({
    online: navigator.onLine,
    ready: false,
    updateWaiting: false,
    refused: false,
    otherTabUpdated: false,
  });
  addEventListener('online', () => store.set({ online: true }));
  addEventListener('offline', () => store.set({ online: false }));
  const worker = enabled ? findWorkers() : undefined;
  if (enabled && !worker) store.set({ refused: true });
  const applyUpdate = worker ? watchWorker(worker, base, store) : () => {};
  return { subscribe: store.subscribe, getState: store.get, applyUpdate };
}

function openStore(first: OfflineState): Store {
  let state = Object.freeze(first);
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      const next = Object.freeze({ ...state, ...change });
      if (JSON.stringify(next) === JSON.stringify(state)) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Reading the property throws in some sandboxed frames, and it is missing without https. */
function findWorkers(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}

/** Registers once the page has loaded, so that the first visit's own files come first. Returns `applyUpdate`. */
function watchWorker(workers: ServiceWorkerContainer, base: string, store: Store): () => void {
  let registration: ServiceWorkerRegistration | undefined;
  let reloading: 'no' | 'asked' | 'done' = 'no';
  let controlled = workers.controller !== null;
  const noteReady = async () => store.set({ ready: await isComplete(workers.controller) });

  workers.addEventListener('controllerchange', () => {
    if (reloading === 'asked') {
      reloading = 'done';
      location.reload();
    } else if (controlled && reloading === 'no') {
      store.set({ updateWaiting: false, otherTabUpdated: true });
    }
    controlled = true;
    void noteReady();
  });
  addEventListener('online', () => void noteReady());

  void (async () => {
    await pageLoaded();
    try {
      registration = await workers.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
    } catch {
      // Offline, a registration already there goes on working; only where there is none was it refused.
      store.set({ refused: workers.controller === null });
      return;
    } finally {
      void noteReady();
    }
    watchForUpdates(registration, store);
    lookAgainWhenVisible(registration);
  })();

  return () => {
    const waiting = registration?.waiting;
    if (!waiting && store.get().otherTabUpdated) location.reload();
    if (!waiting) return;
    reloading = 'asked';
    waiting.postMessage({ type: 'SKIP_WAITING' } satisfies WorkerMessage);
  };
}

function pageLoaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((done) => addEventListener('load', () => done(), { once: true }));
}

function watchForUpdates(registration: ServiceWorkerRegistration, store: Store): void {
  const follow = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', () => noteWaiting());
  const noteWaiting = () => {
    // With no active worker this is the first visit's, which takes over by itself.
    store.set({ updateWaiting: registration.waiting !== null && registration.active !== null });
  };
  registration.addEventListener('updatefound', () => follow(registration.installing));
  follow(registration.installing);
  noteWaiting();
}

function lookAgainWhenVisible(registration: ServiceWorkerRegistration): void {
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < hour) return;
    looked = Date.now();
    registration.update().catch(() => undefined); // no network: next time
  });
}

/** Whether the worker has every file, having fetched what was missing. */
function isComplete(worker: ServiceWorker | null): Promise<boolean> {
  if (!worker) return Promise.resolve(false);
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event: MessageEvent<CheckReply>) => {
      port1.close();
      done(event.data.complete);
    };
    worker.postMessage({ type: 'CHECK' } satisfies WorkerMessage, [port2]);
  });
}
