/** A file of the build: its path under the scope, and the SHA-256 of its content in base64url. */
export type PrecacheFile = readonly [path: string, sha256: string];

/** What one version keeps. `outside` are path beginnings, such as "open-referral/", that are no pages of the app. */
export type PrecacheList = {
  readonly version: string;
  readonly files: readonly PrecacheFile[];
  readonly outside: readonly string[];
};

/** What a page may say to the worker. CHECK comes with a port, and is answered with a CheckReply on it. */
export type WorkerMessage = { type: 'SKIP_WAITING' } | { type: 'CHECK' };
export type CheckReply = { complete: boolean };

const hashHeader = 'x-content-sha256';

/**
 * The start of the names of all caches of one scope. All sites of one owner may share an origin, so the name for "/" must not
 * be the beginning of that for "/foothold/": a path holds no space.
 */
export function cachePrefix(scope: string): string {
  return `foothold ${new URL(scope).pathname} `;
}

/** Parts the files into those whose very content is already held somewhere, and those to download. Order is kept. */
export function planPrecache<Source>(
  files: readonly PrecacheFile[],
  held: ReadonlyMap<string, Source>,
): { copy: { file: PrecacheFile; from: Source }[]; download: PrecacheFile[] } {
  const copy: { file: PrecacheFile; from: Source }[] = [];
  const download: PrecacheFile[] = [];
  for (const file of files) {
    const from = held.get(file[1]);
    if (from === undefined) download.push(file);
    else copy.push({ file, from });
  }
  return { copy, download };
}

/**
 * Which precached path answers a request: the file itself whatever its query, or index.html for a page of the app.
 * Undefined for all that the worker leaves to the network: other sites, other scopes, files that are not ours to keep.
 */
export function pathFor(
  request: { url: string; navigates: boolean },
  scope: string,
  { files, outside }: Pick<PrecacheList, 'files' | 'outside'>,
): string | undefined {
  const url = new URL(request.url);
  const home = new URL(scope);
  if (url.origin !== home.origin || !url.pathname.startsWith(home.pathname)) return undefined;
  const path = url.pathname.slice(home.pathname.length);
  const kept = files.find(([name]) => new URL(name, home).pathname === url.pathname);
  if (kept) return kept[0];
  const isPage = request.navigates && !/\.[^./]+$/.test(path) && !outside.some((start) => `${path}/`.startsWith(start));
  return isPage ? 'index.html' : undefined;
}

/** The SHA-256 that `sealed` noted on a kept response. */
export function hashOf(response: Response): string | undefined {
  return response.headers.get(hashHeader) ?? undefined;
}

/**
 * A response as it is kept: checked against its hash, free of any redirect (browsers refuse those for pages) and of headers
 * that spoke of the transfer. Undefined when the content is not what the build listed. Rejects when the body breaks off.
 */
export async function sealed(response: Response, sha256: string): Promise<Response | undefined> {
  const body = await response.arrayBuffer();
  if ((await sha256Of(body)) !== sha256) return undefined;
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'vary']) headers.delete(name);
  headers.set(hashHeader, sha256);
  return new Response(body, { headers });
}

async function sha256Of(body: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
