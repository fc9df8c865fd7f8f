import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { removeTemporaryFolders, temporaryFolder } from '../../tests/country.ts';
import { bytesOf } from '../../tests/import/inputs.ts';
import { zip, type Entry } from '../../tests/import/zip.ts';
import { listInputs } from './listInputs.ts';
import { sha256 } from './sha256.ts';

let root = '';
beforeEach(async () => {
  root = await temporaryFolder();
});
afterAll(removeTemporaryFolders);

const archive = (...entries: readonly Entry[]): Promise<void> => writeFile(join(root, 'a.zip'), zip(entries));
const listed = async (): Promise<readonly string[]> => (await listInputs(root)).value.map(({ name }) => name);
const told = async (): Promise<readonly string[]> =>
  (await listInputs(root)).issues.map(({ file, value, rule }) =>
    [file, value, rule].filter(Boolean).join(': '),
  );

describe('listInputs', () => {
  it('lists files in the order of their names, folders entered, archives in place of their files', async () => {
    await mkdir(join(root, 'b/c'), { recursive: true });
    await writeFile(join(root, 'b/c/2.csv'), 'x');
    await writeFile(join(root, 'b/1.csv'), 'x');
    await writeFile(join(root, '.hidden'), 'x');
    await writeFile(join(root, 'z.csv'), 'x');
    await archive(
      { path: 'in/', content: '' },
      { path: 'in/2.csv', content: 'x' },
      { path: 'nested.zip', content: zip([{ path: '3.csv', content: 'x' }]) },
      { path: '__MACOSX/._2.csv', content: 'x' },
    );
    expect(await listed()).toEqual(['a.zip/in/2.csv', 'a.zip/nested.zip', 'b/1.csv', 'b/c/2.csv', 'z.csv']);
    expect(await told()).toEqual([]);
  });

  it('opens a file as often as needed, and digests what holds it', async () => {
    const bytes = zip([{ path: '1.csv', content: 'a;b\n1;2\n' }]);
    await writeFile(join(root, 'a.zip'), bytes);
    await writeFile(join(root, 'b.csv'), 'é');
    const [inside, plain] = (await listInputs(root)).value;
    if (!inside || !plain) throw new Error('two files were written');
    expect(String(await bytesOf(inside))).toBe('a;b\n1;2\n');
    expect(String(await bytesOf(inside))).toBe('a;b\n1;2\n');
    expect([inside.container, inside.bytes]).toEqual(['a.zip', bytes.length]);
    expect(String(await bytesOf(plain))).toBe('é');
    expect(await plain.sha256()).toBe(sha256('é'));
  });

  it('leaves aside a link to a file of the folder', async () => {
    await writeFile(join(root, 'a.csv'), 'x');
    await symlink(join(root, 'a.csv'), join(root, 'b.csv'));
    await symlink(root, join(root, 'c'));
    expect(await listed()).toEqual(['a.csv']);
  });

  it.each([
    ['/etc/passwd', 'a symbolic link that leads out of the folder'],
    ['nowhere', 'a symbolic link to nothing'],
  ])('refuses a link to %s', async (target, rule) => {
    await symlink(target, join(root, 'a.csv'));
    expect(await told()).toEqual([`a.csv: ${rule}`]);
  });

  it.each([
    ['../../evil.csv', /leads out of the archive/],
    ['/evil.csv', /leads out of the archive/],
    ['C:/evil.csv', /leads out of the archive/],
    ['..\\evil.csv', /leads out of the archive/],
    ['.././__MACOSX/evil.csv', /leads out of the archive/],
  ])('refuses the path %s in an archive, and reads the rest', async (path, rule) => {
    await archive({ path, content: 'x' }, { path: 'good.csv', content: 'x' });
    expect(await listed()).toEqual(['a.zip/good.csv']);
    expect(await told()).toEqual([expect.stringMatching(rule)]);
  });

  it.each([
    ['an encrypted file', { flags: 1 }, /encrypted/],
    ['a link', { unixMode: 0o120777 }, /a link or a device/],
    ['another compression', { method: 14 }, /deflate/],
    ['too many bytes', { declaredBytes: 0xf0000000 }, /zip bomb|once extracted/],
  ])('refuses %s in an archive', async (_case, lie, rule) => {
    await archive({ path: 'a.csv', content: 'x', ...lie });
    expect(await listed()).toEqual([]);
    expect(await told()).toEqual([expect.stringMatching(rule)]);
  });

  it('refuses a bomb', async () => {
    await archive({ path: 'a.csv', content: new Uint8Array(12_000_000) });
    expect(await told()).toEqual([expect.stringMatching(/12000000 bytes for \d+ compressed.*zip bomb/)]);
  });

  it.each([
    ['declares fewer bytes than it holds', { declaredBytes: 3 }, /too many bytes/],
    ['has another checksum', { checksum: 1 }, /checksum/],
  ])('fails while it reads a file that %s', async (_case, lie, rule) => {
    await archive({ path: 'a.csv', content: 'a;b\n1;2\n', ...lie });
    const [input] = (await listInputs(root)).value;
    if (!input) throw new Error('a file was written');
    await expect(bytesOf(input)).rejects.toThrow(rule);
  });

  it.each([
    ['truncated', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 30)],
    ['empty', () => new Uint8Array(0)],
    ['not an archive', () => Buffer.from('a;b\n')],
  ])('says that an archive is damaged when it is %s', async (_case, damage) => {
    await writeFile(join(root, 'a.zip'), damage(zip([{ path: 'a.csv', content: 'x' }])));
    expect(await told()).toEqual([expect.stringMatching(/^a\.zip: a damaged or truncated archive/)]);
  });

  it('says that a folder is not there, or is a file', async () => {
    await writeFile(join(root, 'a.csv'), '');
    const ruleOf = async (name: string) => (await listInputs(join(root, name))).issues[0]?.rule;
    expect(await ruleOf('nowhere')).toBe('there is no such folder');
    expect(await ruleOf('a.csv')).toBe('not a folder: name the one that holds the file');
  });
});
