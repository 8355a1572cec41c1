import { closest } from '../closest.ts';
import { isDay, parseStatedDate, type StatedDate } from '../day.ts';
import type { TableRow } from '../exchange/table.ts';
import type { Problem } from '../problem.ts';
import { safeWebAddress } from './webAddress.ts';

/** Ids that may be referred to, with the spreadsheet they stand in (for the sentence). */
export interface Known {
  readonly file: string;
  /** Undefined where that file could not be read: then nothing is said about references into it. */
  readonly ids: ReadonlySet<string> | undefined;
}

const listed = (options: Iterable<string>): string => {
  const all = [...options];
  return all.length <= 12 ? `one of: ${all.join(', ')}` : `one of ${all.length} known values`;
};

/** Reads one row's cells as what they should be. What is wrong becomes a Problem with its place; reading always goes on. */
export class RowReader {
  readonly #file: string;
  readonly #row: TableRow;
  readonly #problems: Problem[];

  constructor(file: string, row: TableRow, problems: Problem[]) {
    this.#file = file;
    this.#row = row;
    this.#problems = problems;
  }

  get row(): number {
    return this.#row.row;
  }

  /** The cell's words, undefined when blank or the column is absent. */
  text(column: string): string | undefined {
    return this.#row.cells.get(column) || undefined;
  }

  /** As `text`; a blank is a problem and comes back as ''. */
  required(column: string): string {
    const value = this.text(column);
    // A column that is missing altogether is reported once, for the table.
    if (value === undefined && this.#row.cells.has(column))
      this.report(column, 'nothing', 'a value', 'Fill this cell in.');
    return value ?? '';
  }

  /** The row's own id: it stands in links and lists, so its letters are few. */
  id(): string {
    return this.code('id', /^[a-z0-9][a-z0-9-]{0,99}$/, 'small letters, digits and hyphens, 100 at the most');
  }

  /** A required cell of a fixed form; comes back as it stands. */
  code(column: string, form: RegExp, wanted: string): string {
    const value = this.required(column);
    if (value !== '' && !form.test(value))
      this.report(column, value, wanted, 'Choose another; nothing else may refer to it yet.');
    return value;
  }

  list(column: string): readonly string[] {
    const entries = (this.text(column) ?? '').split(';').map((entry) => entry.trim());
    return [...new Set(entries.filter((entry) => entry !== ''))];
  }

  oneOf<T extends string>(column: string, options: readonly T[]): T | undefined {
    const value = this.text(column);
    return value === undefined ? undefined : this.#option(column, value, options);
  }

  someOf<T extends string>(column: string, options: readonly T[]): readonly T[] {
    return this.list(column).flatMap((value) => this.#option(column, value, options) ?? []);
  }

  /** One id that must stand in another file. */
  reference(column: string, known: Known): string | undefined {
    const value = this.text(column);
    return value !== undefined && this.#isKnown(column, value, known) ? value : undefined;
  }

  references(column: string, known: Known): readonly string[] {
    return this.list(column).filter((value) => this.#isKnown(column, value, known));
  }

  /** Names (or ids) that a table of names leads to ids, ignoring case. */
  named(column: string, names: ReadonlyMap<string, string>, file: string): readonly string[] {
    return this.list(column).flatMap((name) => {
      const id = names.get(name.toLowerCase());
      if (id !== undefined) return [id];
      const near = closest(name, names.keys());
      const suggestion = near ? `Did you mean "${near}"?` : `Use a name that stands in ${file}.`;
      this.report(column, name, `a name from ${file}`, suggestion);
      return [];
    });
  }

  number(column: string, range: { readonly least: number; readonly most: number }): number | undefined {
    const value = this.text(column);
    if (value === undefined) return undefined;
    const number = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
    if (number >= range.least && number <= range.most) return number;
    this.report(
      column,
      value,
      `a number from ${range.least} to ${range.most}`,
      'Write digits only, or leave it blank.',
    );
    return undefined;
  }

  date(column: string): StatedDate | undefined {
    const value = this.text(column);
    if (value === undefined) return undefined;
    const date = parseStatedDate(value);
    if (!date) this.report(column, value, 'a date that exists', 'Write it as 2024-03-18, 2024-03 or 2024.');
    return date;
  }

  /** A date that must be readable as days, such as an opening date. */
  dayOrMonth(column: string): StatedDate | undefined {
    const date = this.date(column);
    if (date && date.from === undefined) {
      this.report(
        column,
        date.text,
        'a day, month or year',
        'Write it as 2024-03-18, 2024-03 or 2024, or move the words to "starts".',
      );
      return undefined;
    }
    return date;
  }

  day(column: string): string | undefined {
    const value = this.text(column);
    if (value === undefined || isDay(value)) return value;
    this.report(column, value, 'a day as 2024-03-18', 'Write year, month and day.');
    return undefined;
  }

  link(column: string): string | undefined {
    const value = this.text(column);
    if (value === undefined) return undefined;
    if (safeWebAddress(value)) return value;
    this.report(
      column,
      value,
      'a web address that starts with https:// or http://',
      'Copy the address from the browser.',
    );
    return undefined;
  }

  yes(column: string): boolean {
    return this.oneOf(column, ['yes', 'no'] as const) === 'yes';
  }

  report(
    column: string | null,
    found: string,
    wanted: string,
    suggestion: string,
    severity: Problem['severity'] = 'error',
  ): void {
    this.#problems.push({ file: this.#file, row: this.row, column, found, wanted, suggestion, severity });
  }

  #option<T extends string>(column: string, value: string, options: readonly T[]): T | undefined {
    const option = options.find((o) => o.toLowerCase() === value.toLowerCase());
    if (option === undefined) {
      const near = closest(value, options);
      this.report(
        column,
        value,
        listed(options),
        near ? `Did you mean "${near}"?` : 'Choose one of the values of the data dictionary.',
      );
    }
    return option;
  }

  #isKnown(column: string, value: string, known: Known): boolean {
    if (!known.ids || known.ids.has(value)) return true;
    const near = closest(value, known.ids);
    const suggestion = near ? `Did you mean "${near}"?` : `Add it to ${known.file}, or take it out here.`;
    this.report(column, value, `an id that stands in ${known.file}`, suggestion);
    return false;
  }
}
