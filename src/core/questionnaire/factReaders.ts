import { closest } from '../closest.ts';
import type { Interval } from '../eligibility/facts.ts';
import { present } from '../present.ts';

/** What could not be taken goes to `problems`, one sentence each; what is unknown comes back as undefined. */
export interface Reading {
  readonly problems: string[];
}

const longestQuote = 60;

/** A value as JSON writes it. What lies nested too deep for that is only named. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return 'something nested too deep';
  }
}

/** A found value as it may stand in a sentence: on one line, clipped. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : written(value);
  const line = text.replace(/[\s\p{C}]+/gu, ' ');
  return `"${line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line}"`;
}

const unknownWords = new Set([
  '',
  'not-sure',
  'not sure',
  'rather-not-say',
  'rather not say',
  '-1',
  'n/a',
  'na',
  'unknown',
]);

/** Whether a value says that nothing is known: absent, blank, "not sure", "rather not say", -1, N/A. */
export function saysNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === -1) return true;
  return typeof value === 'string' && unknownWords.has(value.trim().toLowerCase());
}

export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function refuse({ problems }: Reading, fact: string, found: unknown, options: readonly string[]): undefined {
  const near = typeof found === 'string' ? closest(found, options) : undefined;
  const wanted = options.length <= 10 ? `one of ${options.join(', ')}` : 'an id of the list';
  problems.push(`${fact}: found ${quoted(found)}, wanted ${wanted}.${near ? ` Did you mean "${near}"?` : ''}`);
  return undefined;
}

/** One id of a closed list. */
export function readOne<T extends string>(
  reading: Reading,
  fact: string,
  value: unknown,
  options: readonly T[],
): T | undefined {
  if (saysNothing(value)) return undefined;
  return options.find((option) => option === value) ?? refuse(reading, fact, value, options);
}

/** Several ids of a closed list. An empty list is no reply. */
export function readSome<T extends string>(
  reading: Reading,
  fact: string,
  value: unknown,
  options: readonly T[],
): readonly T[] | undefined {
  if (saysNothing(value)) return undefined;
  if (!Array.isArray(value)) {
    reading.problems.push(`${fact}: found ${quoted(value)}, wanted a list such as ["${options[0] ?? ''}"].`);
    return undefined;
  }
  const ids = value.flatMap((entry: unknown) => readOne(reading, fact, entry, options) ?? []);
  return ids.length > 0 ? [...new Set(ids)] : undefined;
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function readEnd(reading: Reading, fact: string, value: unknown): number | undefined {
  if (saysNothing(value)) return undefined;
  if (isNumber(value)) return value;
  reading.problems.push(`${fact}: found ${quoted(value)}, wanted a number.`);
  return undefined;
}

/**
 * `{ from, to }`, either end may be absent; a bare number is both ends. What cannot be (from above to, outside `range`) is
 * unknown: a slip of the keyboard must shut nobody out.
 */
export function readInterval(
  reading: Reading,
  fact: string,
  value: unknown,
  range: { readonly least: number; readonly most: number },
): Interval | undefined {
  if (saysNothing(value)) return undefined;
  if (!isPlainObject(value) && !isNumber(value)) {
    reading.problems.push(`${fact}: found ${quoted(value)}, wanted an object such as { "from": 19, "to": 23 }.`);
    return undefined;
  }
  const ends = isNumber(value) ? { from: value, to: value } : value;
  unknownKeys(reading, fact, ends, ['from', 'to']);
  const [from, to] = [
    readEnd(reading, `${fact}.from`, ends['from' as never]),
    readEnd(reading, `${fact}.to`, ends['to' as never]),
  ];
  const possible = [from, to].every((end) => end === undefined || (end >= range.least && end <= range.most));
  if (!possible || (from ?? 0) > (to ?? Number.POSITIVE_INFINITY)) return undefined;
  return from === undefined && to === undefined ? undefined : present<Interval>({ from, to });
}

/** One sentence for each key that an object should not have. */
export function unknownKeys(reading: Reading, fact: string, value: object, known: readonly string[]): void {
  for (const key of Object.keys(value))
    if (!known.includes(key)) {
      const near = closest(key, known);
      const where = fact === '' ? '' : `${fact}: `;
      reading.problems.push(
        `${where}there is no ${fact === '' ? 'fact' : 'part'} ${quoted(key)}.${near ? ` Did you mean "${near}"?` : ''}`,
      );
    }
}
