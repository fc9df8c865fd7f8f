import type { PublishedService, PublishedServices } from '../../domain/access.ts';
import type { ServiceCategory } from '../../domain/service.ts';

/** The services by their ids; none while the list is on its way. */
export function servicesById(
  published: PublishedServices | undefined,
): ReadonlyMap<string, PublishedService> {
  return new Map(published?.services.map((service) => [service.id, service]));
}

/** The days that some service publishes as open, 1 for Monday to 7, in order. */
export function publishedDays(services: Iterable<PublishedService>): readonly number[] {
  return [...new Set([...services].flatMap(({ days = [] }) => days))].sort((a, b) => a - b);
}

/** The services of a category, those with a position first: then by commune and name. */
export interface CategoryServices {
  readonly placed: readonly PublishedService[];
  /** The commune is all that is known of where they stand. */
  readonly unplaced: readonly PublishedService[];
}

const collator = new Intl.Collator('fr');

/**
 * The services of a category, by commune and name. With a day, those that are open then, where days are published: one
 * without any is left out, as nobody can tell.
 */
export function servicesOf(
  services: Iterable<PublishedService>,
  category: ServiceCategory,
  day: number | null,
  communeName: (code: string) => string,
): CategoryServices {
  const own = [...services]
    .filter((service) => service.category === category)
    .filter(({ days }) => day === null || days?.includes(day))
    .toSorted(
      (a, b) =>
        collator.compare(communeName(a.commune), communeName(b.commune)) || collator.compare(a.name, b.name),
    );
  return { placed: own.filter(({ at }) => at), unplaced: own.filter(({ at }) => !at) };
}
