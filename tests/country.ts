import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAtlas } from '../scripts/buildAtlas.ts';

/** The tiny invented country: a few territories that hold every odd case. */
export const COUNTRY = fileURLToPath(new URL('fixtures/country', import.meta.url));

/** What becomes of one file: its new content, or `undefined` to remove it. */
export type Change = (text: string) => string | Uint8Array | undefined;

/** What a build answered, what it said, and where it was told to publish. */
export interface Run {
  readonly published: boolean;
  readonly said: string;
  readonly to: string;
}

/** Builds some tables in a folder of its own, removed when the test is over. */
export async function build(from: string, to?: string): Promise<Run> {
  const target = to ?? join(await temporaryFolder(), 'published');
  const said: string[] = [];
  const published = await buildAtlas({ from, to: target, print: (text) => said.push(text) });
  return { published, said: said.join('\n'), to: target };
}

/** Builds the country with some of its files changed. */
export async function buildChanged(changes: Readonly<Record<string, Change>>, to?: string): Promise<Run> {
  const from = await temporaryFolder();
  await cp(COUNTRY, from, { recursive: true });
  for (const [name, change] of Object.entries(changes)) {
    const path = join(from, name);
    const changed = change(await readFile(path, 'utf8'));
    if (changed === undefined) await rm(path);
    else await writeFile(path, changed);
  }
  return build(from, to);
}

/** The problems told, one a line, each after the name of its file. */
export function problemsOf({ said }: Run): readonly string[] {
  return said
    .split('\n\n')
    .slice(0, -1)
    .flatMap((block) => {
      const [file, ...issues] = block.split('\n');
      return issues.map((issue) => `${file}: ${issue.trim()}`);
    });
}

/** The bytes of every file of a folder, by name. */
export async function bytesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).sort();
  const read = names.map(async (name) => [name, await readFile(join(folder, name), 'base64')] as const);
  return Object.fromEntries(await Promise.all(read));
}

const folders: string[] = [];

/** A new empty folder; `removeTemporaryFolders` forgets it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-'));
  folders.push(folder);
  return folder;
}

/** Removes every folder made for the tests of a file: to be called after them all. */
export async function removeTemporaryFolders(): Promise<void> {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
}
