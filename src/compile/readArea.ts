import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { AreaFiles } from '../core/catalogue/openTable.ts';
import type { Problem } from '../core/problem.ts';

/** An area's own files are some kilobytes; more than this is a mistake, not a catalogue. */
export const biggestFile = 20 * 1024 * 1024;

const wanted = /\.(csv|json|geojson)$/;

function tooBig(file: string, bytes: number): Problem {
  return {
    file,
    row: null,
    column: null,
    found: `${Math.round(bytes / 1024 / 1024)} MB`,
    wanted: `at most ${biggestFile / 1024 / 1024} MB`,
    suggestion: 'Split it, or look whether something else was saved under this name.',
    severity: 'error',
  };
}

const unreadable = (file: string): Problem => ({
  file,
  row: null,
  column: null,
  found: 'a file that the computer would not read',
  wanted: 'a file that can be opened',
  suggestion: 'Look at its permissions, or whether another program holds it open.',
  severity: 'error',
});

/** Reads an area folder and its `geography/`; a file that is too big is a Problem and is not read. */
export async function readArea(folder: string): Promise<{ files: AreaFiles; problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const files = new Map<string, Uint8Array>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.sort()) {
    const name = relative(folder, path).split(sep).join('/');
    const { size } = await stat(path);
    if (size > biggestFile) problems.push(tooBig(name, size));
    else
      await readFile(path).then(
        (bytes) => files.set(name, bytes),
        () => problems.push(unreadable(name)),
      );
  }
  return { files, problems };
}
