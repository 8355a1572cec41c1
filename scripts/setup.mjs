/**
 * Makes node_modules match package-lock.json. Plain JavaScript with no dependencies, so that every command
 * works in a fresh clone. All of npm's output goes to stderr: a command's own stdout stays clean.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const oldestNode = [20, 19];

/**
 * True when this Node.js can run the project.
 * @param {string} version such as "20.19.0"
 * @returns {boolean}
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = oldestNode;
  return major > needMajor || (major === needMajor && minor >= needMinor);
}

/**
 * Ends the process with one sentence on stderr.
 * @param {string} sentence
 * @param {number} [code] exit code
 * @returns {never}
 */
export function stop(sentence, code = 1) {
  console.error(sentence);
  process.exit(code);
}

/**
 * Runs `npm ci` in a folder unless its node_modules were made from this very lock file on this platform.
 * Ends the process with a sentence when Node.js is too old or npm fails.
 * @param {string} [dir] folder with package.json and package-lock.json
 */
export function install(dir = root) {
  if (!isNewEnough(process.versions.node)) {
    stop(
      `Foothold needs Node.js ${oldestNode.join('.')} or newer; this is ${process.version}. See https://nodejs.org/.`,
    );
  }
  const stamp = join(dir, 'node_modules', '.setup-stamp');
  const wanted = lockStamp(dir);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('Installing packages, once for this package-lock.json …');
  const code = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], dir);
  if (code !== 0) stop(`npm ci failed in ${dir} (exit code ${code}). Is there a network connection?`);
  writeFileSync(stamp, wanted);
}

/** @param {string} dir */
function lockStamp(dir) {
  const hash = createHash('sha256')
    .update(readFileSync(join(dir, 'package-lock.json')))
    .digest('hex');
  return `${hash} ${process.platform}-${process.arch}`;
}

/**
 * @param {string[]} args
 * @param {string} cwd
 * @returns {number} exit code
 */
function npm(args, cwd) {
  const viaNode = process.env.npm_execpath; // set under `npm run`: no npm.cmd and no shell needed on Windows
  const [command, all] = viaNode?.endsWith('js') ? [process.execPath, [viaNode, ...args]] : ['npm', args];
  const shell = command === 'npm' && process.platform === 'win32';
  return spawnSync(command, all, { cwd, shell, stdio: ['ignore', 2, 2] }).status ?? 1;
}

/**
 * Runs Node.js in the checkout with this terminal's output.
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to this process's environment
 * @returns {number} exit code
 */
export function node(args, env = {}) {
  return (
    spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1
  );
}

/**
 * Runs Vite in the checkout.
 * @param {string[]} args such as ['build', '--base', '/foothold/']
 * @returns {number} exit code
 */
export function vite(args) {
  return node([join('node_modules', 'vite', 'bin', 'vite.js'), ...args]);
}
