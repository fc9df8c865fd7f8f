import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBytes, readFolder, replaceFolder } from './files.ts';

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
      { name: 'a.json/b.json', text: '2' },
    ];
    await expect(replaceFolder(folder, files)).rejects.toThrow('EEXIST');
    expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('1');
    expect(await readdir(root)).toEqual(['data']);
  });
});

describe('a folder that does not pass its check', () => {
  it('is shown whole, then dropped, and what stood there stays', async () => {
    const folder = join(root, 'data');
    await replaceFolder(folder, [{ name: 'a/b.csv', text: '1' }]);
    const seen: string[] = [];
    const replaced = await replaceFolder(folder, [{ name: 'a/b.csv', text: '2' }], async (next) => {
      seen.push(await readFile(join(next, 'a/b.csv'), 'utf8'));
      return false;
    });
    expect(replaced).toBe(false);
    expect(seen).toEqual(['2']);
    expect(await readFile(join(folder, 'a/b.csv'), 'utf8')).toBe('1');
    expect(await readdir(root)).toEqual(['data']);
  });
});

describe('readFolder', () => {
  it('gives every file below, by its path', async () => {
    await replaceFolder(join(root, 'data'), [
      { name: 'b.txt', text: '2' },
      { name: 'a/b.csv', text: '1' },
    ]);
    const files = await readFolder(join(root, 'data'));
    expect(files.map(({ name, text }) => [name, text.toString()])).toEqual([
      ['a/b.csv', '1'],
      ['b.txt', '2'],
    ]);
  });

  it('is empty where there is no folder', async () => {
    expect(await readFolder(join(root, 'nowhere'))).toEqual([]);
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
