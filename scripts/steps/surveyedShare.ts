import type { Period } from '../../src/domain/period.ts';
import { SAMPLED_FROM, SAMPLED_SHARE } from '../../src/domain/uncertainty.ts';
import type { ObservationIndex } from './indexObservations.ts';
import { nearestPeriods } from './nearestPeriods.ts';

/** Where the populations of the communes stand. */
export type Populations = Pick<ObservationIndex, 'find' | 'periodsOf'>;

/**
 * The part of the inhabitants of these communes whom the census asked around a period, from 0 to 1.
 *
 * `smallShare` where each is known to have less than 10,000 inhabitants, else that of communes surveyed by sample: what
 * is not known is taken for the least sure.
 */
export function surveyedShare(
  communes: readonly string[],
  period: Period,
  smallShare: number,
  populations: Populations,
): number {
  const isSmall = (commune: string) =>
    (populationNear(commune, period, populations) ?? Infinity) < SAMPLED_FROM;
  return communes.length > 0 && communes.every(isSmall) ? smallShare : SAMPLED_SHARE;
}

/** The population of the commune in the known year that is the nearest, the earlier of two; absences are passed over. */
function populationNear(
  commune: string,
  period: Period,
  { find, periodsOf }: Populations,
): number | undefined {
  return nearestPeriods(periodsOf('population'), period)
    .map((year) => find('population', year, commune)?.measure.value)
    .find((value) => typeof value === 'number');
}
