import { readTable } from '../../src/core/exchange/table.ts';
import type { ProvisionId } from '../../src/core/ids.ts';
import type { SearchIndex } from '../../src/core/search/contract.ts';

/** One query as a person would type it, and what it has to find among the first three. */
export interface QueryRow {
  readonly query: string;
  readonly must: readonly ProvisionId[];
  /** All of `must`, not just one of them. */
  readonly all: boolean;
  /** A failure fails the whole table. */
  readonly essential: boolean;
  readonly note: string;
}

export interface QueryOutcome extends QueryRow {
  readonly first: readonly ProvisionId[];
  readonly found: boolean;
  readonly relaxed: boolean;
}

const firstOnes = 3;

export function readQueries(text: string): readonly QueryRow[] {
  return readTable('queries.csv', text).rows.map(({ cells }) => {
    const cell = (name: string): string => cells.get(name) ?? '';
    return {
      query: cell('query'),
      must: cell('must').split(';'),
      all: cell('all') === 'all',
      essential: cell('essential') === 'yes',
      note: cell('note'),
    };
  });
}

/** What the search makes of every query. */
export function runQueries(rows: readonly QueryRow[], index: SearchIndex): readonly QueryOutcome[] {
  return rows.map((row) => {
    const { ids, relaxed } = index.search({ topic: row.query });
    const first = ids.slice(0, firstOnes);
    const isThere = (id: ProvisionId): boolean => first.includes(id);
    return { ...row, first, relaxed, found: row.all ? row.must.every(isThere) : row.must.some(isThere) };
  });
}

/** One line a query and the score below, for people to read. */
export function queryReport(outcomes: readonly QueryOutcome[]): string {
  const lines = outcomes.map(
    ({ query, found, relaxed, first, essential }) =>
      `${found ? '  ' : essential ? '!!' : ' !'} ${query.padEnd(34)} ${relaxed ? '~' : ' '} ${first.join(', ')}`,
  );
  const found = outcomes.filter((outcome) => outcome.found).length;
  return [
    ...lines,
    `${found} of ${outcomes.length} queries found what they must among the first ${firstOnes} (~ relaxed, ! missed, !! missed and essential)`,
  ].join('\n');
}
