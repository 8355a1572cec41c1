import { fileURLToPath } from 'node:url';
import { compileArea } from '../../src/compile/compileArea.ts';
import { readArea } from '../../src/compile/readArea.ts';
import type { Catalogue } from '../../src/core/catalogue/catalogue.ts';
import { compileCatalogue } from '../../src/core/catalogue/compileCatalogue.ts';
import type { Problem } from '../../src/core/problem.ts';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The made-up area that the tests own. */
export const seaholm = fromHere('../fixtures/areas/seaholm');
export const lancashire = fromHere('../../data/lancashire');
export const template = fromHere('../../data/template');

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export type Change = string | Uint8Array | ((before: string) => string) | undefined;

/** Seaholm's files with some of them changed; `undefined` takes a file away. */
export async function seaholmWith(changes: Readonly<Record<string, Change>> = {}): Promise<Map<string, Uint8Array>> {
  const files = new Map((await readArea(seaholm)).files);
  for (const [name, change] of Object.entries(changes)) {
    const before = new TextDecoder().decode(files.get(name));
    if (change === undefined) files.delete(name);
    else if (typeof change === 'function') files.set(name, bytes(change(before)));
    else files.set(name, typeof change === 'string' ? bytes(change) : change);
  }
  return files;
}

/** The problems that Seaholm has after some changes. */
export async function problemsWith(changes: Readonly<Record<string, Change>>): Promise<readonly Problem[]> {
  return compileCatalogue(await seaholmWith(changes)).problems;
}

/** An area that must compile. */
export async function compiled(folder: string): Promise<Catalogue> {
  const { catalogue, problems } = await compileArea(folder);
  if (!catalogue) throw new Error(JSON.stringify(problems, null, 1));
  return catalogue;
}
