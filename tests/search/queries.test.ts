import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/core/catalogue/catalogue.ts';
import { createMiniSearchIndex } from '../../src/core/search/miniSearchIndex.ts';
import { en } from '../../src/messages/en.ts';
import { compiled, lancashire } from '../support/areas.ts';
import { queryReport, readQueries, runQueries } from './queryTable.ts';

const rows = readQueries(await readFile(new URL('./queries.csv', import.meta.url), 'utf8'));
const catalogue = await compiled(lancashire);
const kindWords: Readonly<Record<Kind, string>> = en.kind;

describe('queries as people type them, over the catalogue of Lancashire', () => {
  it('names only provisions that there are', () => {
    const ids = new Set(catalogue.provisions.map(({ id }) => id));
    expect(rows.flatMap(({ query, must }) => must.filter((id) => !ids.has(id)).map((id) => `${query}: ${id}`))).toEqual(
      [],
    );
  });

  it('finds what they must among the first three', () => {
    const outcomes = runQueries(rows, createMiniSearchIndex(catalogue, kindWords));
    console.log(queryReport(outcomes));
    const missed = outcomes.filter(({ found }) => !found);
    expect(missed.filter(({ essential }) => essential).map(({ query }) => query)).toEqual([]);
    expect(1 - missed.length / outcomes.length).toBeGreaterThanOrEqual(0.95);
    expect(outcomes.length).toBeGreaterThanOrEqual(70);
  });
});
