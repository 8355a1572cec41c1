import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Served, serve } from '../../scripts/serve.mjs';
import { writeServiceWorker } from '../../src/compile/serviceWorkerPlugin.ts';
import { expect, test as guarded } from '../support/journey.ts';
import { Visitor } from './visitor.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const entry = fileURLToPath(new URL('../../src/adapters/offline/sw.ts', import.meta.url));

type Copy = Served & { folder: string };

/** The built app on a server of the test's own, to be changed or closed. */
const test = guarded.extend<{ copy: Copy }>({
  copy: async ({ guard }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'foothold-'));
    await cp(dist, folder, { recursive: true });
    const served = await serve({ dir: folder, port: 0, base: process.env['BASE_PATH'] ?? '/' });
    guard.allowOrigin(new URL(served.url).origin);
    await use({ ...served, folder });
    await served.close();
    await rm(folder, { recursive: true });
  },
});

const catalogueOf = async (folder: string): Promise<string> => {
  const name = (await readdir(join(folder, 'catalogue'))).find((file) => file.startsWith('catalogue-'));
  if (!name) throw new Error('the build has no catalogue');
  return join(folder, 'catalogue', name);
};

test('after one visit everything works with no network', async ({ page, copy, guard }) => {
  const visitor = new Visitor(page);
  guard.expectError(/ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED)/);
  await page.goto(copy.url);
  await visitor.isReadyOffline();
  await copy.close();
  await page.context().setOffline(true);
  await page.reload();
  await expect(page.getByText(/^You are offline\. This is the information as of \d+ \w+ \d{4}\.$/)).toBeVisible();
  await visitor.searches('laptop');
  const title = await visitor.openFirst();
  await visitor.picks(title);
  await page.reload();
  await visitor.goesTo('Shortlist');
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await visitor.goesTo('Find');
  await page.getByRole('link', { name: 'Map', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Map of the list' })).toBeVisible();
  await page.goto(`${copy.url}about`);
  await expect(visitor.heading).toHaveText('About Foothold');
});

test('a new version waits until it is wanted', async ({ page, copy }) => {
  const visitor = new Visitor(page);
  await page.goto(copy.url);
  await visitor.isReadyOffline();
  const robots = join(copy.folder, 'manifest.webmanifest');
  await writeFile(robots, (await readFile(robots, 'utf8')).replace('Foothold', 'Foothold two'));
  await writeServiceWorker(copy.folder, { entry });
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const button = page.getByRole('button', { name: 'Load the new version' });
  await expect(button).toBeVisible();
  await page.reload();
  await expect(button).toBeVisible();
  await button.click();
  await expect(button).toHaveCount(0);
  await expect(visitor.heading).toBeVisible();
});

test('a damaged catalogue never replaces a good one', async ({ browser, copy, guard, baseURL }) => {
  guard.expectError(/./);
  // Without a service worker the app's own last good copy must do.
  const context = await browser.newContext({ serviceWorkers: 'block', ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  const visitor = new Visitor(page);
  await page.goto(copy.url);
  await expect(visitor.heading).toBeVisible();
  const file = await catalogueOf(copy.folder);
  const good = await readFile(file, 'utf8');
  await writeFile(file, good.slice(0, good.length / 2));
  await writeFile(join(copy.folder, 'catalogue', 'manifest.json'), '{"format":1,');
  await page.reload();
  await expect(page.getByText('The newest information did not arrive whole.', { exact: false })).toBeVisible();
  await visitor.searches('laptop');
  expect((await visitor.titles()).length).toBeGreaterThan(0);
  await context.close();
});

test('with nothing good at all it says so, and never “nothing found”', async ({ browser, copy }) => {
  const file = await catalogueOf(copy.folder);
  const good = await readFile(file, 'utf8');
  await writeFile(file, good.replace('"format":1', '"format":7'));
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(copy.url);
  await expect(page.getByRole('heading', { name: 'The list did not arrive whole' })).toBeVisible();
  await expect(page.getByText(/nothing fits|0 things/i)).toHaveCount(0);
  await writeFile(file, good);
  await page.getByRole('button', { name: 'Load again' }).click();
  await expect(page.getByRole('heading', { name: 'Find your next step' })).toBeVisible();
  await context.close();
});

test('a search that died leaves everything else working, and says so', async ({ page, guard }) => {
  guard.expectError(/./);
  await page.addInitScript(() => {
    window.Worker = class {
      constructor() {
        throw new Error('no workers here');
      }
    } as unknown as typeof Worker;
  });
  const visitor = new Visitor(page);
  await visitor.opens('find?kind=bootcamp');
  expect((await visitor.titles()).length).toBeGreaterThan(3);
  await visitor.opens('find?q=laptop');
  await expect(page.getByText('Search has stopped working on this page.', { exact: false })).toBeVisible();
});
