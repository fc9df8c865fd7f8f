import { createWriteStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { OfficialCode } from '../../import/officialCode.ts';
import { listArchive } from '../../io/listArchive.ts';
import { comparateur2021 } from '../../sources/comparateur2021.ts';
import { writeSynthetic } from './writeSynthetic.ts';

/** The national file on which the programs are compared. */
export interface NationalFile {
  readonly path: string;
  /** Whether it is that of INSEE, or an invented one of the same columns. */
  readonly isReal: boolean;
}

/** The comparateur of the edition of 2021 out of its archive; where the archive is not there, says so, and invents a file of its shape. */
export async function nationalFile(
  archive: string,
  folder: string,
  official: OfficialCode,
): Promise<NationalFile> {
  const path = join(folder, 'comparateur.csv');
  if (!existsSync(archive)) {
    const { title, edition, page } = comparateur2021.card;
    console.warn(
      `\nNO NATIONAL FILE: ${archive} is not there. An invented file of its shape is read instead.`,
    );
    console.warn(`The real one: ${title}, edition ${edition}, ${page}.`);
    console.warn('Name its archive by: npm run bench:import -- --file path\n');
    const codes = official.communes.filter(
      ({ type }) => type === 'commune-actuelle' || type === 'arrondissement-municipal',
    );
    await writeSynthetic(
      path,
      comparateur2021,
      codes.map(({ code }) => code),
    );
    return { path, isReal: false };
  }
  const noDigest = () => Promise.reject(new Error('the digest of the archive is not asked for'));
  const { value, issues } = await listArchive(archive, { container: archive, bytes: 0, sha256: noDigest });
  const table = value.find(({ name }) => comparateur2021.name.test(name.slice(archive.length + 1)));
  if (!table)
    throw new Error(`${archive} holds no comparateur. ${issues.map(({ rule }) => rule).join('; ')}`);
  await pipeline(await table.open(), createWriteStream(path));
  return { path, isReal: true };
}
