import Papa from 'papaparse';
import type { Problem } from '../problem.ts';

/** One row under its header, by the header's names; a cell is trimmed, an absent one is ''. */
export interface TableRow {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
}

export interface Table {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
}

const delimiters = [',', ';', '\t'] as const;

/** The delimiter that the header row uses most; a comma where it has one column. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/)).replaceAll(/"[^"]*"/g, '');
  const uses = (delimiter: string): number => header.split(delimiter).length;
  return delimiters.reduce((best, delimiter) => (uses(delimiter) > uses(best) ? delimiter : best));
}

function quoteProblem(file: string, error: Papa.ParseError, text: string): Problem {
  return {
    file,
    row: (error.row ?? 0) + 1,
    column: null,
    found: error.code === 'MissingQuotes' ? 'a quotation mark that is never closed' : 'a stray quotation mark',
    wanted: 'quotation marks in pairs, and doubled ("") inside a cell',
    suggestion: `Look at the quotation marks near: ${text
      .slice(Math.max(0, (error.index ?? 0) - 20), (error.index ?? 0) + 20)
      .replaceAll(/\s+/g, ' ')
      .trim()}`,
    severity: 'error',
  };
}

function headerProblems(file: string, header: readonly string[]): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const name of header) {
    if (name !== '' && seen.has(name))
      problems.push({
        file,
        row: 1,
        column: name,
        found: `two columns called "${name}"`,
        wanted: 'each column once',
        suggestion: 'Rename or delete one of them.',
        severity: 'error',
      });
    seen.add(name);
  }
  return problems;
}

function tooManyCells(file: string, row: number, found: number, wanted: number): Problem {
  return {
    file,
    row,
    column: null,
    found: `${found} cells`,
    wanted: `${wanted} cells, one for each heading`,
    suggestion: 'A cell that holds a comma must stand in quotation marks.',
    severity: 'error',
  };
}

/** Control characters, bidirectional overrides and invisible marks can only mislead in a catalogue; joiners spell words. */
const misleading = /(?![\n\r\t\u200C\u200D])[\p{Cc}\p{Cf}]/gu;

const clean = (cell: string): string => cell.normalize('NFC').replace(misleading, '').trim();

/** Reads CSV text (RFC 4180, any line ends; comma, semicolon or tab) into rows with the spreadsheet's row numbers. */
export function readTable(file: string, text: string): Table {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: delimiterOf(text),
    skipEmptyLines: false,
  });
  const header = (data[0] ?? []).map(clean);
  const problems = headerProblems(file, header);
  for (const error of errors) if (error.type === 'Quotes') problems.push(quoteProblem(file, error, text));
  const rows: TableRow[] = [];
  data.forEach((values, index) => {
    if (index === 0 || values.every((value) => value.trim() === '')) return;
    if (values.slice(header.length).some((value) => value.trim() !== ''))
      problems.push(tooManyCells(file, index + 1, values.length, header.length));
    rows.push({ row: index + 1, cells: new Map(header.map((name, i) => [name, clean(values[i] ?? '')])) });
  });
  return { file, header, rows, problems };
}
