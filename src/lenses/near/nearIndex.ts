import type { PublishedService } from '../../domain/access.ts';
import { foldText } from '../../geo/accentFold.ts';
import type { Place } from '../../state/places.ts';
import { wordIndex } from '../../state/wordIndex.ts';

/** What the search of this device found: a territory, or a service that has a position. */
export type NearFound =
  | { readonly kind: 'territory'; readonly id: string; readonly place: Place }
  | { readonly kind: 'service'; readonly id: string; readonly service: PublishedService };

/** The words that a service is found by, beside its name. */
export interface ServiceWords {
  /** What kind of service it is, in one or several words. */
  readonly kind: string;
  readonly commune: string;
}

/** Communes first, then neighbourhoods, those in force before, then services. */
const ORDER = ['commune', 'qpv2024', 'qpv2015'] as const;

/** A search over communes, neighbourhoods and services, that asks nobody: by name, kind, commune, code and address. */
export class NearIndex {
  readonly #entries: ReadonlyMap<string, NearFound>;
  readonly #index: ReturnType<typeof wordIndex<{ id: string; name: string; kind: string; where: string }>>;

  constructor(
    places: readonly Place[],
    services: readonly PublishedService[],
    wordsOf: (service: PublishedService) => ServiceWords,
  ) {
    const territories = places.map((place) => ({ kind: 'territory', id: place.code, place }) as const);
    const placed = services
      .filter(({ at }) => at !== undefined)
      .map((service) => ({ kind: 'service', id: service.id, service }) as const);
    this.#entries = new Map([...territories, ...placed].map((found) => [found.id, found]));
    this.#index = wordIndex(
      ['name', 'kind', 'where'],
      [
        ...territories.map(({ id, place: { name, within } }) => ({
          ...{ id, name, kind: id },
          where: within.map((share) => share.name).join(' '),
        })),
        ...placed.map(({ id, service }) => {
          const { kind, commune } = wordsOf(service);
          return { id, name: service.name, kind, where: `${commune} ${service.address}` };
        }),
      ],
    );
  }

  /**
   * Territories and services that hold all words of a text; none for an empty one. Names that begin with the text come
   * first; then communes, neighbourhoods, services; then the best match.
   */
  find(text: string, most = 8): readonly NearFound[] {
    const typed = foldText(text);
    if (typed === '') return [];
    return this.#index
      .search(text)
      .flatMap(({ id }) => {
        const found = this.#entries.get(id as string);
        if (!found) return [];
        const name = found.kind === 'territory' ? found.place.name : found.service.name;
        return [{ found, tier: foldText(name).startsWith(typed) ? 0 : 1, rank: rankOf(found) }];
      })
      .sort((a, b) => a.tier - b.tier || a.rank - b.rank)
      .slice(0, most)
      .map(({ found }) => found);
  }
}

function rankOf(found: NearFound): number {
  return found.kind === 'service' ? ORDER.length : ORDER.findIndex((level) => level === found.place.level);
}
