import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** A file to publish: its name inside the folder, and its whole text. */
export interface NewFile {
  readonly name: string;
  readonly text: string;
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

/**
 * Replaces a folder by these files, all at once.
 *
 * They are written beside it first: a full disk or a crash leaves the previous publication as it was.
 */
export async function replaceFolder(folder: string, files: readonly NewFile[]): Promise<void> {
  const target = resolve(folder);
  const next = join(dirname(target), `.${randomUUID()}.next`);
  const previous = join(dirname(target), `.${randomUUID()}.previous`);
  try {
    await mkdir(next, { recursive: true });
    for (const { name, text } of files) await writeFile(join(next, name), text);
    const replaced = await moved(target, previous);
    try {
      await rename(next, target);
    } catch (error) {
      if (replaced) await rename(previous, target);
      throw error;
    }
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
