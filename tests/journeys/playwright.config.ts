import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { tidyBase } from '../../scripts/serve.mjs';
import { findChromium } from './chromium.ts';

const { source, ...launchOptions } = await findChromium();
const isFirst = process.env['TEST_WORKER_INDEX'] === undefined; // this file is read again by every worker
if (isFirst) console.log(`Chromium (${source}): ${launchOptions.executablePath}`);

/** A build made with `BASE_PATH=/foothold/` is served and tested under that path. */
const base = tidyBase(process.env['BASE_PATH'] ?? '/');
const port = Number(process.env['JOURNEY_PORT'] ?? 41_739);
const address = `http://127.0.0.1:${port}${base}`;
const results = fileURLToPath(new URL('../../test-results', import.meta.url));

export default defineConfig({
  testDir: '.',
  testIgnore: '**/node_modules/**',
  outputDir: results,
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['list'], ['json']] : [['list']],
  use: {
    baseURL: address,
    browserName: 'chromium',
    launchOptions,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
  },
  webServer: {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    command: `node scripts/serve.mjs dist --port ${port} --base ${base}`,
    url: address,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
