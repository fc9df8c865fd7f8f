import { isAbsolute, relative, resolve } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { buildData } from './site/buildData.ts';

/** Editors save several files at once: wait this long, in milliseconds, for the last of them. */
const PAUSE = 200;

if (!(await buildData())) {
  console.error('the data hold errors: the figures of the last good build are served, if there is one');
}
const server = await createServer({ server: { host: process.argv.includes('--host') } });
await server.listen();
server.printUrls();
rebuildOnChange(server, 'data');

function rebuildOnChange(server: ViteDevServer, folder: string): void {
  let waiting: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const rebuild = async () => {
    // A refused build leaves the last publication in place, so the page stays as it was.
    if (await buildData()) server.ws.send({ type: 'full-reload' });
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
