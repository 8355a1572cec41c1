/**
 * A small static server for dist/, as good as a careful host: right types, compression, caching, security headers,
 * and the app's page for every address that is no file.
 *
 *   node scripts/serve.mjs [DIR] [--port 4173] [--base /] [--host 127.0.0.1]
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { root, stop } from './setup.mjs';

const types = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
});

const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy':
    'geolocation=(self), camera=(), microphone=(), payment=(), usb=(), serial=(), bluetooth=(), browsing-topics=()',
  // The rest of the policy is in the page itself; this part a page cannot say.
  'content-security-policy': "frame-ancestors 'none'",
};

/**
 * The path a site lives under, with a slash at both ends.
 * @param {string} base "foothold", "/foothold" or "/foothold/"
 * @returns {string} "/foothold/", and "/" for ""
 */
export function tidyBase(base) {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/**
 * How long a browser may keep a file without asking: for ever when the name carries a hash of its content.
 * @param {string} path relative to dist, with forward slashes
 * @returns {string} value of Cache-Control
 */
export function cacheControl(path) {
  const hashed = /^(?:assets|catalogue)\/.*-(?=[\w-]*[A-Za-z])(?=[\w-]*[0-9A-Z_])[\w-]{8,}\.\w+$/.test(path);
  return hashed ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/**
 * Which file answers a request.
 * @param {string} pathname of the request, still encoded
 * @param {string} base as tidyBase gives it
 * @returns {{ path: string, fallback: boolean } | { redirect: string } | undefined} the path under dist, and whether
 *   the app's page may answer in its place; undefined for what is not ours to serve
 */
export function route(pathname, base) {
  if (`${pathname}/` === base) return { redirect: base };
  if (!pathname.startsWith(base)) return undefined;
  let path;
  try {
    path = decodeURIComponent(pathname.slice(base.length));
  } catch {
    return undefined;
  }
  if (path.includes('\0') || path.includes('\\') || path.split('/').includes('..')) return undefined;
  return { path: path === '' ? 'index.html' : path, fallback: extname(path) === '' };
}

/**
 * @typedef {{ raw: Buffer, etag: string, changed: number, packed: Map<string, Promise<Buffer>> }} Held
 * @typedef {{ url: string, port: number, close: () => Promise<void> }} Served
 */

/**
 * Serves a folder until closed.
 * @param {{ dir: string, port?: number, base?: string, host?: string }} options port 0 takes any free one
 * @returns {Promise<Served>} rejects with the system's error (code EADDRINUSE when the port is taken)
 */
export function serve({ dir, port = 4173, base = '/', host = '127.0.0.1' }) {
  const site = { dir: resolve(dir), base: tidyBase(base), held: /** @type {Map<string, Held>} */ (new Map()) };
  const server = createServer((request, response) => {
    answer(site, request, response).catch((error) => {
      console.error(error);
      response.writeHead(500, securityHeaders).end();
    });
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      const name = host.includes(':') ? `[${host}]` : host;
      done({ url: `http://${name}:${taken}${site.base}`, port: taken, close: () => close(server) });
    });
  });
}

/** @param {import('node:http').Server} server @returns {Promise<void>} */
function close(server) {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

/**
 * @param {{ dir: string, base: string, held: Map<string, Held> }} site
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(site, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...securityHeaders, allow: 'GET, HEAD' }).end();
    return;
  }
  const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
  const target = route(pathname, site.base);
  if (target && 'redirect' in target) {
    const location = query === undefined ? target.redirect : `${target.redirect}?${query}`;
    response.writeHead(302, { ...securityHeaders, location }).end();
    return;
  }
  const found = target && (await find(site, target));
  if (!found) {
    response.writeHead(404, { ...securityHeaders, 'content-type': types['.txt'] }).end('Not found\n');
    return;
  }
  await send(found, request, response);
}

/**
 * @param {{ dir: string, held: Map<string, Held> }} site
 * @param {{ path: string, fallback: boolean }} target
 */
async function find(site, { path, fallback }) {
  const held = await hold(site, path);
  if (held) return { path, held };
  const page = fallback ? await hold(site, 'index.html') : undefined;
  return page && { path: 'index.html', held: page };
}

/**
 * The file's bytes, read again when it has changed on disk.
 * @param {{ dir: string, held: Map<string, Held> }} site
 * @param {string} path
 * @returns {Promise<Held | undefined>}
 */
async function hold({ dir, held }, path) {
  const file = join(dir, path);
  const info = await stat(file).catch(() => undefined);
  if (!info?.isFile()) return undefined;
  const known = held.get(file);
  if (known?.changed === info.mtimeMs && known.raw.length === info.size) return known;
  const raw = await readFile(file);
  const etag = `"${createHash('sha256').update(raw).digest('base64url').slice(0, 22)}"`;
  const fresh = { raw, etag, changed: info.mtimeMs, packed: new Map() };
  held.set(file, fresh);
  return fresh;
}

/**
 * @param {{ path: string, held: Held }} found
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function send({ path, held }, request, response) {
  const type = types[extname(path)] ?? 'application/octet-stream';
  const encoding = encodingFor(type, String(request.headers['accept-encoding'] ?? ''));
  const headers = {
    ...securityHeaders,
    'content-type': type,
    'cache-control': cacheControl(path),
    etag: held.etag,
    vary: 'Accept-Encoding',
  };
  if (request.headers['if-none-match'] === held.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const body = encoding ? await pack(held, encoding) : held.raw;
  response.writeHead(200, {
    ...headers,
    'content-length': body.length,
    ...(encoding && { 'content-encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * @param {string} type
 * @param {string} accepted value of Accept-Encoding
 * @returns {'br' | 'gzip' | undefined}
 */
export function encodingFor(type, accepted) {
  if (!/charset=|wasm/.test(type)) return undefined;
  const offered = accepted
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.split(';')[0]);
  if (offered.includes('br')) return 'br';
  return offered.includes('gzip') ? 'gzip' : undefined;
}

/** @param {Held} held @param {'br' | 'gzip'} encoding @returns {Promise<Buffer>} */
function pack(held, encoding) {
  const known = held.packed.get(encoding);
  if (known) return known;
  const packed =
    encoding === 'br'
      ? promisify(brotliCompress)(held.raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
      : promisify(gzip)(held.raw);
  held.packed.set(encoding, packed);
  return packed;
}

/**
 * A port from the command line.
 * @param {string | undefined} text
 * @returns {number} ends the process with a sentence when it is none
 */
export function portFrom(text = '4173') {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  return stop(`--port wants a number from 0 to 65535, not "${text}".`, 2);
}

async function main() {
  const { values, positionals } = readCommand();
  const dir = resolve(positionals[0] ?? join(root, 'dist'));
  if (!existsSync(join(dir, 'index.html'))) stop(`There is no index.html in ${dir}. Build it first: npm run build`);
  const port = portFrom(values.port);
  try {
    const { url } = await serve({ dir, port, base: values.base, host: values.host });
    console.log(`Serving ${dir} at ${url}`);
  } catch (error) {
    stop(describeListenError(error, port));
  }
}

function readCommand() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        base: { type: 'string', default: process.env.BASE_PATH ?? '/' },
        host: { type: 'string', default: '127.0.0.1' },
      },
    });
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error), 2);
  }
}

/**
 * @param {unknown} error
 * @param {number} port
 * @returns {string} a sentence
 */
export function describeListenError(error, port) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'EADDRINUSE') return `Port ${port} is taken.`;
  if (code === 'EACCES') return `Port ${port} needs rights this account does not have. Choose one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return 'This machine does not have the address given as --host.';
  return `The server could not start: ${code}.`;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
