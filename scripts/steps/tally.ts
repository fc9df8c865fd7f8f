import { ABSENCES } from '../../src/domain/measure.ts';
import type { Observation } from './observation.ts';

/**
 * One line on a table: its rows, its figures, and its absences by kind.
 *
 * Where there is no table, what that makes of the territories of its level; of the references, it has none.
 */
export function tally(
  name: string,
  observations: readonly Observation[] | undefined,
  territories?: number,
): string {
  if (!observations) return `${name}: not there${meaningOf(territories)}`;
  const figures = observations.filter(({ measure }) => measure.value !== null).length;
  const absences = ABSENCES.map((absence) => {
    const count = observations.filter(({ measure }) => measure.status === absence).length;
    return count === 0 ? '' : `, ${count} ${absence}`;
  });
  return `${name}: ${observations.length} rows, ${figures} figures${absences.join('')}`;
}

function meaningOf(territories: number | undefined): string {
  if (territories === undefined) return '';
  return territories === 0
    ? ', nor any territory of its level, which is not shown'
    : `, so that the ${territories} territories of its level are outlines without figures`;
}
