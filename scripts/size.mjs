/**
 * `npm run size`: what a first visit downloads, against the goals. Builds when dist/ is missing or with --build.
 * Exit code 1 when a goal is missed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { install, root, stop, vite } from './setup.mjs';

/**
 * @typedef {{ name: string, bytes: number }} Part name is relative to dist; bytes are compressed
 * @typedef {{ title: string, packing: 'gzip' | 'brotli', goal?: number, parts: Part[], total: number }} Section
 */

/** Goals in bytes: gzip-9 of what comes before the first interaction, brotli-11 of the catalogue with its index. */
export const goals = { firstLoad: 150 * 1024, catalogue: 100 * 1024 };

/**
 * Measures a built site.
 * @param {string} dist folder with index.html
 * @returns {Section[]} first load, catalogue, places, the rest; largest part first
 * @throws {Error} when index.html is missing or names a script or style that is not in the folder
 */
export function measure(dist) {
  const names = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      posix.join(
        ...join(entry.parentPath, entry.name)
          .slice(resolve(dist).length + 1)
          .split(/[\\/]/),
      ),
    );
  const first = firstLoad(dist, names);
  const data = names.filter((name) => name.startsWith('catalogue/'));
  const isPlaces = (/** @type {string} */ name) => /(places|basemap|geography)/.test(name);
  const lazy = names.filter((name) => /\.(js|css)$/.test(name) && !first.has(name));
  return [
    section('First load', 'gzip', dist, [...first], goals.firstLoad),
    section(
      'Catalogue and index',
      'brotli',
      dist,
      data.filter((name) => !isPlaces(name)),
      goals.catalogue,
    ),
    section('Places', 'brotli', dist, data.filter(isPlaces)),
    section('Loaded when needed', 'gzip', dist, lazy),
  ];
}

/**
 * index.html, the scripts it starts with all they import statically, and its styles.
 * @param {string} dist
 * @param {string[]} names
 * @returns {Set<string>}
 */
function firstLoad(dist, names) {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const found = new Set(['index.html']);
  const wanted = [...page.matchAll(/<(?:script|link)\b[^>]*>/g)].flatMap(([tag]) => fileOfTag(tag, names));
  for (const name of wanted) addWithImports(name, dist, found);
  return found;
}

/**
 * @param {string} tag
 * @param {string[]} names
 * @returns {string[]} at most one
 */
function fileOfTag(tag, names) {
  const counts = tag.startsWith('<script') || /\brel="(?:modulepreload|preload|stylesheet)"/.test(tag);
  const address = /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1];
  if (!counts || address === undefined) return [];
  // The address starts with the base path, which the folder does not say: the longest ending that is a file.
  const steps = address.replace(/[?#].*$/, '').split('/');
  const name = steps.map((_, from) => steps.slice(from).join('/')).find((ending) => names.includes(ending));
  if (name === undefined) throw new Error(`index.html names ${address}, which is not in the folder.`);
  return [name];
}

/**
 * @param {string} name
 * @param {string} dist
 * @param {Set<string>} found grows
 */
function addWithImports(name, dist, found) {
  if (found.has(name)) return;
  found.add(name);
  if (!name.endsWith('.js')) return;
  const code = readFileSync(join(dist, name), 'utf8');
  for (const [, target] of code.matchAll(/\b(?:import|from)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) {
    if (target) addWithImports(posix.join(posix.dirname(name), target), dist, found);
  }
}

/**
 * @param {string} title
 * @param {'gzip' | 'brotli'} packing
 * @param {string} dist
 * @param {string[]} names
 * @param {number} [goal]
 * @returns {Section}
 */
function section(title, packing, dist, names, goal) {
  const parts = names
    .map((name) => ({ name, bytes: packed(readFileSync(join(dist, name)), packing) }))
    .sort((a, b) => b.bytes - a.bytes);
  const total = parts.reduce((sum, part) => sum + part.bytes, 0);
  return { title, packing, parts, total, ...(goal !== undefined && { goal }) };
}

/** @param {Buffer} raw @param {'gzip' | 'brotli'} packing */
function packed(raw, packing) {
  if (packing === 'gzip') return gzipSync(raw, { level: 9 }).length;
  return brotliCompressSync(raw, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
  }).length;
}

/**
 * @param {Section} section
 * @returns {boolean} true when it has a goal and is over it
 */
export function isOverGoal({ total, goal }) {
  return goal !== undefined && total > goal;
}

/**
 * @param {Section[]} sections
 * @returns {string} a table for a terminal
 */
export function describeSizes(sections) {
  const line = (/** @type {string} */ name, /** @type {string | number} */ bytes) =>
    `  ${name.padEnd(56)} ${String(bytes).padStart(10)}`;
  return sections
    .flatMap((one) => [
      `${one.title} (${one.packing}, bytes)`,
      ...one.parts.map((part) => line(part.name, part.bytes)),
      line('total', one.total) + verdict(one),
      '',
    ])
    .join('\n');
}

/** @param {Section} section */
function verdict(section) {
  if (section.goal === undefined) return '';
  const share = Math.round((section.total / section.goal) * 100);
  return `  ${share}% of the goal of ${section.goal}${isOverGoal(section) ? ': MISSED' : ''}`;
}

function main() {
  const dist = join(root, 'dist');
  if (process.argv.includes('--build') || !existsSync(join(dist, 'index.html'))) {
    install();
    if (vite(['build', '--logLevel', 'warn']) !== 0) stop('The build failed; what is wrong stands above.');
  }
  const sections = measure(dist);
  console.log(describeSizes(sections));
  process.exitCode = sections.some(isOverGoal) ? 1 : 0;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) main();
