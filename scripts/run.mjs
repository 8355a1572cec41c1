/**
 * node scripts/run.mjs FILE.ts [ARGUMENTS]: runs one of our TypeScript files, as `npm run catalogue -- …` does.
 *
 * The file sees process.argv as if Node.js had run it, and process.env.FOOTHOLD_CWD: the folder the command was
 * typed in, which relative paths in its arguments start from (npm itself moves to the root of the checkout).
 * It must await its work at top level, and says how it went through process.exitCode.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { install, root, stop } from './setup.mjs';

const [name, ...args] = process.argv.slice(2);
if (name === undefined) stop('Usage: node scripts/run.mjs FILE.ts [ARGUMENTS]', 2);
const file = resolve(root, name);
if (!existsSync(file)) stop(`There is no ${name} in ${root}.`, 2);

const cwd = process.cwd();
// An INIT_CWD inherited from an outer npm is not ours when somebody has moved elsewhere since.
process.env.FOOTHOLD_CWD = resolve(cwd) === resolve(root) ? (process.env.INIT_CWD ?? cwd) : cwd;
install();
process.chdir(root);
process.argv = [process.execPath, file, ...args];

const { runnerImport } = await import('vite');
await runnerImport(file, { root, configFile: false, logLevel: 'error' });
