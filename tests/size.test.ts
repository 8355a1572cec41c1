import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeSizes, goals, isOverGoal, measure } from '../scripts/size.mjs';

const page = `<!doctype html><link rel="icon" href="/foothold/icon.svg">
<script type="module" crossorigin src="/foothold/assets/index-AAAAAAA1.js"></script>
<link rel="modulepreload" crossorigin href="/foothold/assets/react-BBBBBBB1.js">
<link rel="stylesheet" crossorigin href="/foothold/assets/index-CCCCCCC1.css">`;

let dist: string;

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'size-'));
  put('index.html', page);
  put('icon.svg', '<svg/>');
  put(
    'assets/index-AAAAAAA1.js',
    'import{a}from"./react-BBBBBBB1.js";import"./deep-DDDDDDD1.js";import("./map-EEEEEEE1.js")',
  );
  put('assets/react-BBBBBBB1.js', 'export const a=1');
  put('assets/deep-DDDDDDD1.js', 'export*from"./deeper-FFFFFFF1.js"');
  put('assets/deeper-FFFFFFF1.js', 'export const b=1');
  put('assets/map-EEEEEEE1.js', 'export const c=1');
  put('assets/index-CCCCCCC1.css', 'a{color:red}');
  put('catalogue/manifest.json', '{}');
  put('catalogue/index-12345678.json', '[]');
  put('catalogue/places-12345678.json', '["Burnley"]');
  put('catalogue/basemap-12345678.json', '{}');
});

afterEach(() => rmSync(dist, { recursive: true }));

function put(path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), content);
}

function namesIn(title: string): string[] | undefined {
  return measure(dist)
    .find((section) => section.title === title)
    ?.parts.map((part) => part.name)
    .sort();
}

test('the first load is the page, its styles and all its scripts import, however deep, but not what is imported later', () => {
  expect(namesIn('First load')).toEqual([
    'assets/deep-DDDDDDD1.js',
    'assets/deeper-FFFFFFF1.js',
    'assets/index-AAAAAAA1.js',
    'assets/index-CCCCCCC1.css',
    'assets/react-BBBBBBB1.js',
    'index.html',
  ]);
  expect(namesIn('Loaded when needed')).toEqual(['assets/map-EEEEEEE1.js']);
});

test('bytes are those of the strongest gzip', () => {
  const code = [...noise(9000)].map((byte) => `step${byte % 40}(${byte})`).join(';');
  put('assets/react-BBBBBBB1.js', code);
  const part = measure(dist)[0]?.parts.find(({ name }) => name === 'assets/react-BBBBBBB1.js');
  expect(part?.bytes).toBe(gzipSync(code, { level: 9 }).length);
  expect(part?.bytes).toBeLessThan(gzipSync(code, { level: 6 }).length);
});

test('places are counted apart from the catalogue', () => {
  expect(namesIn('Catalogue and index')).toEqual(['catalogue/index-12345678.json', 'catalogue/manifest.json']);
  expect(namesIn('Places')).toEqual(['catalogue/basemap-12345678.json', 'catalogue/places-12345678.json']);
});

test('a first load over its goal is told', () => {
  expect(measure(dist).some(isOverGoal)).toBe(false);
  put('assets/deeper-FFFFFFF1.js', noise(goals.firstLoad));
  const sections = measure(dist);
  expect(sections.filter(isOverGoal).map(({ title }) => title)).toEqual(['First load']);
  expect(describeSizes(sections)).toMatch(/total +\d+ +10\d% of the goal of 153600: MISSED/);
});

test('a catalogue over its goal is told', () => {
  put('catalogue/index-12345678.json', noise(goals.catalogue));
  expect(
    measure(dist)
      .filter(isOverGoal)
      .map(({ title }) => title),
  ).toEqual(['Catalogue and index']);
});

test('a script that the page names and the folder lacks is an error, not a small size', () => {
  rmSync(join(dist, 'assets/react-BBBBBBB1.js'));
  expect(() => measure(dist)).toThrow('/foothold/assets/react-BBBBBBB1.js, which is not in the folder');
});

/** Bytes that no packing makes smaller, the same every time. */
function noise(length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, at) =>
    createHash('sha256').update(`${at}`).digest(),
  );
  return Buffer.concat(blocks).subarray(0, length);
}
