import {
  ACCESS_FILE,
  MATRIX_FILES,
  SERVICES_FILE,
  type AccessLevel,
  type PublishedAccess,
  type PublishedMatrix,
  type PublishedServices,
} from '../domain/access.ts';
import { unpackAccess, type PackedAccess } from '../domain/packedAccess.ts';
import { unpackMatrix, type PackedMatrix } from '../geo/packedMatrix.ts';
import { read } from './load.ts';

/** How far services are from the inhabitants of each territory: fetched when a view first asks for it. */
export async function loadAccess(): Promise<PublishedAccess> {
  return unpackAccess(await read<PackedAccess>(ACCESS_FILE));
}

/** Every service, in the order of ids. */
export function loadServices(): Promise<PublishedServices> {
  return read<PublishedServices>(SERVICES_FILE);
}

/** The sample points of a level, and the walk from each: to map them, or to try another pace or another basket. */
export async function loadMatrix(level: AccessLevel): Promise<PublishedMatrix> {
  return unpackMatrix(await read<PackedMatrix>(MATRIX_FILES[level]));
}
