import type { PublishedService } from '../../domain/access.ts';
import type { PublishedSources } from '../../domain/published.ts';
import type { TakeawayTable } from '../../files/takeaway.ts';
import { ACCESS_FR } from '../../i18n/fr/access.ts';
import { DOWNLOADS_FR } from '../../i18n/fr/downloads.ts';
import { SERVICE_TEXTS } from '../../i18n/fr/services.ts';

/** A service of a table, with the walk to it where the table is about a place: metres walked, and minutes, not rounded. */
export interface ListedService {
  readonly service: PublishedService;
  readonly walked?: number;
  readonly minutes?: number;
}

/** What the files of a table of services are named after, and made with. */
export interface ServicesTable {
  readonly title: string;
  readonly listed: readonly ListedService[];
  readonly communeName: (code: string) => string;
  readonly cards: PublishedSources;
  readonly notes?: readonly string[];
}

/** Services as a table to take away, each with its point where its position is published; with walks, their columns. */
export function servicesTakeaway({ title, listed, communeName, cards, notes }: ServicesTable): TakeawayTable {
  const { list } = ACCESS_FR;
  const hasWalks = listed.some(({ minutes }) => minutes !== undefined);
  const used = new Set(listed.map(({ service }) => service.source));
  const noPosition = { absent: list.noPosition };
  return {
    title,
    columns: [
      { title: DOWNLOADS_FR.code },
      { title: list.kind },
      { title: list.name },
      { title: list.address },
      { title: list.commune },
      ...(hasWalks
        ? [
            { title: list.minutes, unit: 'min', decimals: 0 },
            { title: list.metres, unit: 'm', decimals: 0 },
          ]
        : []),
      { title: list.longitude, unit: 'degrés', decimals: 6 },
      { title: list.latitude, unit: 'degrés', decimals: 6 },
      { title: list.year },
      { title: list.source },
    ],
    rows: listed.map(({ service, walked, minutes }) => {
      const { id, category, name, address, commune, at, year, source } = service;
      return {
        ...(at ? { geometry: { type: 'Point' as const, coordinates: [...at] } } : {}),
        cells: [
          ...[id, SERVICE_TEXTS[category].singular, name],
          address || { absent: list.noAddress },
          communeName(commune),
          ...(hasWalks ? [minutes ?? noPosition, walked ?? noPosition] : []),
          ...[at?.[0] ?? noPosition, at?.[1] ?? noPosition],
          ...[String(year), cards[source]?.producer ?? source],
        ],
      };
    }),
    sources: Object.values(cards).filter(({ id }) => used.has(id)),
    ...(notes ? { notes } : {}),
  };
}
