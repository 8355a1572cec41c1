import { execFile } from 'node:child_process';
import { cp, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { seaholm } from '../support/areas.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let work: string;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'catalogue-'));
  await cp(seaholm, join(work, 'area'), { recursive: true });
});
afterAll(() => rm(work, { recursive: true }));

/** Types the command in a folder. */
function check(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const script = join(root, 'scripts', 'run.mjs');
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [script, join(root, 'src/cli/catalogue.ts'), ...words],
      { cwd: work },
      (_error, out, err) => done({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

describe('catalogue check', () => {
  it('is content with an area that is right', async () => {
    expect(await check('check', 'area', '--json')).toMatchObject({ code: 0, out: '[]\n' });
    expect(await check('check', 'area')).toMatchObject({ code: 0, out: 'area: no errors\n' });
  });

  it('gives every problem for machines, with paths from where it was typed', async () => {
    await writeFile(join(work, 'area', 'needs.csv'), 'id,words\nwork,\n\nskills,"Learn\na trade"\n,Nothing\n');
    const { code, out } = await check('check', 'area', '--json');
    const problems = JSON.parse(out) as Problem[];
    expect(code).toBe(1);
    expect(problems.map((p) => [p.file, p.row, p.column])).toContainEqual(['area/needs.csv', 5, 'id']);
    for (const problem of problems)
      expect(Object.keys(problem).sort()).toEqual([
        'column',
        'file',
        'found',
        'row',
        'severity',
        'suggestion',
        'wanted',
      ]);
  });

  it('answers a file that is far too big with a sentence', async () => {
    const file = await open(join(work, 'area', 'figures.csv'), 'w');
    await file.truncate(50 * 1024 * 1024);
    await file.close();
    const { code, out, err } = await check('check', 'area');
    expect(code).toBe(1);
    expect(out).toContain('area/figures.csv: found 50 MB, wanted at most 20 MB.');
    expect(err).not.toMatch(/\n\s+at /);
  });

  it.each([[['check', 'nowhere']], [['check', 'area/needs.csv']]])(
    'answers %j, which is no folder, with a sentence',
    async (typed) => {
      const { code, out, err } = await check(...typed);
      expect(code).toBe(1);
      expect(`${out}${err}`).toMatch(/found no folder that can be read/);
      expect(`${out}${err}`).not.toMatch(/\n\s+at /);
    },
  );

  it.each([[[]], [['chek', 'area']], [['check', 'a', 'b']], [['check', '--jsn']]])(
    'explains itself when typed as %j',
    async (typed) => {
      expect(await check(...typed)).toMatchObject({ code: 2, err: expect.stringMatching(/^Usage: /) });
    },
  );
});
