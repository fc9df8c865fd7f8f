import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from './import/recognise.ts';
import { toSize, type FetchLine } from './import/toFetchText.ts';
import { download, type Fetched } from './io/download.ts';
import { listInputs } from './io/listInputs.ts';
import { progressLine, type Screen } from './io/progressLine.ts';
import { SOURCES } from './sources/all.ts';
import type { Address, SourceDescription } from './sources/source.ts';

/** Where the files go, and of which sources. */
export interface FetchOptions {
  readonly folder: string;
  /** Ids of the only sources to fetch; all by default. */
  readonly only?: readonly string[] | undefined;
  readonly sources?: readonly SourceDescription[];
  /** Shows how the files come. The terminal by default. */
  readonly screen?: Screen;
}

/**
 * Fetches the files that a folder lacks from their producers, one after the other, and says what became of each.
 *
 * A file that stands anywhere in the folder, under any name by which it is recognised, is not asked for again; one
 * that stands under the name of its address is checked by size and digest where they are known.
 */
export async function fetchSources({
  folder,
  only = [],
  sources = SOURCES,
  screen = process.stderr,
}: FetchOptions): Promise<readonly FetchLine[]> {
  const inputs = existsSync(folder) ? (await listInputs(folder)).value : [];
  const { matched } = await recognise(inputs, sources);
  const asked = new Map<string, Promise<Fetched>>();
  const fetchOnce = (address: Address): Promise<Fetched> => {
    const known = asked.get(address.url) ?? fetchOne(address, folder, screen);
    asked.set(address.url, known);
    return known;
  };

  const lines: FetchLine[] = [];
  for (const source of sources) {
    if (only.length > 0 && !only.includes(source.id)) continue;
    const here = matched.find((match) => match.source === source)?.input;
    const addresses = source.addresses ?? [];
    const stands = addresses.some(({ file }) => existsSync(join(folder, file)));
    if (here && !stands)
      lines.push({ source: source.id, file: here.container, outcome: 'present', bytes: here.bytes });
    else if (addresses.length === 0) {
      if (!lines.some((line) => line.source === source.id && line.outcome === 'unknown'))
        lines.push({ source: source.id, outcome: 'unknown', page: source.card.page });
    } else
      for (const address of addresses)
        lines.push({ source: source.id, file: address.file, ...(await fetchOnce(address)) });
  }
  return lines;
}

async function fetchOne(address: Address, folder: string, screen: Screen): Promise<Fetched> {
  const line = progressLine(screen, address.file, toSize);
  const fetched = await download(address, folder, line.step);
  line.end();
  return fetched;
}
