import type { PublishedService } from '../../domain/access.ts';
import { SERVICE_KINDS, type ServiceCategory } from '../../domain/service.ts';
import { SERVICE_TEXTS } from '../../i18n/fr/services.ts';
import { typographic } from '../../i18n/typographic.ts';
import type { MapPlace } from './mapPlace.ts';

/** The letter of a category on the map: the first of its name, without its accent. */
export function letterOf(category: ServiceCategory): string {
  const first = SERVICE_TEXTS[category].singular.normalize('NFD').charAt(0);
  return first.toLocaleUpperCase('fr');
}

/** The services that have a position, as the map draws them. */
export function servicePlaces(services: readonly PublishedService[]): readonly MapPlace[] {
  return services.flatMap(({ id, category, name, at }) =>
    at
      ? [
          {
            ...{ id, family: SERVICE_KINDS[category].family, letter: letterOf(category) },
            ...{ name: typographic(name), longitude: at[0], latitude: at[1] },
          },
        ]
      : [],
  );
}
