/** The house rules of src/README.md that a machine can hold: who may import whom, and what no file may do. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));

interface Import {
  readonly from: string;
  /** A file of ours as `core/day.ts`, or a package's name. */
  readonly to: string;
  readonly typesOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(src, file), 'utf8');
  return [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/g),
  ].map((match) => {
    const path = (match[2] ?? match[3] ?? '').replace(/\?.*$/, '');
    const inside = path.startsWith('.')
      ? relative(src, join(src, dirname(file), path))
          .split(sep)
          .join('/')
      : path;
    return { from: file, to: inside, typesOnly: match[1] !== undefined };
  });
}

const imports = files.flatMap(importsOf);
const isOurs = ({ to }: Import): boolean => files.includes(to) || /\.(css|mjs)$/.test(to);
const floorOf = (file: string): string =>
  file
    .split('/')
    .slice(0, file.startsWith('core/') ? 2 : 1)
    .join('/')
    .replace(/\.tsx?$/, '');

/** Lowest first: a file may import from its own floor and from those below it, never upwards. */
const core: readonly (readonly string[])[] = [
  ['core/ids', 'core/day', 'core/problem', 'core/present', 'core/closest'],
  ['core/eligibility', 'core/exchange'],
  ['core/catalogue', 'core/geography', 'core/casework'],
  ['core/matching', 'core/search'],
  ['core/questionnaire', 'core/plan', 'core/insight'],
];
/** What of core/exchange speaks of provisions stands above the catalogue. */
const upstairs: readonly string[] = ['core/exchange/calendar.ts'];

const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  compile: ['core', 'compile'],
  cli: ['core', 'compile', 'cli', 'messages'],
  adapters: ['core', 'adapters'],
  messages: ['core', 'messages'],
  ui: ['core', 'messages', 'ui'],
  'main.tsx': ['core', 'adapters', 'messages', 'ui'],
};

const packages: Readonly<Record<string, RegExp>> = {
  core: /^(minisearch(\/SearchableMap)?|papaparse)$/,
  compile: /^(node:.+|vite)$/,
  cli: /^node:.+$/,
  adapters: /^(idb|minisearch)$/,
  messages: /^$/,
  ui: /^(react|react-dom|react-router|uqr)$/,
  'main.tsx': /^(react|react-dom\/client|react-router)$/,
};

const house = (file: string): string => file.split('/')[0] ?? '';

describe('the house', () => {
  it('reads its own imports', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(imports.length).toBeGreaterThan(200);
    expect(imports.filter((i) => i.to.startsWith('.') || (/\.tsx?$/.test(i.to) && !isOurs(i)))).toEqual([]);
  });

  it('lets no folder import from one it must not know', () => {
    const wrong = imports.filter(
      (i) => isOurs(i) && !/\.css$/.test(i.to) && !mayImport[house(i.from)]?.includes(house(i.to)),
    );
    // Pages know the shapes of services, by type alone.
    expect(wrong.filter((i) => !(i.typesOnly && house(i.from) === 'ui' && house(i.to) === 'adapters'))).toEqual([]);
  });

  it('lets core stand on its own floors, never looking up', () => {
    const level = (file: string): number =>
      upstairs.includes(file) ? 3 : core.findIndex((floor) => floor.includes(floorOf(file)));
    const inCore = imports.filter((i) => house(i.from) === 'core' && isOurs(i));
    expect(inCore.filter((i) => level(i.from) < 0)).toEqual([]);
    expect(inCore.filter((i) => level(i.to) > level(i.from))).toEqual([]);
  });

  it('keeps libraries where they belong, and the map’s in ui/map alone', () => {
    const allowed = (i: Import): boolean => {
      if (i.from.startsWith('ui/map/') && /^(leaflet(\/.+)?|react-leaflet|supercluster)$/.test(i.to)) return true;
      return packages[house(i.from)]?.test(i.to) ?? false;
    };
    expect(imports.filter((i) => !isOurs(i) && !allowed(i))).toEqual([]);
  });

  it('has no file that imports itself by a roundabout way', () => {
    const next = new Map(
      files.map((file) => [
        file,
        imports.filter((i) => i.from === file && !i.typesOnly && files.includes(i.to)).map((i) => i.to),
      ]),
    );
    const done = new Set<string>();
    const walk = (file: string, path: readonly string[]): string[] => {
      if (path.includes(file)) return [[...path, file].join(' → ')];
      if (done.has(file)) return [];
      const found = (next.get(file) ?? []).flatMap((to) => walk(to, [...path, file]));
      done.add(file);
      return found;
    };
    expect(files.flatMap((file) => walk(file, []))).toEqual([]);
  });
});

describe('no file', () => {
  const having = (pattern: RegExp, where: (file: string) => boolean = () => true) =>
    files.filter((file) => where(file) && pattern.test(readFileSync(join(src, file), 'utf8')));

  it('is a barrel or a drawer for anything', () => {
    expect(files.filter((file) => /(^|\/)(index|utils?|helpers?|misc|common)\.tsx?$/.test(file))).toEqual([]);
    expect(having(/^export \* from/m)).toEqual([]);
    expect(having(/^export default/m)).toEqual([]);
  });

  it('writes HTML as text', () => {
    expect(having(/dangerouslySetInnerHTML|\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write/)).toEqual(
      [],
    );
  });

  it('of the core asks for the time, chance, the network or the page', () => {
    expect(
      having(
        /Date\.now|new Date\(\)|Math\.random|\bfetch\(|\bdocument\.(create|get|query|body|cookie)|\bwindow\.|localStorage|console\./,
        (file) => file.startsWith('core/'),
      ),
    ).toEqual([]);
  });

  it('knows anything about Lancashire', () => {
    const names =
      /lancashire|blackburn|blackpool|burnley|chorley|fylde|hyndburn|pendle|preston|ribble|rossendale|wyre|skelmersdale|accrington|morecambe/i;
    // The area that is meant when none is named.
    const known = ['cli/catalogue.ts', 'cli/matchOptions.ts'];
    const withoutComments = (file: string) =>
      readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(files.filter((file) => !known.includes(file) && names.test(withoutComments(file)))).toEqual([]);
  });
});
