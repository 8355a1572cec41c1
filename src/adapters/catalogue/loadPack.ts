import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { type CatalogueManifest, manifestFormat, type PackFile, parseManifest } from '../../core/catalogue/manifest.ts';
import type { Basemap } from '../../core/geography/basemap.ts';
import type { Places } from '../../core/geography/places.ts';
import type { Records } from '../records/records.ts';

/** The compiled area as this device has it. */
export interface Pack {
  readonly catalogue: Catalogue;
  /** The catalogue's bytes, for the search worker. */
  readonly bytes: ArrayBuffer;
  /** `kept`: what arrived just now was damaged or did not arrive, so this is the last good one. */
  readonly from: 'network' | 'kept';
  readonly places: () => Promise<Places>;
  readonly basemap: () => Promise<Basemap>;
}

/** Nothing that can be shown has arrived, now or earlier. */
export class CatalogueUnavailable extends Error {
  readonly reason: 'damaged' | 'unreachable' | 'newer';

  constructor(reason: CatalogueUnavailable['reason'], cause?: unknown) {
    super(`The catalogue is ${reason}.`, { cause });
    this.name = 'CatalogueUnavailable';
    this.reason = reason;
  }
}

/** `fresh` asks the server again, past every cache: a damaged answer may be cached for ever under its name. */
type Fetch = (
  name: string,
  options: { readonly fresh: boolean; readonly signal?: AbortSignal | undefined },
) => Promise<Response>;
type KeptFiles = Awaited<ReturnType<Records['goodPack']['load']>>;

async function fetchBytes(fetchFile: Fetch, name: string, signal?: AbortSignal, fresh = false): Promise<ArrayBuffer> {
  let response: Response;
  try {
    response = await fetchFile(name, { fresh, signal });
  } catch (cause) {
    throw new CatalogueUnavailable('unreachable', cause);
  }
  if (!response.ok) throw new CatalogueUnavailable('unreachable');
  try {
    return await response.arrayBuffer();
  } catch (cause) {
    throw new CatalogueUnavailable('damaged', cause);
  }
}

async function sha256(bytes: ArrayBuffer): Promise<string | undefined> {
  // Pages served over plain http have no WebCrypto; there the length must do.
  if (globalThis.crypto?.subtle === undefined) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function isWhole(bytes: ArrayBuffer, part: PackFile): Promise<boolean> {
  if (bytes.byteLength !== part.bytes) return false;
  const hash = await sha256(bytes);
  return hash === undefined || hash === part.sha256;
}

async function checked(fetchFile: Fetch, part: PackFile, kept: KeptFiles, signal?: AbortSignal): Promise<ArrayBuffer> {
  const held = kept?.files.get(part.file);
  if (held && (await isWhole(held, part))) return held;
  for (const fresh of [false, true]) {
    const bytes = await fetchBytes(fetchFile, part.file, signal, fresh);
    if (await isWhole(bytes, part)) return bytes;
  }
  throw new CatalogueUnavailable('damaged');
}

const decoded = <T>(bytes: ArrayBuffer): T => JSON.parse(new TextDecoder().decode(bytes)) as T;

function readManifest(text: string): CatalogueManifest {
  const manifest = parseManifest(text);
  if (manifest) return manifest;
  const format = Number(/"format":\s*(\d+)/.exec(text)?.[1] ?? 0);
  throw new CatalogueUnavailable(format > manifestFormat ? 'newer' : 'damaged');
}

async function freshest(fetchFile: Fetch, kept: KeptFiles, signal?: AbortSignal) {
  const text = new TextDecoder().decode(await fetchBytes(fetchFile, 'manifest.json', signal));
  const manifest = readManifest(text);
  return { text, manifest, bytes: await checked(fetchFile, manifest.catalogue, kept, signal) };
}

async function lastGood(kept: KeptFiles) {
  const manifest = kept && parseManifest(kept.manifest);
  const bytes = manifest && kept?.files.get(manifest.catalogue.file);
  if (!manifest || !bytes || !(await isWhole(bytes, manifest.catalogue))) return undefined;
  return { text: kept.manifest, manifest, bytes };
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load();
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
}

interface Sources {
  /** Fetches one file of the compiled area by its name. */
  readonly fetchFile: Fetch;
  readonly goodPack: Records['goodPack'];
}

/**
 * Loads the compiled area: what the network (or the service worker) gives, if it is whole; else the last that was.
 * A damaged file never replaces a good one.
 * @throws CatalogueUnavailable when there is neither
 */
export async function loadPack({ fetchFile, goodPack }: Sources, signal?: AbortSignal): Promise<Pack> {
  const kept = await goodPack.load().catch(() => undefined);
  let found: Awaited<ReturnType<typeof lastGood>>;
  let from: Pack['from'] = 'network';
  try {
    found = await freshest(fetchFile, kept, signal);
  } catch (error) {
    signal?.throwIfAborted();
    found = await lastGood(kept);
    from = 'kept';
    if (!found) throw error;
  }
  const { text, manifest, bytes } = found;
  const files = new Map<string, ArrayBuffer>(
    [...(kept?.files ?? [])].filter(([name]) => partNames(manifest).includes(name)),
  );
  const keep = async (name: string, content: ArrayBuffer): Promise<void> => {
    if (files.has(name)) return;
    files.set(name, content);
    // A device that refuses to keep a second copy still has the first: the service worker's.
    await goodPack.save({ manifest: text, files }).catch(() => undefined);
  };
  const part = <T>(file: PackFile) =>
    once(async () => {
      const content = await checked(fetchFile, file, kept);
      await keep(file.file, content);
      return decoded<T>(content);
    });
  const catalogue = decoded<Catalogue>(bytes);
  void keep(manifest.catalogue.file, bytes);
  return { catalogue, bytes, from, places: part<Places>(manifest.places), basemap: part<Basemap>(manifest.basemap) };
}

const partNames = (manifest: CatalogueManifest): readonly string[] => [
  manifest.catalogue.file,
  manifest.places.file,
  manifest.basemap.file,
];
