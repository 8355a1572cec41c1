import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Lock = { packages: Record<string, { optionalDependencies?: Record<string, string> }> };

/** Optional packages (a tool's binaries for other systems) that npm left out; `npm ci` fails there without them. */
function missingOptional({ packages }: Lock): string[] {
  const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${path}: ${name}`),
  );
}

describe('lock files name every optional package', () => {
  test.each(['../package-lock.json', './journeys/browser/package-lock.json'])('%s', (path) => {
    const lock = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Lock;
    expect(Object.keys(lock.packages).length).toBeGreaterThan(1);
    expect(missingOptional(lock)).toEqual([]);
  });

  test('a lock file that lacks one is seen', () => {
    const lock: Lock = {
      packages: {
        'node_modules/tool': { optionalDependencies: { '@tool/linux': '1', '@tool/mac': '1' } },
        'node_modules/tool/node_modules/@tool/linux': {},
      },
    };
    expect(missingOptional(lock)).toEqual(['node_modules/tool: @tool/mac']);
  });
});
