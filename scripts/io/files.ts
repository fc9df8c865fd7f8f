import { randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** A file to publish: its path inside the folder, and its whole content. */
export interface NewFile {
  readonly name: string;
  readonly text: string | Uint8Array;
}

/** The bytes of a file, or `undefined` if there is none. */
export async function readBytes(folder: string, name: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(join(folder, name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Every file below a folder, with its content, in the order of their paths; none if there is no such folder. */
export async function readFolder(folder: string): Promise<readonly NewFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(emptyIfNone);
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name)) })));
}

/**
 * Replaces a folder by these files, all at once, and answers whether it did.
 *
 * They are written beside it first: a full disk or a crash leaves what stood there as it was. `isSound` is shown
 * the folder to come, and may refuse it.
 */
export async function replaceFolder(
  folder: string,
  files: readonly NewFile[],
  isSound: (next: string) => Promise<boolean> = () => Promise.resolve(true),
): Promise<boolean> {
  const target = resolve(folder);
  const next = join(dirname(target), `.${randomUUID()}.next`);
  const previous = join(dirname(target), `.${randomUUID()}.previous`);
  try {
    await mkdir(next, { recursive: true });
    for (const { name, text } of files) {
      await mkdir(dirname(join(next, name)), { recursive: true });
      await writeFile(join(next, name), text);
    }
    if (!(await isSound(next))) return false;
    const replaced = await moved(target, previous);
    try {
      await rename(next, target);
    } catch (error) {
      if (replaced) await rename(previous, target);
      throw error;
    }
    return true;
  } finally {
    await rm(next, { recursive: true, force: true });
    await rm(previous, { recursive: true, force: true });
  }
}

async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

function emptyIfNone(error: unknown): [] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
  throw error;
}
