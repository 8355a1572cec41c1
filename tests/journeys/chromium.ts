import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { install } from '../../scripts/setup.mjs';

/** How to start the browser; the first three are Playwright's launch options. */
export type Chromium = { executablePath: string; args: string[]; env?: Record<string, string>; source: string };

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Finds a Chromium: CHROME_PATH, else an installed one, else (Linux on x64, or with PACKED_CHROMIUM=1) the one packed as an
 * npm package, which is installed only then. Rejects with a sentence that says how to get one.
 */
export async function findChromium(): Promise<Chromium> {
  const wanted = process.env['CHROME_PATH'];
  if (wanted) {
    if (!existsSync(wanted)) throw new Error(`CHROME_PATH is ${wanted}, and there is no such file.`);
    return { executablePath: wanted, args: argsFor(), source: 'CHROME_PATH' };
  }
  const installed = process.env['PACKED_CHROMIUM'] === '1' ? undefined : usualPlaces.find((path) => existsSync(path));
  if (installed) return { executablePath: installed, args: argsFor(), source: 'installed' };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium();
  throw new Error(
    'The browser tests need Chromium, Chrome or Edge, and none was found. Install one (Debian: apt-get install chromium), or set CHROME_PATH to its executable.',
  );
}

function argsFor(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet; // Chromium refuses its sandbox to root
}

async function unpackChromium(): Promise<Chromium> {
  const home = fileURLToPath(new URL('./browser/', import.meta.url));
  install(home);
  const folder = join(home, 'node_modules', '.unpacked');
  await mkdir(folder, { recursive: true });
  const executablePath = await withEnv(
    // It unpacks into the temporary folder, and its shared libraries only where it believes itself on a cloud function.
    { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    () => executableIn(home),
  );
  return {
    executablePath,
    args: ['--no-sandbox', ...quiet], // the packed build has no sandbox helper
    env: { ...definedEnv(), FONTCONFIG_FILE: await writeFonts(folder), LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') },
    source: '@sparticuz/chromium',
  };
}

async function executableIn(home: string): Promise<string> {
  const main = createRequire(join(home, 'package.json')).resolve('@sparticuz/chromium');
  const esm = pathToFileURL(main.replace(/cjs([\\/])index\.cjs$/, 'esm$1index.js')).href;
  const { default: packed } = (await import(esm)) as { default: { executablePath(): Promise<string> } };
  return packed.executablePath();
}

/** With no usable font every text is 0 wide and counts as hidden; the fonts.conf that comes with it names no real folder. */
async function writeFonts(folder: string): Promise<string> {
  const path = join(folder, 'fonts.conf');
  const folders = [join(folder, 'fonts'), '/usr/share/fonts'].map((dir) => `<dir>${dir}</dir>`).join('');
  const cache = `<cachedir>${join(folder, 'fonts-cache')}</cachedir>`;
  await writeFile(
    path,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}${cache}</fontconfig>`,
  );
  return path;
}

async function withEnv<Result>(env: Record<string, string>, run: () => Promise<Result>): Promise<Result> {
  const before = { ...process.env };
  try {
    Object.assign(process.env, env);
    return await run();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
