import type { Plugin, ViteDevServer } from 'vite';
import { catalogueFiles } from './catalogueFiles.ts';
import { compileArea } from './compileArea.ts';
import { describeProblem } from './describeProblem.ts';

/** A keeper's mistake is sentences; where in our code it came to light helps nobody. */
function mistakes(areaFolder: string, sentences: readonly string[]): Error {
  const error = new Error(
    `${areaFolder} has ${sentences.length} ${sentences.length === 1 ? 'problem' : 'problems'}:\n${sentences.join('\n')}`,
  );
  error.stack = '';
  return error;
}

async function compileFiles(areaFolder: string): Promise<ReadonlyMap<string, string>> {
  const { catalogue, geography, problems } = await compileArea(areaFolder);
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (!catalogue || !geography) throw mistakes(areaFolder, errors.map(describeProblem));
  return catalogueFiles(catalogue, geography);
}

function serveFiles(server: ViteDevServer, areaFolder: string): void {
  let files: Promise<ReadonlyMap<string, string>> | undefined;
  server.watcher.add(areaFolder);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(areaFolder)) return;
    files = undefined;
    server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use((request, response, next) => {
    const name = /\/catalogue\/([a-z]+(?:-[0-9a-f]{12})?\.json)(?:\?|$)/.exec(request.url ?? '')?.[1];
    if (name === undefined) return next();
    files ??= compileFiles(areaFolder);
    files.then((all) => {
      const body = all.get(name);
      if (body === undefined) return next();
      response.setHeader('content-type', 'application/json').end(body);
    }, next);
  });
}

/** Compiles the area folder into `catalogue/` of the build, and serves it to the dev page, which reloads when data change. */
export function cataloguePlugin({ areaFolder }: { readonly areaFolder: string }): Plugin {
  return {
    name: 'foothold-catalogue',
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const [name, source] of await compileFiles(areaFolder))
        this.emitFile({ type: 'asset', fileName: `catalogue/${name}`, source });
    },
    configureServer: (server) => serveFiles(server, areaFolder),
  };
}
