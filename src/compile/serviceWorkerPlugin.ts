import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';

/** `entry`: the worker's source file; `outside`: paths in the build, such as "open-referral/", that are not the app's. */
export type ServiceWorkerOptions = { entry: string; outside?: readonly string[] };

/** What the worker keeps: `files` are path and SHA-256 (base64url); `outside` are addresses it never answers. */
export type BuiltList = { version: string; files: [path: string, sha256: string][]; outside: readonly string[] };

/** Writes sw.js into the finished build: the worker, with the list of every file to keep for offline use. */
export function serviceWorkerPlugin(options: ServiceWorkerOptions): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'foothold-service-worker',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (config.build.ssr) return;
        const dist = resolve(config.root, config.build.outDir);
        const { version, files } = await writeServiceWorker(dist, options);
        config.logger.info(`sw.js: ${files.length} files for offline use, version ${version}`);
      },
    },
  };
}

/** Bundles the worker with the list of what stands in the folder, as sw.js in it. Rejects when the worker does not build. */
export async function writeServiceWorker(
  dist: string,
  { entry, outside = [] }: ServiceWorkerOptions,
): Promise<BuiltList> {
  const list = await listBuild(dist, outside);
  await writeFile(join(dist, 'sw.js'), await bundleWorker(entry, list));
  return list;
}

/** Every file of a build that the app needs with no network, sorted by path. The version follows from the content alone. */
export async function listBuild(dist: string, outside: readonly string[] = []): Promise<BuiltList> {
  const isKept = (path: string) =>
    path !== 'sw.js' &&
    path !== 'robots.txt' &&
    !path.endsWith('.map') &&
    !outside.some((start) => path.startsWith(start));
  const files: BuiltList['files'] = [];
  for (const path of (await pathsIn(dist)).filter(isKept)) {
    files.push([path, sha256(await readFile(join(dist, path)))]);
  }
  return { version: sha256(JSON.stringify([files, outside])).slice(0, 12), files, outside };
}

async function pathsIn(dist: string): Promise<string[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url');
}

async function bundleWorker(entry: string, list: BuiltList): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __PRECACHE__: JSON.stringify(list) },
    build: {
      write: false,
      emptyOutDir: false,
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no service worker.`);
  return chunk.code;
}
