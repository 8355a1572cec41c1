/// <reference lib="webworker" />
/**
 * Keeps the whole build for offline use. A version is installed entire or not at all, and waits until the person accepts
 * it: a half-answered questionnaire must not lose its code. The address of this file never changes; its content does.
 */
import {
  type CheckReply,
  cachePrefix,
  hashOf,
  type PrecacheFile,
  type PrecacheList,
  pathFor,
  planPrecache,
  sealed,
  type WorkerMessage,
} from './precache.ts';

declare const self: ServiceWorkerGlobalScope;
declare const __PRECACHE__: PrecacheList; // filled in by the build

type Held = { cache: Cache; request: Request };

const list = __PRECACHE__;
const scope = self.registration.scope;
const prefix = cachePrefix(scope);
const current = prefix + list.version;
const atOnce = 4;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));

self.addEventListener('message', (event) => {
  const message = event.data as WorkerMessage | null;
  if (message?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  if (message?.type === 'CHECK') event.waitUntil(check(event.ports[0]));
});

self.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  const path = method === 'GET' ? pathFor({ url, navigates: mode === 'navigate' }, scope, list) : undefined;
  if (path !== undefined) event.respondWith(answer(path));
});

/** What was already verified stays for the next try, unless the device is full. */
async function install(): Promise<void> {
  try {
    const cache = await caches.open(current);
    const { copy, download } = planPrecache(list.files, await heldFiles());
    await forEach(copy, async ({ file, from }) =>
      keep(cache, file, (await fromOlder(from, file)) ?? (await fetchFile(file))),
    );
    await forEach(download, async (file) => keep(cache, file, await fetchFile(file)));
  } catch (error) {
    if (error instanceof Error && error.name === 'QuotaExceededError') await caches.delete(current);
    throw error;
  }
}

async function activate(): Promise<void> {
  for (const name of await ourCaches()) if (name !== current) await caches.delete(name);
  await self.clients.claim();
}

/** Says whether every file is there, after fetching those that are not. */
async function check(port: MessagePort | undefined): Promise<void> {
  const complete = await mend().catch(() => false);
  port?.postMessage({ complete } satisfies CheckReply);
}

async function mend(): Promise<boolean> {
  const cache = await caches.open(current);
  const there = new Set((await cache.keys()).map((request) => request.url));
  const lost = list.files.filter(([path]) => !there.has(addressOf(path)));
  await forEach(lost, async (file) => keep(cache, file, await fetchFile(file)));
  return true;
}

/** From the cache; what has vanished from it is fetched and kept again. */
async function answer(path: string): Promise<Response> {
  const cache = await caches.open(current).catch(() => undefined);
  const kept = await cache?.match(addressOf(path)).catch(() => undefined);
  if (kept) return kept;
  const file = list.files.find(([name]) => name === path);
  const response = await fetch(addressOf(path), { cache: 'no-cache' });
  const whole = file && response.ok ? await sealed(response.clone(), file[1]) : undefined;
  if (file && cache && whole) await keep(cache, file, whole.clone()).catch(() => undefined);
  return whole ?? withoutRedirect(response);
}

async function withoutRedirect(response: Response): Promise<Response> {
  if (!response.redirected) return response;
  return new Response(await response.arrayBuffer(), { status: response.status, headers: response.headers });
}

async function heldFiles(): Promise<Map<string, Held>> {
  const held = new Map<string, Held>();
  for (const name of await ourCaches()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      const hash = response && hashOf(response);
      if (hash) held.set(hash, { cache, request });
    }
  }
  return held;
}

async function ourCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix));
}

async function fromOlder({ cache, request }: Held, [, sha256]: PrecacheFile): Promise<Response | undefined> {
  const response = await cache.match(request);
  return response && sealed(response, sha256);
}

/** Asks twice: a cache between here and the host may hold an older file under the same name. */
async function fetchFile([path, sha256]: PrecacheFile): Promise<Response> {
  for (const mode of ['no-cache', 'reload'] as const) {
    const response = await fetch(addressOf(path), { cache: mode });
    if (!response.ok) throw new Error(`${path} could not be fetched: the server answered ${response.status}.`);
    const whole = await sealed(response, sha256);
    if (whole) return whole;
  }
  throw new Error(`${path} is not the file this version was built with.`);
}

function keep(cache: Cache, [path]: PrecacheFile, response: Response): Promise<void> {
  return cache.put(addressOf(path), response);
}

function addressOf(path: string): string {
  return new URL(path, scope).href;
}

async function forEach<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  const work = async () => {
    for (const item of queue) await act(item);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
