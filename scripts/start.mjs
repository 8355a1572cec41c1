/** `npm start`: installs when needed, compiles the area and builds the app, serves it. Options: --port, --base, --host. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeListenError, portFrom, serve, tidyBase } from './serve.mjs';
import { install, root, stop, vite } from './setup.mjs';

const portsToTry = 20;

const { port, base, host } = readCommand();
install();
console.log('Building …');
if (vite(['build', '--base', base, '--logLevel', 'warn']) !== 0) stop('The build failed; what is wrong stands above.');
const { url } = await serveOnFreePort(port);
console.log(`\nFoothold is at ${url}\nStop it with Ctrl+C.`);
if (!/^(127\.|localhost$|::1$)/.test(host)) {
  console.log('Other machines can open it, but browsers allow offline use only over https.');
}

function readCommand() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string' },
        base: { type: 'string', default: process.env.BASE_PATH ?? '/' },
        host: { type: 'string', default: '127.0.0.1' },
      },
    });
    return { port: portFrom(values.port), base: tidyBase(values.base), host: values.host };
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\nOptions: --port 4173 --base / --host 127.0.0.1`, 2);
  }
}

/**
 * @param {number} first
 * @returns {Promise<import('./serve.mjs').Served>}
 */
async function serveOnFreePort(first) {
  for (let next = first; next < first + portsToTry && next <= 65_535; next++) {
    try {
      return await serve({ dir: join(root, 'dist'), port: next, base, host });
    } catch (error) {
      const reason = describeListenError(error, next);
      if (reason !== `Port ${next} is taken.`) stop(reason);
      console.log(`Port ${next} is taken, using ${next + 1}.`);
    }
  }
  return stop('No free port found. Choose one with --port.');
}
