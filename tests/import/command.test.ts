import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { removeTemporaryFolders, temporaryFolder } from '../country.ts';

afterAll(removeTemporaryFolders);

const run = promisify(execFile);
const command = (...args: readonly string[]) =>
  run(process.execPath, ['--import', 'tsx', 'scripts/import.ts', ...args]);

describe('npm run import', () => {
  it.each([
    ['without options', [], 'Say where the files are: --from, or --download.'],
    ['with an option that it does not know', ['--form', 'a'], "Unknown option '--form'."],
    ['with a word', ['a'], "Unexpected argument 'a'."],
    ['with an option cut short', ['--from'], "Option '--from <value>' argument missing."],
  ])('%s says why, then how to use it, and ends with 1', async (_, args, reason) => {
    const ended = command(...args);
    await expect(ended).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(reason) as unknown,
    });
    await expect(ended).rejects.toMatchObject({
      stderr: expect.stringContaining('--territory SIREN') as unknown,
    });
    await expect(ended).rejects.not.toMatchObject({ stderr: expect.stringContaining('    at ') as unknown });
  });

  it('says how to use it when asked, and ends with 0', async () => {
    expect((await command('--help')).stdout).toContain('npm run import -- --download folder');
  });

  it('refuses an empty folder without a stack trace', async () => {
    const folder = await temporaryFolder();
    const ended = command('--from', folder, '--to', `${folder}/tables`, '--territory', '245901160');
    await expect(ended).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining('no file of a known source is there') as unknown,
      stderr: '',
    });
  });
});
