import type { Problem } from '../core/problem.ts';

/** One problem in one sentence for a terminal, beginning with its place. */
export function describeProblem({ file, row, column, found, wanted, suggestion, severity }: Problem): string {
  const place = [file, row === null ? '' : `row ${row}`, column === null ? '' : `column "${column}"`].filter(
    (part) => part !== '',
  );
  const lead = severity === 'warning' ? 'note: ' : '';
  return `${lead}${place.join(', ')}: found ${found}, wanted ${wanted}. ${suggestion}`;
}
