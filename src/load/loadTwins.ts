import { TWINS_FILE, type PublishedTwins } from '../domain/twins.ts';
import { read } from './load.ts';

/** The twins of the neighbourhoods: fetched when their view is first shown. */
export function loadTwins(): Promise<PublishedTwins> {
  return read<PublishedTwins>(TWINS_FILE);
}
