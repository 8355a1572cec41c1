/** Something wrong in a file, with its place and a way to mend it. (An error is a bug of ours; this is not.) */
export interface Problem {
  /** The file's name inside its area folder, such as `provisions.csv`. */
  readonly file: string;
  /** The spreadsheet's row: the header is 1, blank lines count, a cell of several lines is one row; null for a whole file. */
  readonly row: number | null;
  /** The column's heading; null for a whole row or file. */
  readonly column: string | null;
  readonly found: string;
  readonly wanted: string;
  readonly suggestion: string;
  /** Only an `error` stops a build; a `warning` is for the keeper to look at. */
  readonly severity: 'error' | 'warning';
}
