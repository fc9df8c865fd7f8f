import { SERVICE_KINDS } from '../../domain/service.ts';
import { SERVICE_TEXTS } from '../../i18n/fr/services.ts';
import { typographic } from '../../i18n/typographic.ts';
import type { WalkedService } from '../../geo/servicesByTime.ts';
import type { MapPlace } from '../places/mapPlace.ts';

/** Services as the map and its list show them: the shape is of the family, the letter begins the name of the kind. */
export function mapPlaces(walks: readonly WalkedService[]): readonly MapPlace[] {
  return walks.flatMap(({ service: { id, category, name, at } }) =>
    at
      ? [
          {
            ...{ id, name: typographic(name), family: SERVICE_KINDS[category].family },
            letter: SERVICE_TEXTS[category].singular.charAt(0).normalize('NFD').charAt(0).toUpperCase(),
            ...{ longitude: at[0], latitude: at[1] },
          },
        ]
      : [],
  );
}
