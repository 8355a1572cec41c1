import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { compileArea } from '../compile/compileArea.ts';
import { describeProblem } from '../compile/describeProblem.ts';
import type { Problem } from '../core/problem.ts';

const usage =
  'Usage: npm run --silent catalogue -- check [FOLDER] [--json]   (FOLDER: an area such as data/lancashire)';

/** Where the command was typed: npm changes the folder before it runs a script. */
const typedIn = process.env['FOOTHOLD_CWD'] ?? process.cwd();

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

const noFolder = (file: string): Problem => ({
  file,
  row: null,
  column: null,
  found: 'no folder that can be read',
  wanted: 'an area folder',
  suggestion: 'Check the path; it counts from where you type the command.',
  severity: 'error',
});

/** Prints what is wrong with an area folder. Exit code: 0 fine or warnings only, 1 errors, 2 the command was wrong. */
async function check(folder: string, asJson: boolean): Promise<number> {
  const path = resolve(typedIn, folder);
  const shown = relative(typedIn, path) || '.';
  let problems: readonly Problem[];
  if (await isFolder(path))
    problems = (await compileArea(path)).problems.map((p) => ({ ...p, file: `${shown}/${p.file}` }));
  else problems = [noFolder(shown)];
  if (asJson) console.log(JSON.stringify(problems, null, 1));
  else report(shown, problems);
  return problems.some((p) => p.severity === 'error') ? 1 : 0;
}

function report(folder: string, problems: readonly Problem[]): void {
  for (const problem of problems) console.log(describeProblem(problem));
  const errors = problems.filter((p) => p.severity === 'error').length;
  const notes = problems.length - errors;
  console.log(
    `${folder}: ${errors === 0 ? 'no errors' : `${errors} ${errors === 1 ? 'error' : 'errors'}`}${notes === 0 ? '' : `, ${notes} ${notes === 1 ? 'note' : 'notes'}`}`,
  );
}

async function main(words: readonly string[]): Promise<number> {
  const [verb, ...rest] = words;
  const flags = rest.filter((word) => word.startsWith('--'));
  const folders = rest.filter((word) => !word.startsWith('--'));
  if (verb !== 'check' || folders.length > 1 || flags.some((flag) => flag !== '--json')) {
    console.error(usage);
    return 2;
  }
  return check(folders[0] ?? 'data/lancashire', flags.includes('--json'));
}

process.exitCode = await main(process.argv.slice(2));
