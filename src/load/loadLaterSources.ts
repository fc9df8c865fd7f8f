import { LATER_SOURCES_FILE, type PublishedSources } from '../domain/published.ts';
import { read } from './load.ts';

/** The cards of the sources that no view draws on at first: fetched with what cites them. */
export function loadLaterSources(): Promise<PublishedSources> {
  return read<PublishedSources>(LATER_SOURCES_FILE);
}
