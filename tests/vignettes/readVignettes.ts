import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Catalogue } from '../../src/core/catalogue/catalogue.ts';
import { isDay } from '../../src/core/day.ts';
import type { FindPlace } from '../../src/core/geography/findPlace.ts';
import { present } from '../../src/core/present.ts';
import { parseAnswers } from '../../src/core/questionnaire/parseAnswers.ts';
import { type Expectation, statuses, type Vignette } from './vignette.ts';

/** What vignettes are read against. */
export interface Ground {
  readonly catalogue: Catalogue;
  readonly findPlace: FindPlace;
}

/** The people that could be read, and one sentence for each fault. */
export interface Reading {
  readonly vignettes: readonly Vignette[];
  readonly faults: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;
type Say = (fault: string) => void;

const mostMustFinds = 6;
const keys = ['id', 'who', 'door', 'today', 'answers', 'expect', 'mustFind', 'mustNotFind'];
const expectKeys = ['id', 'status', 'closed', 'because'];

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

function unknownKeys(found: Json, known: readonly string[], say: Say): void {
  for (const key of Object.keys(found)) if (!known.includes(key)) say(`there is no part "${key}".`);
}

function repeated(list: readonly string[]): readonly string[] {
  return [...new Set(list.filter((entry, i) => list.indexOf(entry) !== i))];
}

/** Ids of provisions: each must be there, and stand once. */
function readIds(part: string, value: unknown, { catalogue }: Ground, say: Say): readonly string[] {
  if (!Array.isArray(value)) {
    say(`${part}: found ${shown(value)}, wanted a list of provision ids.`);
    return [];
  }
  for (const id of repeated(value)) say(`${part}: "${id}" stands there twice.`);
  return value.filter((id) => {
    const known = catalogue.provisions.some((provision) => provision.id === id);
    if (!known) say(`${part}: there is no provision ${shown(id)}.`);
    return known;
  });
}

function readExpectation(found: unknown, { catalogue }: Ground, say: Say): Expectation | undefined {
  if (!isObject(found)) {
    say(`expect: found ${shown(found)}, wanted { id, status, because }.`);
    return undefined;
  }
  unknownKeys(found, expectKeys, (fault) => say(`expect: ${fault}`));
  const { id, closed, because } = found;
  const provision = catalogue.provisions.find((each) => each.id === id);
  const status = statuses.find((each) => each === found['status']);
  if (!provision) say(`expect: there is no provision ${shown(id)}.`);
  if (!status) say(`expect ${shown(id)}: found the status ${shown(found['status'])}, wanted ${statuses.join(', ')}.`);
  if (closed !== undefined && typeof closed !== 'boolean')
    say(`expect ${shown(id)}: found closed ${shown(closed)}, wanted true or false.`);
  if (typeof because !== 'string' || because === '') say(`expect ${shown(id)}: says no reason.`);
  if (!provision || !status || typeof because !== 'string') return undefined;
  return present<Expectation>({
    id: provision.id,
    status,
    because,
    closed: typeof closed === 'boolean' ? closed : undefined,
  });
}

function readExpectations(value: unknown, ground: Ground, say: Say): readonly Expectation[] {
  if (!Array.isArray(value) || value.length === 0) {
    say('expect: wanted a list with at least one provision.');
    return [];
  }
  const read = value.flatMap((each) => readExpectation(each, ground, say) ?? []);
  for (const id of repeated(read.map(({ id }) => id))) say(`expect: "${id}" stands there twice.`);
  return read;
}

/** A vignette may not ask for what it says cannot be, nor forbid what it says fits. */
function contradictions({ expect, mustFind, mustNotFind }: Omit<Vignette, 'file'>, say: Say): void {
  for (const id of mustFind) if (mustNotFind.includes(id)) say(`"${id}" must and must not be found.`);
  if (mustFind.length > mostMustFinds)
    say(`mustFind: ${mustFind.length} provisions are too many, wanted ${mostMustFinds} at most.`);
  for (const { id, status, closed } of expect) {
    const gone = status === 'ineligible' || closed === true;
    if (gone && mustFind.includes(id)) say(`"${id}" must be found, but is expected closed or ineligible.`);
    if (!gone && mustNotFind.includes(id)) say(`"${id}" must not be found, but is expected to fit.`);
  }
}

function readVignette(found: unknown, file: string, ground: Ground, sayAt: Say): Vignette | undefined {
  if (!isObject(found) || typeof found['id'] !== 'string' || found['id'] === '') {
    sayAt(`found ${shown(found).slice(0, 60)}, wanted a person with an id.`);
    return undefined;
  }
  const { id, who, door, today } = found;
  const say: Say = (fault) => sayAt(`${id}: ${fault}`);
  unknownKeys(found, keys, say);
  if (typeof who !== 'string' || who === '') say('says not who it is.');
  if (typeof today !== 'string' || !isDay(today)) say(`found the day ${shown(today)}, wanted one such as 2026-11-23.`);
  if (door !== undefined && !ground.catalogue.doors.some((each) => each.id === door))
    say(`there is no door ${shown(door)}.`);
  const { answers, problems } = parseAnswers(found['answers'], ground.catalogue, ground.findPlace);
  for (const problem of problems) say(`answers: ${problem}`);
  const vignette = {
    ...(typeof door === 'string' ? { door } : {}),
    id,
    who: String(who),
    today: String(today),
    answers,
    expect: readExpectations(found['expect'], ground, say),
    mustFind: readIds('mustFind', found['mustFind'] ?? [], ground, say),
    mustNotFind: readIds('mustNotFind', found['mustNotFind'] ?? [], ground, say),
  };
  contradictions(vignette, say);
  return typeof today === 'string' && isDay(today) ? { file, ...vignette } : undefined;
}

function readList(text: string, say: Say): readonly unknown[] {
  try {
    const list: unknown = parse(text);
    if (Array.isArray(list)) return list;
    say('wanted a list of people.');
  } catch (error) {
    say(`this is not YAML: ${String(error).split('\n')[0]}`);
  }
  return [];
}

/** The people of one or more files, by file name. Nobody may stand in two of them. */
export function parseVignettes(files: ReadonlyMap<string, string>, ground: Ground): Reading {
  const faults: string[] = [];
  const vignettes = [...files].flatMap(([file, text]) => {
    const say: Say = (fault) => faults.push(`${file}: ${fault}`);
    return readList(text, say).flatMap((found) => readVignette(found, file, ground, say) ?? []);
  });
  for (const id of repeated(vignettes.map((vignette) => vignette.id))) faults.push(`Two people have the id "${id}".`);
  return { vignettes, faults };
}

/** All `*.yaml` of a folder. */
export async function readVignettes(folder: string, ground: Ground): Promise<Reading> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return parseVignettes(new Map(names.map((name, i) => [name, texts[i] ?? ''])), ground);
}
