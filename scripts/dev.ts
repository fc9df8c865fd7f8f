import { isAbsolute, relative, resolve } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { optionsOf } from './process/options.ts';
import { buildData, DATA_FOLDER } from './site/buildData.ts';

/** Editors save several files at once: wait this long, in milliseconds, for the last of them. */
const PAUSE = 200;

const USAGE = `npm run dev -- [--data folder] [--host [address]]

  --data folder     the tables to show (data by default)
  --host [address]  serve other machines too: all addresses, or this one

Serves with hot reload, and rebuilds the figures when the tables change.`;

const options = optionsOf(USAGE, {
  data: { type: 'string', default: DATA_FOLDER },
  host: { type: 'string' },
});
if (options) await serve(options.data, options.host);

async function serve(data: string, host: string | undefined): Promise<void> {
  if (!(await buildData(data))) {
    console.error('the data hold errors: the figures of the last good build are served, if there is one');
  }
  const server = await createServer({ server: host === undefined ? {} : { host } });
  await server.listen();
  server.printUrls();
  rebuildOnChange(server, data);
}

function rebuildOnChange(server: ViteDevServer, folder: string): void {
  let waiting: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const rebuild = async () => {
    // A refused build leaves the last publication in place, so the page stays as it was.
    if (await buildData(folder)) server.ws.send({ type: 'full-reload' });
  };
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    const inside = relative(resolve(folder), path);
    if (inside.startsWith('..') || isAbsolute(inside)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      running = running.then(rebuild).catch(console.error);
    }, PAUSE);
  });
}
