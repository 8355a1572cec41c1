/**
 * `npm test`: installs when needed, then types, lint, build, unit and browser tests. Ends with "N passed, N failed"
 * alone on the last line; a step that breaks outside a test counts as one failure.
 *
 *   node scripts/test.mjs [STEP …] [-- ARGUMENTS FOR THE TEST RUNNER]     e.g. unit -- tests/core
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install, node, root, stop, vite } from './setup.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {Counts & { code: number }} Outcome code is the exit code of the step
 */

const none = { passed: 0, failed: 0, skipped: 0 };
const reports = join(root, 'node_modules', '.cache', 'test-reports');
const [chosen, extra] = splitArguments(process.argv.slice(2));

const steps = /** @type {Record<string, () => Outcome>} */ ({ types, lint, build, unit, browser });

const unknown = chosen.filter((name) => !(name in steps));
if (unknown.length > 0) stop(`No such step: ${unknown.join(', ')}. There are ${Object.keys(steps).join(', ')}.`, 2);

install();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const total = { ...none };
const log = /** @type {string[]} */ ([]);
let buildBroke = false;
for (const [name, step] of Object.entries(steps)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  if (name === 'browser' && buildBroke) {
    log.push('browser not run, as the build failed');
    continue;
  }
  record(name, step);
}
console.log(`\n${log.join('\n')}`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** @param {string} name @param {() => Outcome} step */
function record(name, step) {
  const start = Date.now();
  const { code, passed, failed, skipped } = step();
  const broke = code !== 0 && failed === 0;
  if (name === 'build' && code !== 0) buildBroke = true;
  total.passed += passed;
  total.failed += failed + (broke ? 1 : 0);
  total.skipped += skipped;
  log.push(`${name} ${code === 0 ? 'went well' : 'FAILED'} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

/** @param {string[]} args @returns {[string[], string[]]} */
function splitArguments(args) {
  const dashes = args.indexOf('--');
  return dashes < 0 ? [args, []] : [args.slice(0, dashes), args.slice(dashes + 1)];
}

/** Every tsconfig of the checkout: one for each kind of place the code runs in. */
function types() {
  const inside = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(^|[\\/])tsconfig\.json$/.test(name))
    .map((name) => join('src', name))
    .sort();
  const codes = ['tsconfig.json', ...inside].map((project) =>
    node([join('node_modules', 'typescript', 'bin', 'tsc'), '--noEmit', '-p', project]),
  );
  return { ...none, code: Math.max(...codes) };
}

function lint() {
  return { ...none, code: node([join('node_modules', '@biomejs', 'biome', 'bin', 'biome'), 'check', '.']) };
}

function build() {
  return { ...none, code: vite(['build', '--logLevel', 'warn']) };
}

function unit() {
  const report = join(reports, 'unit.json');
  const code = node([
    join('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...extra,
  ]);
  return outcome(code, report, (json) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
    skipped: json.numPendingTests + json.numTodoTests,
  }));
}

function browser() {
  if (!existsSync(join(root, 'dist', 'index.html'))) {
    console.error('There is no dist/ to test. Build it first: node scripts/test.mjs build browser');
    return { ...none, code: 1 };
  }
  const report = join(reports, 'browser.json');
  const config = join('tests', 'journeys', 'playwright.config.ts');
  const code = node([join('node_modules', '@playwright', 'test', 'cli.js'), 'test', '-c', config, ...extra], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  return outcome(code, report, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
}

/**
 * @param {number} code
 * @param {string} report JSON file
 * @param {(json: any) => Counts} count
 * @returns {Outcome}
 */
function outcome(code, report, count) {
  try {
    return { code, ...count(JSON.parse(readFileSync(report, 'utf8'))) };
  } catch {
    console.error(`No report was written to ${report}.`);
    return { code: code || 1, ...none };
  }
}
