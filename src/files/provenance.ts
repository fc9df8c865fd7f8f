import type { Source } from '../domain/source.ts';
import { DOWNLOADS_FR } from '../i18n/fr/downloads.ts';
import { formatDate } from '../i18n/format.ts';
import type { Takeaway } from './takeaway.ts';

/** A source in one line: producer, title, edition. */
export function sourceLine({ producer, title, edition }: Source): string {
  return [producer, title, edition].filter(Boolean).join(', ');
}

/** The licences of the sources, each once. */
export function licencesOf(sources: readonly Source[]): string {
  return [...new Set(sources.map(({ licence }) => licence))].join(' ; ');
}

/** What every file says of its table, line by line: what is told, and the words. */
export function provenanceOf(takeaway: Takeaway): readonly (readonly [about: string, words: string])[] {
  const { title, agglomeration, sources, notes = [], version, address } = takeaway;
  const { about } = DOWNLOADS_FR;
  return [
    [about.table, `${title} – ${agglomeration}`],
    ...sources.flatMap((source): readonly (readonly [string, string])[] => [
      [about.source, sourceLine(source)],
      [about.reference, source.referencePeriod],
      [about.licence, source.licence],
      [about.obtained, formatDate(source.obtained)],
      ...(source.page === null ? [] : [[about.page, source.page] as const]),
      ...source.caveats.map((caveat) => [about.caveat, caveat] as const),
    ]),
    ...notes.map((note) => [about.note, note] as const),
    [about.version, version],
    [about.address, address],
  ];
}
