import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PrecacheList } from '../../src/adapters/offline/precache.ts';
import { listBuild } from '../../src/compile/serviceWorkerPlugin.ts';

let dist: string;

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'));
  mkdirSync(join(dist, 'assets'));
  mkdirSync(join(dist, 'open-referral'));
  for (const name of [
    'index.html',
    'assets/a.js',
    'assets/a.js.map',
    'sw.js',
    'robots.txt',
    'open-referral/services',
  ]) {
    writeFileSync(join(dist, name), `content of ${name}`);
  }
});

afterEach(() => rmSync(dist, { recursive: true }));

test('lists every file the app needs, with its hash, in one order', async () => {
  const list: PrecacheList = await listBuild(dist, ['open-referral/']);
  expect(list.files).toEqual(
    ['assets/a.js', 'index.html'].map((name) => [
      name,
      createHash('sha256').update(`content of ${name}`).digest('base64url'),
    ]),
  );
  expect(list.outside).toEqual(['open-referral/']);
});

test('the version follows from what is kept and from nothing else', async () => {
  const { version } = await listBuild(dist);
  writeFileSync(join(dist, 'sw.js'), 'another worker');
  expect((await listBuild(dist)).version).toBe(version);
  writeFileSync(join(dist, 'index.html'), 'another page');
  expect((await listBuild(dist)).version).not.toBe(version);
});
