import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Gzipped bytes of what a visitor loads, by kind. Fonts are already compressed and weigh what they weigh. */
export interface Weights {
  readonly page: number;
  /** What runs before MapLibre: the entry and all that it imports statically. */
  readonly scripts: number;
  readonly styles: number;
  /** Every subset that the site holds; a browser takes the ones it needs, most often one. */
  readonly fonts: number;
  /** The figures, sources and boundaries of the default view. */
  readonly data: number;
  /** What the first intent of the visitor brings: scripts and styles, without the worker. */
  readonly mapLibre: number;
  /** That of MapLibre; those of imports and workbooks come when they are asked for. */
  readonly worker: number;
}

/** An entry of Vite's manifest: a built script, what it imports, and its style sheets. */
interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}
type ViteManifest = Readonly<Record<string, Chunk>>;

/** The page of the atlas. Others, such as that of the method, are documents without a script. */
const PAGE = 'index.html';

const DEFAULT_DATA = ['manifest.json', 'series.json', 'sources.json', 'communes.geojson', 'qpv-2024.geojson'];

/** Weighs a built site. */
export async function weigh(folder: string): Promise<Weights> {
  const manifest = JSON.parse(await readFile(join(folder, '.vite', 'manifest.json'), 'utf8')) as ViteManifest;
  const first = closure(manifest, [PAGE], ({ imports = [] }) => imports);
  const all = closure(manifest, [PAGE], ({ imports = [], dynamicImports = [] }) => [
    ...imports,
    ...dynamicImports,
  ]);
  const later = [...all].filter((key) => !first.has(key));
  const assets = await readdir(join(folder, 'assets'));
  const worker = assets.filter((name) => /-worker.*\.m?js$/.test(name)).map((name) => `assets/${name}`);
  const fonts = assets.filter((name) => name.endsWith('.woff2')).map((name) => `assets/${name}`);

  const filesOf = (keys: Iterable<string>) => [...keys].flatMap((key) => manifest[key]?.file ?? []);
  const stylesOf = (keys: Iterable<string>) => [...keys].flatMap((key) => manifest[key]?.css ?? []);
  const sum = async (files: readonly string[], weight: (content: Buffer) => number) => {
    const contents = await Promise.all([...new Set(files)].map((file) => readFile(join(folder, file))));
    return contents.reduce((total, content) => total + weight(content), 0);
  };

  return {
    page: await sum([PAGE], gzipped),
    scripts: await sum(filesOf(first), gzipped),
    styles: await sum(stylesOf(first), gzipped),
    fonts: await sum(fonts, (content) => content.length),
    data: await sum(
      DEFAULT_DATA.map((name) => `data/${name}`),
      gzipped,
    ),
    mapLibre: await sum(
      [...filesOf(later), ...stylesOf(later)].filter((file) => !isWorker(file)),
      gzipped,
    ),
    worker: await sum(worker, gzipped),
  };
}

function closure(
  manifest: ViteManifest,
  keys: readonly string[],
  next: (chunk: Chunk) => readonly string[],
  met = new Set<string>(),
): Set<string> {
  for (const key of keys) {
    const chunk = manifest[key];
    if (!chunk || met.has(key)) continue;
    met.add(key);
    closure(manifest, next(chunk), next, met);
  }
  return met;
}

function isWorker(file: string): boolean {
  return basename(file).includes('worker');
}

function gzipped(content: Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}
