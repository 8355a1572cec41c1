import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { compileArea } from '../compile/compileArea.ts';
import { isDay } from '../core/day.ts';
import { placeFinder } from '../core/geography/findPlace.ts';
import { matchAll } from '../core/matching/match.ts';
import { parseAnswers } from '../core/questionnaire/parseAnswers.ts';
import { en } from '../messages/en.ts';
import { type MatchOptions, readMatchOptions } from './matchOptions.ts';
import { matchRecords, matchTable } from './matchOutput.ts';

/** Something the person who typed the command can put right: said in sentences, exit code 2. */
class Refused extends Error {
  readonly sentences: readonly string[];

  constructor(...sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.sentences = sentences;
  }
}

/** Where the command was typed: npm changes the folder before it runs a script. */
const typedIn = process.env['FOOTHOLD_CWD'] ?? process.cwd();

async function standardInput(): Promise<string> {
  let text = '';
  process.stdin.setEncoding('utf8');
  for await (const part of process.stdin) text += part;
  return text;
}

async function readAnswers(file: string): Promise<unknown> {
  const text = await (file === '-' ? standardInput() : readFile(resolve(typedIn, file), 'utf8')).catch(() => {
    throw new Refused(`There is no file ${file} that can be read.`);
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Refused(`${file}: this is not JSON. Wanted an object such as { "age": { "from": 22, "to": 22 } }.`);
  }
}

async function openArea(area: string) {
  const folder = /[\\/]/.test(area) ? resolve(typedIn, area) : resolve(process.cwd(), 'data', area);
  const { catalogue, geography, problems } = await compileArea(folder).catch(() => {
    throw new Refused(`There is no area "${area}": ${folder} cannot be read.`);
  });
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (!catalogue || !geography)
    throw new Refused(
      `The area "${area}" has ${errors} ${errors === 1 ? 'error' : 'errors'}. See: npm run catalogue -- check`,
    );
  return { catalogue, findPlace: placeFinder(geography.places, catalogue.districts) };
}

function dayOf({ today }: MatchOptions): string {
  if (today === undefined)
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short' }).format(new Date());
  if (!isDay(today)) throw new Refused(`--today: found "${today}", wanted a day such as 2026-11-22.`);
  return today;
}

async function match(options: MatchOptions): Promise<void> {
  const today = dayOf(options);
  const json = await readAnswers(options.answers);
  const { catalogue, findPlace } = await openArea(options.area);
  const { answers, problems } = parseAnswers(json, catalogue, findPlace);
  if (problems.length > 0) throw new Refused(...problems);
  const records = matchRecords(matchAll(catalogue, answers, today), { catalogue, answers, today, words: en });
  process.stdout.write(`${options.asJson ? JSON.stringify(records, null, 1) : matchTable(records, catalogue)}\n`);
}

/** Exit code: 0 done, 2 the command or the answers were wrong. */
async function main(words: readonly string[]): Promise<number> {
  try {
    const options = readMatchOptions(words);
    if (typeof options === 'string') throw new Refused(options);
    await match(options);
    return 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    for (const sentence of error.sentences) console.error(sentence);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
