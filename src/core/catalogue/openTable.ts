import { decodeText } from '../exchange/decode.ts';
import { readTable, type Table } from '../exchange/table.ts';
import type { Problem } from '../problem.ts';
import { type TableName, tableColumns } from './tableColumns.ts';

/** An area folder's files by name (`provisions.csv`), as bytes. */
export type AreaFiles = ReadonlyMap<string, Uint8Array>;

/** A problem of a whole file. */
export const wholeFile = (file: string, found: string, wanted: string, suggestion: string): Problem => ({
  file,
  row: null,
  column: null,
  found,
  wanted,
  suggestion,
  severity: 'error',
});

/** A file as text; letters that had to be guessed are a warning. */
export function readBytes(file: string, bytes: Uint8Array, problems: Problem[]): string {
  const { text, encoding } = decodeText(bytes);
  if (encoding === 'windows-1252')
    problems.push({
      ...wholeFile(
        file,
        'letters saved as Windows-1252',
        'UTF-8',
        'Save it as "CSV UTF-8". It was read as Windows-1252: check letters with accents and pound signs.',
      ),
      severity: 'warning',
    });
  return text;
}

/** One table of the area, with the problems of its form; an empty one where there is nothing to read. */
export function openTable(name: TableName, files: AreaFiles, problems: Problem[]): Table {
  const file = `${name}.csv`;
  const columns = tableColumns[name];
  const nothing: Table = { file, header: [], rows: [], problems: [] };
  const bytes = files.get(file);
  if (!bytes) {
    if (columns.mustExist)
      problems.push(
        wholeFile(file, 'no such file', 'the file, if only with its header row', 'Copy it from data/template.'),
      );
    return nothing;
  }
  const text = readBytes(file, bytes, problems);
  if (text.trim() === '') {
    problems.push(wholeFile(file, 'an empty file', 'at least the header row', 'Copy it from data/template.'));
    return nothing;
  }
  const table = readTable(file, text);
  problems.push(...table.problems, ...columnProblems(table, columns));
  return table;
}

function columnProblems(table: Table, columns: (typeof tableColumns)[TableName]): Problem[] {
  const problems: Problem[] = [];
  for (const column of columns.required)
    if (!table.header.includes(column))
      problems.push({
        ...wholeFile(
          table.file,
          'no such column',
          `a column "${column}"`,
          `Add a column with the heading "${column}".`,
        ),
        row: 1,
        column,
      });
  const known: readonly string[] = [...columns.required, ...columns.optional];
  for (const column of table.header)
    if (column !== '' && !known.includes(column))
      problems.push({
        ...wholeFile(
          table.file,
          `a column "${column}"`,
          'the columns of the data dictionary',
          'It is not read. Check the heading, or leave it.',
        ),
        row: 1,
        column,
        severity: 'warning',
      });
  return problems;
}
