import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBytes, replaceFolder } from './files.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'atlas-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('replaceFolder', () => {
  it('makes the folders that are not there', async () => {
    await replaceFolder(join(root, 'public/data'), [{ name: 'a.json', text: '1' }]);
    expect(await readFile(join(root, 'public/data/a.json'), 'utf8')).toBe('1');
  });

  it('leaves the previous files as they were when one of the new ones cannot be written', async () => {
    const folder = join(root, 'data');
    await replaceFolder(folder, [{ name: 'a.json', text: '1' }]);
    const files = [
      { name: 'a.json', text: '2' },
      { name: 'nowhere/b.json', text: '2' },
    ];
    await expect(replaceFolder(folder, files)).rejects.toThrow('ENOENT');
    expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('1');
    expect(await readdir(root)).toEqual(['data']);
  });
});

describe('readBytes', () => {
  it('answers undefined for a file that is not there', async () => {
    expect(await readBytes(root, 'a.json')).toBeUndefined();
  });

  it('does not hide another failure', async () => {
    await expect(readBytes(root, '.')).rejects.toThrow('EISDIR');
  });
});
