import type { PublishedService } from '../../domain/access.ts';
import { SERVICE_KINDS, type ServiceCategory } from '../../domain/service.ts';
import { SERVICE_TEXTS } from '../../i18n/fr/services.ts';
import { typographic } from '../../i18n/typographic.ts';
import { minutesAt, pointsOf, type AccessView } from '../../state/access/walks.ts';
import type { MapPlace } from '../places/mapPlace.ts';
import type { SamplePoint } from '../places/samplePaths.ts';
import { wholeMinutes } from '../../domain/accessFigure.ts';
import { rankIn, MINUTE_BREAKS } from './scale.ts';

/** The letter of a category on the map: the first of its name, without its accent. */
export function letterOf(category: ServiceCategory): string {
  const first = SERVICE_TEXTS[category].singular.normalize('NFD').charAt(0);
  return first.toLocaleUpperCase('fr');
}

/** The services that have a position, as the map draws them. */
export function mapPlaces(services: readonly PublishedService[]): readonly MapPlace[] {
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

/** The sample points of a territory by the class of their walk to a category; `undefined` while they are on their way. */
export function samplesOf(
  view: AccessView,
  code: string,
  category: ServiceCategory,
): readonly SamplePoint[] | undefined {
  const points = pointsOf(view, code);
  const metres = points?.matrix.metres[view.choices.engine]?.[view.access.categories.indexOf(category)];
  if (!points || !metres) return undefined;
  const { matrix, first, end } = points;
  return minutesAt(view, metres.slice(first, end)).map((minutes, i) => ({
    longitude: matrix.longitudes[first + i] ?? NaN,
    latitude: matrix.latitudes[first + i] ?? NaN,
    rank:
      minutes === null ? null : rankIn({ measure: 'median', breaks: MINUTE_BREAKS }, wholeMinutes(minutes)),
  }));
}
