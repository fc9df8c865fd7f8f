import { constants } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import type { Input } from '../import/input.ts';
import type { Checked, Issue } from '../steps/checked.ts';
import { listArchive } from './listArchive.ts';
import { sha256OfFile } from './sha256.ts';

/**
 * Every file of a folder and of the folders in it, in the order of their names; a zip archive stands for its files.
 *
 * What begins with a dot is left aside. A link to a file of the folder adds nothing: its target is listed anyway.
 */
export async function listInputs(folder: string): Promise<Checked<readonly Input[]>> {
  const inputs: Input[] = [];
  const issues: Issue[] = [];
  let root: string;
  try {
    root = await realpath(folder);
    await walk('');
  } catch (error) {
    return { value: [], issues: [{ file: folder, rule: explainFolder(codeOf(error)) }] };
  }
  return { value: inputs, issues };

  async function walk(inside: string): Promise<void> {
    const found = await readdir(join(root, inside), { withFileTypes: true });
    for (const entry of found.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.')) continue;
      const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) await walk(name);
      else if (entry.isFile()) await addFile(name);
      else issues.push(...(await explainSpecial(name, entry.isSymbolicLink())));
    }
  }

  async function addFile(name: string): Promise<void> {
    const path = join(root, name);
    const { size } = await stat(path);
    let digest: Promise<string> | undefined;
    const file = { container: name, bytes: size, sha256: () => (digest ??= sha256OfFile(path)) };
    if (!/\.zip$/i.test(name)) {
      inputs.push({ ...file, name, open: () => openFile(path) });
      return;
    }
    const archive = await listArchive(path, file);
    inputs.push(...archive.value);
    issues.push(...archive.issues);
  }

  async function explainSpecial(name: string, isLink: boolean): Promise<readonly Issue[]> {
    if (!isLink) return [{ file: name, rule: 'neither a file nor a folder: a pipe, a socket or a device' }];
    try {
      const target = await realpath(join(root, name));
      const leadsOut = relative(root, target).split(sep)[0] === '..' || target === root;
      return leadsOut ? [{ file: name, rule: 'a symbolic link that leads out of the folder' }] : [];
    } catch {
      return [{ file: name, rule: 'a symbolic link to nothing' }];
    }
  }
}

/** Fails rather than follow a link put there since the folder was listed. */
async function openFile(path: string): Promise<Readable> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  return handle.createReadStream();
}

function explainFolder(code: string): string {
  if (code === 'ENOENT') return 'there is no such folder';
  return code === 'ENOTDIR'
    ? 'not a folder: name the one that holds the file'
    : `the folder cannot be read: ${code}`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
