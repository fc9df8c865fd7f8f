import { REGISTER_FILE, type PublishedRegister } from '../domain/register.ts';
import { read } from './load.ts';

/** The register of actions: fetched when a view that needs it is first shown. */
export function loadRegister(): Promise<PublishedRegister> {
  return read<PublishedRegister>(REGISTER_FILE);
}
