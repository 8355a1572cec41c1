import { isDay } from '../day.ts';
import type { Problem } from '../problem.ts';
import type { Area } from './catalogue.ts';
import { safeWebAddress } from './webAddress.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80));

/** Reads fields out of one JSON object of `area.json`; a field's place is its path, such as `helpLine.phone`. */
class FieldReader {
  readonly #from: Json;
  readonly #path: string;
  readonly #problems: Problem[];

  constructor(from: unknown, path: string, problems: Problem[]) {
    this.#path = path;
    this.#problems = problems;
    if (!isObject(from)) this.#report('', shown(from), 'an object in { }');
    this.#from = isObject(from) ? from : {};
  }

  object(name: string): FieldReader {
    return new FieldReader(this.#from[name], `${this.#path}${name}.`, this.#problems);
  }

  text(name: string): string {
    const value = this.#from[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    this.#report(name, shown(value), 'words in quotation marks');
    return '';
  }

  texts(name: string): readonly string[] {
    const value = this.#from[name];
    if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return value;
    this.#report(name, shown(value), 'a list of words, such as ["one", "two"]');
    return [];
  }

  number(name: string, least: number, most: number): number {
    const value = this.#from[name];
    if (typeof value === 'number' && value >= least && value <= most) return value;
    this.#report(name, shown(value), `a number from ${least} to ${most}`);
    return least;
  }

  boolean(name: string): boolean {
    const value = this.#from[name];
    if (typeof value !== 'boolean') this.#report(name, shown(value), 'true or false');
    return value === true;
  }

  checked(name: string, isRight: (value: string) => boolean, wanted: string): string {
    const value = this.text(name);
    if (value !== '' && !isRight(value)) this.#report(name, shown(value), wanted);
    return value;
  }

  #report(name: string, found: string, wanted: string): void {
    const column = `${this.#path}${name}`.replace(/\.$/, '') || null;
    this.#problems.push({
      file: 'area.json',
      row: null,
      column,
      found,
      wanted,
      suggestion: 'See data/README.md, "area.json".',
      severity: 'error',
    });
  }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const isOrigin = (text: string): boolean => /^https:\/\/[a-z0-9.-]+(:\d+)?$/.test(text);

const fieldProblem = (column: string): Pick<Problem, 'file' | 'row' | 'column' | 'suggestion' | 'severity'> => ({
  file: 'area.json',
  row: null,
  column,
  suggestion: 'See data/README.md, "area.json".',
  severity: 'error',
});

/** `area.json` as an Area, with a Problem for every field that is missing or wrong. */
export function parseArea(text: string, problems: Problem[]): Area {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const found = error instanceof Error ? error.message : 'text that is not JSON';
    problems.push({
      file: 'area.json',
      row: null,
      column: null,
      found,
      wanted: 'JSON',
      suggestion: 'Look for a missing comma, quotation mark or bracket.',
      severity: 'error',
    });
    json = undefined;
  }
  const own: Problem[] = [];
  const area = new FieldReader(json ?? {}, '', own);
  const help = area.object('helpLine');
  const reports = area.object('reports');
  const bounds = area.object('bounds');
  const read: Area = {
    id: area.checked('id', (id) => /^[a-z0-9-]+$/.test(id), 'small letters, digits and hyphens'),
    name: area.text('name'),
    language: area.checked('language', isLanguage, 'a language tag such as en-GB'),
    bounds: {
      south: bounds.number('south', 49, 56),
      west: bounds.number('west', -7, 2),
      north: bounds.number('north', 49, 56),
      east: bounds.number('east', -7, 2),
    },
    helpLine: {
      name: help.text('name'),
      phone: help.text('phone'),
      hours: help.text('hours'),
      url: help.checked('url', (url) => safeWebAddress(url) !== undefined, 'a web address that starts with https://'),
      source: help.text('source'),
      confirmed: help.boolean('confirmed'),
    },
    reports: {
      name: reports.text('name'),
      email: reports.checked('email', (email) => /^[^\s@?&]+@[^\s@?&]+\.[^\s@?&]+$/.test(email), 'an e-mail address'),
      source: reports.text('source'),
      confirmed: reports.boolean('confirmed'),
    },
    asOf: area.checked('asOf', isDay, 'a day as 2026-03-18'),
    about: area.text('about'),
    attribution: area.texts('attribution'),
    examples: area.texts('examples'),
    origins: area.texts('origins').filter(isOrigin),
  };
  const { south, west, north, east } = read.bounds;
  if (south >= north || west >= east)
    own.push({
      ...fieldProblem('bounds'),
      found: JSON.stringify(read.bounds),
      wanted: 'south below north and west before east',
    });
  for (const origin of area.texts('origins'))
    if (!isOrigin(origin))
      own.push({
        file: 'area.json',
        row: null,
        column: 'origins',
        found: origin,
        wanted: 'an origin such as https://example.org, with nothing after it',
        suggestion: 'Take the path away.',
        severity: 'error',
      });
  if (json !== undefined) problems.push(...own);
  return read;
}
