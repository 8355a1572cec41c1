import type { Table } from '../exchange/table.ts';
import type { Problem } from '../problem.ts';
import type { Catalogue } from './catalogue.ts';
import { findCircle } from './edges.ts';
import { wholeFile } from './openTable.ts';
import type { TableName } from './tableColumns.ts';

const idColumn = (table: Table): string => (table.file === 'districts.csv' ? 'code' : 'id');

/** Whether a table was read and has the column of its ids. */
export const hasIds = (table: Table): boolean => table.header.includes(idColumn(table));

/** The ids a table gives. */
export function idsOf(table: Table): ReadonlySet<string> {
  return new Set(table.rows.flatMap((row) => row.cells.get(idColumn(table)) || []));
}

/** Ids that two rows of a table share. */
export function repeatedIds(table: Table): Problem[] {
  const first = new Map<string, number>();
  return table.rows.flatMap(({ row, cells }) => {
    const id = cells.get(idColumn(table));
    if (!id) return [];
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, row);
      return [];
    }
    return [
      {
        ...wholeFile(
          table.file,
          id,
          `an id that no other row has (row ${before} has it)`,
          'Give one of them another id, or delete one.',
        ),
        row,
        column: idColumn(table),
      },
    ];
  });
}

/** A circle in what leads to what. */
export function circleProblems(catalogue: Catalogue, table: Table): Problem[] {
  const circle = findCircle(catalogue.provisions);
  if (!circle) return [];
  const row = table.rows.find((r) => r.cells.get('id') === circle[0]);
  const column = (row?.cells.get('leads_to') ?? '') === '' ? 'requires' : 'leads_to';
  return [
    {
      ...wholeFile(
        table.file,
        [...circle, circle[0]].join(' → '),
        'steps that do not come back to where they began',
        'Take one of these out of "requires" or "leads_to".',
      ),
      row: row?.row ?? null,
      column,
    },
  ];
}

/** Retired ids that still live. */
export function retiredProblems(tables: Record<TableName, Table>): Problem[] {
  const live = idsOf(tables.provisions);
  return tables.retired.rows.flatMap(({ row, cells }) => {
    const id = cells.get('id') ?? '';
    return live.has(id)
      ? [
          {
            ...wholeFile('retired.csv', id, 'an id that is no longer in provisions.csv', 'Delete it here or there.'),
            row,
            column: 'id',
          },
        ]
      : [];
  });
}
