/** The service worker and the page's side of it, on a small site of their own: whole versions, one after another. */
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { type Served, serve } from '../../scripts/serve.mjs';
import type { OfflineState } from '../../src/adapters/offline/offline.ts';
import { contentPolicyPlugin } from '../../src/compile/contentPolicyPlugin.ts';
import { serviceWorkerPlugin } from '../../src/compile/serviceWorkerPlugin.ts';
import { expect, test as guarded } from '../support/journey.ts';

const base = '/foothold/';
const entry = fileURLToPath(new URL('../../src/adapters/offline/sw.ts', import.meta.url));
const source = fileURLToPath(new URL('../fixtures/offline-site', import.meta.url));

type Site = Served & { folder: string; deploy(version: string): Promise<void> };

const test = guarded.extend<{ site: Site }>({
  site: async ({ guard }, use) => {
    const work = await mkdtemp(join(tmpdir(), 'offline-site-'));
    const folder = join(work, 'live');
    const deploy = async (version: string) => {
      const built = join(work, version);
      await buildSite(version, built);
      await rm(folder, { recursive: true, force: true });
      await cp(built, folder, { recursive: true });
    };
    await deploy('one');
    const served = await serve({ dir: folder, port: 0, base });
    guard.allowOrigin(new URL(served.url).origin);
    await use({ ...served, folder, deploy });
    await served.close();
    await rm(work, { recursive: true });
  },
});

async function buildSite(version: string, outDir: string): Promise<void> {
  await build({
    root: source,
    base,
    configFile: false,
    logLevel: 'error',
    define: { __VERSION__: JSON.stringify(version) },
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false } },
    plugins: [contentPolicyPlugin(() => []), serviceWorkerPlugin({ entry })],
  });
}

async function says(page: Page, part: Partial<OfflineState>): Promise<void> {
  const state = async () => JSON.parse((await page.locator('output').textContent()) ?? '{}') as OfflineState;
  await expect.poll(state).toMatchObject(part);
}

async function openReady(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await says(page, { ready: true, updateWaiting: false, refused: false, otherTabUpdated: false });
}

const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

/** Looks for a new version, as browsers do by themselves; false when it could not be installed. */
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    if (!installing) return registration.waiting !== null;
    return new Promise<boolean>((done) => {
      installing.addEventListener('statechange', () => done(installing.state === 'installed'), { once: true });
    });
  });

test('opens any page with no network once it says it is ready', async ({ page, context, site }) => {
  await openReady(page, site.url);
  await expect(page.locator('#history')).not.toContainText('"updateWaiting":true'); // the first version is no update
  await context.setOffline(true);
  await says(page, { online: false });
  await context.setOffline(false);
  await says(page, { online: true });

  await site.close();
  await page.goto(`${site.url}offers/pathways?q=python`);
  await says(page, { ready: true, refused: false });
  await page.getByRole('button', { name: 'Late' }).click();
  await expect(page.locator('#said')).toHaveText('late code of version one');
});

test('a new version waits until it is accepted, and only that tab is loaded again', async ({ page, context, site }) => {
  await openReady(page, site.url);
  const other = await context.newPage();
  await openReady(other, site.url);
  await page.evaluate(() => caches.open('foothold / v1').then((cache) => cache.put('/x', new Response('x'))));

  await site.deploy('two');
  await rm(join(site.folder, 'stable.txt')); // held already, so the new version must not ask for it
  expect(await lookForUpdate(page)).toBe(true);
  await says(page, { updateWaiting: true });
  await page.reload();
  await expect(page.getByRole('heading')).toHaveText('Version one');
  await says(page, { updateWaiting: true, ready: true });
  await page.getByRole('button', { name: 'Late' }).click();
  await expect(page.locator('#said')).toHaveText('late code of version one');

  let loads = 0;
  page.on('load', () => loads++);
  await page.getByRole('button', { name: 'Update' }).click();
  await expect(page.getByRole('heading')).toHaveText('Version two');
  await says(page, { updateWaiting: false, otherTabUpdated: false, ready: true });
  await says(other, { updateWaiting: false, otherTabUpdated: true });
  await expect(other.getByRole('heading')).toHaveText('Version one');
  expect(await page.evaluate(() => fetch('stable.txt').then((r) => r.text()))).toBe('the same in every version\n');
  expect(loads).toBe(1);
  expect(await cacheNames(page)).toEqual(['foothold / v1', expect.stringMatching(/^foothold \/foothold\/ /)]);

  await other.getByRole('button', { name: 'Update' }).click();
  await expect(other.getByRole('heading')).toHaveText('Version two');
});

test('a broken file stops a new version, and the old one stays', async ({ page, site }) => {
  await openReady(page, site.url);
  await site.deploy('two');
  const late = (await readdir(join(site.folder, 'assets'))).find((name) => name.startsWith('late-'));
  await writeFile(join(site.folder, 'assets', late ?? ''), 'export function sayLate(){return "broken"}');
  expect(await lookForUpdate(page).catch(() => false)).toBe(false);
  await page.reload();
  await expect(page.getByRole('heading')).toHaveText('Version one');
  await says(page, { updateWaiting: false, ready: true });

  await site.deploy('two');
  expect(await lookForUpdate(page)).toBe(true);
  await says(page, { updateWaiting: true });
});

test('what vanishes from the cache is fetched and kept again', async ({ page, site }) => {
  await openReady(page, site.url);
  const forget = (name: string) =>
    page.evaluate(async (ending) => {
      for (const key of await caches.keys()) {
        const cache = await caches.open(key);
        for (const request of await cache.keys()) if (request.url.endsWith(ending)) await cache.delete(request);
      }
    }, name);
  const isKept = () => page.evaluate(async () => (await caches.match('stable.txt')) !== undefined);

  await forget('stable.txt');
  expect(await isKept()).toBe(false);
  await page.evaluate(() => fetch('stable.txt'));
  expect(await isKept()).toBe(true);

  await forget('');
  await page.reload(); // the page itself is gone from the cache: it comes from the network, and all else is mended
  await says(page, { ready: true });
  await site.close();
  await page.reload();
  await says(page, { ready: true });
  await page.getByRole('button', { name: 'Late' }).click();
  await expect(page.locator('#said')).toHaveText('late code of version one');
});

test('where the browser refuses, it says so and the page works', async ({ page, site }) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('not here', 'SecurityError'));
  });
  await page.goto(site.url);
  await says(page, { refused: true, ready: false });
  await page.getByRole('button', { name: 'Late' }).click();
  await expect(page.locator('#said')).toHaveText('late code of version one');
});
