import type { ServiceCategory } from '../../domain/service.ts';
import { minutesAt, pointsOf, type AccessView } from '../../state/access/walks.ts';
import type { SamplePoint } from '../places/samplePaths.ts';
import { wholeMinutes } from '../../domain/accessFigure.ts';
import { rankIn, MINUTE_BREAKS } from './scale.ts';

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
