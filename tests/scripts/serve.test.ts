import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cacheControl, encodingFor, type Served, serve, tidyBase } from '../../scripts/serve.mjs';

let site: Served;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(dist, 'index.html'), '<title>Foothold</title>');
  writeFileSync(join(dist, 'manifest.webmanifest'), '{}');
  writeFileSync(join(dist, 'dates.ics'), 'BEGIN:VCALENDAR');
  writeFileSync(join(dist, 'assets', 'index-Ab3dEf9h.js'), 'export const a = 1;'.repeat(50));
  site = await serve({ dir: dist, port: 0, base: 'foothold' });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Sends the path as it is: fetch would tidy "..". */
function status(path: string): Promise<number | undefined> {
  return new Promise((done, fail) => {
    request({ port: site.port, host: '127.0.0.1', path }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', fail)
      .end();
  });
}

test.each([
  ['', 200, 'text/html; charset=utf-8'],
  ['offers/pathways', 200, 'text/html; charset=utf-8'],
  ['manifest.webmanifest', 200, 'application/manifest+json; charset=utf-8'],
  ['dates.ics', 200, 'text/calendar; charset=utf-8'],
  ['assets/index-Ab3dEf9h.js', 200, 'text/javascript; charset=utf-8'],
  ['assets/gone.js', 404, 'text/plain; charset=utf-8'],
])('/foothold/%s answers %i as %s', async (path, code, type) => {
  const response = await fetch(site.url + path);
  expect([response.status, response.headers.get('content-type')]).toEqual([code, type]);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
});

test.each([
  '/foothold/../secret.txt',
  '/foothold/../secret',
  '/foothold/%2e%2e/secret.txt',
  '/foothold/..%2fsecret.txt',
  '/foothold/..%5csecret.txt',
  '/foothold/%00',
  '/foothold/%zz',
  '/',
  '/footholdings/',
])('%s is refused', async (path) => {
  expect(await status(path)).toBe(404);
});

test('the base without its last slash leads to it', async () => {
  const response = await fetch(site.url.slice(0, -1), { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([302, '/foothold/']);
});

test('nothing is sent again that the browser has', async () => {
  const first = await fetch(site.url);
  const again = await fetch(site.url, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
});

test('packs as the browser asks', async () => {
  for (const encoding of ['br', 'gzip']) {
    const response = await fetch(`${site.url}assets/index-Ab3dEf9h.js`, { headers: { 'accept-encoding': encoding } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(await response.text()).toMatch(/^export const a = 1;/);
  }
});

test('nothing can be sent to it', async () => {
  expect((await fetch(site.url, { method: 'POST' })).status).toBe(405);
});

test('a taken port is told by the system’s own code', async () => {
  await expect(serve({ dir: folder, port: site.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

describe('how long a browser keeps a file', () => {
  test.each(['assets/index-Ab3dEf9h.js', 'catalogue/provisions-x7Gh_k2LmQ.json'])('%s for ever', (path) => {
    expect(cacheControl(path)).toContain('immutable');
  });

  test.each([
    'index.html',
    'sw.js',
    'manifest.webmanifest',
    'catalogue/manifest.json',
    'catalogue/lancashire-provisions.json',
    'catalogue/snapshot-2026-11-22.json',
    'open-referral/services-Ab3dEf9h.json',
  ])('%s only as long as the server says so', (path) => {
    expect(cacheControl(path)).toBe('no-cache');
  });
});

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['gzip;q=0.5, br;q=0', 'gzip'],
  ['', undefined],
])('Accept-Encoding %j gives %s', (accepted, encoding) => {
  expect(encodingFor('text/css; charset=utf-8', accepted)).toBe(encoding);
  expect(encodingFor('image/png', accepted)).toBeUndefined();
});

test.each([
  ['', '/'],
  ['/', '/'],
  ['foothold', '/foothold/'],
  ['/a/b/', '/a/b/'],
])('base %j is %s', (base, tidy) => {
  expect(tidyBase(base)).toBe(tidy);
});
