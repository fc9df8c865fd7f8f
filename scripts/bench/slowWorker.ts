import { readdir, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { CONDITIONS } from './conditions.ts';

/**
 * The same server, whose answers to workers take the time of the slow network.
 *
 * Chromium slows the network of a page, not the script that a worker starts from, and that of MapLibre is a third
 * of its weight. A worker found in the cache asks nothing and waits for nothing.
 */
export async function slowForWorkers(server: Server, folder: string): Promise<Server> {
  const milliseconds = CONDITIONS.roundTripMilliseconds + transferTime(await workerBytes(folder));
  return createServer((request, response) => {
    const wait = request.headers['sec-fetch-dest'] === 'worker' ? milliseconds : 0;
    setTimeout(() => server.emit('request', request, response), wait);
  });
}

/** Milliseconds that so many bytes take on the network of the measure. */
function transferTime(bytes: number): number {
  return (bytes * 8) / (CONDITIONS.megabitsPerSecond * 1000);
}

/** Bytes of the worker as a browser receives it, compressed by brotli. */
async function workerBytes(folder: string): Promise<number> {
  const assets = join(folder, 'assets');
  const names = (await readdir(assets)).filter((name) => /worker.*\.m?js\.br$/.test(name));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(assets, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
