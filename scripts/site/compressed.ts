import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXTS = new Set(['.html', '.js', '.mjs', '.css', '.json', '.geojson', '.svg', '.txt', '.map']);

/** Below this many bytes, the headers of an answer weigh more than what compression saves. */
const SMALLEST = 512;

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/** Lays a `.gz` and a `.br` beside every text of the built site, for servers that send them as they are. */
export function compressed(): Plugin {
  let folder = 'dist';
  return {
    name: 'atlas:compressed',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    closeBundle: { order: 'post', sequential: true, handler: () => compressFolder(folder) },
  };
}

/** Compresses every text under a folder as far as gzip and brotli can. */
export async function compressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = entries.filter((entry) => entry.isFile() && TEXTS.has(extname(entry.name)));
  await Promise.all(texts.map((entry) => compressFile(join(entry.parentPath, entry.name))));
}

async function compressFile(file: string): Promise<void> {
  const text = await readFile(file);
  if (text.length < SMALLEST) return;
  const [small, smallest] = await Promise.all([
    gzipped(text, { level: 9 }),
    brotlied(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
  ]);
  await Promise.all([writeFile(`${file}.gz`, small), writeFile(`${file}.br`, smallest)]);
}
