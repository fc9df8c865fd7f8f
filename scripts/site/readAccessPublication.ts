import { ACCESS_FILE, MATRIX_FILES, SERVICES_FILE, type PublishedServices } from '../../src/domain/access.ts';
import { SAMPLE_LEVELS, type AccessPublication } from '../../src/domain/accessPublication.ts';
import { unpackAccess, type PackedAccess } from '../../src/domain/packedAccess.ts';
import type { Manifest } from '../../src/domain/published.ts';
import { unpackMatrix, type PackedMatrix } from '../../src/geo/packedMatrix.ts';
import { readJson } from './readPublished.ts';

/** What was published of access, unpacked; `undefined` where the atlas has no service. */
export async function readAccessPublication(
  folder: string,
  { files }: Manifest,
): Promise<AccessPublication | undefined> {
  const isThere = (name: string) => files.some((file) => file.name === name);
  const level = SAMPLE_LEVELS.find((one) => isThere(MATRIX_FILES[one]));
  if (!isThere(ACCESS_FILE) || !level) return undefined;
  const [access, services, matrix] = await Promise.all([
    readJson<PackedAccess>(folder, ACCESS_FILE),
    readJson<PublishedServices>(folder, SERVICES_FILE),
    readJson<PackedMatrix>(folder, MATRIX_FILES[level]),
  ]);
  return { access: unpackAccess(access), services, sample: { level, matrix: unpackMatrix(matrix) } };
}
