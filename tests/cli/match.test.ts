import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MatchRecord } from '../../src/cli/matchOutput.ts';
import { compiled, lancashire } from '../support/areas.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'match-'));

function run(args: readonly string[], { input, cwd = root }: { input?: string; cwd?: string } = {}) {
  const { INIT_CWD: _, ...env } = process.env;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(root, 'scripts/run.mjs'), 'src/cli/match.ts', ...args],
    {
      cwd,
      env,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      ...(input === undefined ? {} : { input }),
    },
  );
  return { stdout, status, sentences: stderr.split('\n').filter((line) => line !== '') };
}

function written(content: string): string {
  const file = join(folder, `${Math.abs(hash(content))}.json`);
  writeFileSync(file, content);
  return file;
}

const hash = (text: string): number => [...text].reduce((sum, c) => (sum * 31 + (c.codePointAt(0) ?? 0)) | 0, 7);

describe('match --json', () => {
  const answers = {
    age: { from: 22, to: 22 },
    home: { postcode: 'BB11 2DQ' },
    work: ['unemployed'],
    maths: 'below-level-2',
  };
  const { stdout, status, sentences } = run(['--answers', '-', '--today', '2026-11-22', '--json'], {
    input: JSON.stringify(answers),
  });
  const records = JSON.parse(stdout) as MatchRecord[];

  it('prints every provision once, with the agreed keys in their order', async () => {
    const catalogue = await compiled(lancashire);
    expect(status).toBe(0);
    expect(sentences).toEqual([]);
    expect(records.map(({ id }) => id).sort()).toEqual(catalogue.provisions.map(({ id }) => id).sort());
    for (const record of records)
      expect(Object.keys(record)).toEqual([
        'id',
        'status',
        'availability',
        'ask',
        'check',
        'because',
        'why',
        'score',
        'km',
      ]);
  });

  it('puts ineligible last and closed after live, best first in each', () => {
    const band = ({ status: s, availability }: MatchRecord) =>
      (s === 'ineligible' ? 2 : 0) + (availability === 'closed' ? 1 : 0);
    const bands = records.map(band);
    expect(bands).toEqual([...bands].sort());
    for (const [i, record] of records.entries()) {
      const before = records[i - 1];
      if (before && band(before) === band(record)) expect(before.score).toBeGreaterThanOrEqual(record.score);
    }
  });

  it('says why, what to ask and what stands against it', () => {
    for (const { status: s, ask, check, because, why } of records) {
      expect(why.length).toBeGreaterThan(0);
      expect(because.length > 0).toBe(s === 'ineligible');
      expect(ask.length + check.length > 0).toBe(s === 'maybe');
    }
    expect(records.find(({ id }) => id === 'asf-english-maths')).toMatchObject({ status: 'eligible', km: null });
    expect(records.find(({ id }) => id === 'lal-maths-northlight')?.km).toBeGreaterThan(0);
    expect(records.find(({ id }) => id === 'bbo-age-of-opportunity')?.because[0]?.rule).toBe('age');
  });
});

describe('match refuses with a sentence each, exit 2 and nothing on standard output', () => {
  const cases: readonly [string, readonly string[], RegExp][] = [
    ['no answers', [], /Usage/],
    ['a file that is not there', ['--answers', 'none.json'], /no file none\.json/],
    ['no JSON', ['--answers', written('{')], /not JSON/],
    ['a list', ['--answers', written('[]')], /wanted an object/],
    ['an unknown fact', ['--answers', written('{"agee":{"from":1}}')], /"agee".*"age"/],
    ['an unknown value', ['--answers', written('{"work":["unemploied"]}')], /"unemploied".*"unemployed"/],
    ['a day that is none', ['--answers', written('{}'), '--today', '2026-02-31'], /2026-02-31/],
    ['an area that is not there', ['--answers', written('{}'), '--area', 'narnia'], /narnia/],
    ['an unknown word', ['--answers', written('{}'), '--jsn'], /--jsn/],
    ['a prototype', ['--answers', written('{"__proto__":{"age":1},"constructor":1}')], /"__proto__"/],
    ['deep nesting', ['--answers', written(`{"age":${'['.repeat(5000)}${']'.repeat(5000)}}`)], /age/],
  ];
  it.each(cases)('%s', (_, args, sentence) => {
    const { stdout, status, sentences } = run(args);
    expect(sentences.join('\n')).toMatch(sentence);
    expect(sentences.every((line) => !line.includes('    at '))).toBe(true);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  });

  it('one sentence for each mistake', () => {
    expect(run(['--answers', written('{"a":1,"work":["x"],"home":{"place":"Atlantis"}}')]).sentences).toHaveLength(3);
  });
});

describe('match for a person', () => {
  it('prints a table, from a file named from where the command was typed', () => {
    const name = written('\uFEFF{"needs":["esol"],\r\n"age":"not-sure"}');
    const { stdout, status } = run(
      ['--answers', name.slice(folder.length + 1), '--area', join(root, 'data/lancashire')],
      {
        cwd: folder,
      },
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\d+ fit, \d+ might, 0 not now; \d+ closed\./);
    expect(stdout).toContain('asf-esol');
  });
});
