import { ABSENCES } from '../../src/domain/measure.ts';
import type { Observation } from './observation.ts';

/** One line on a table: its rows, its figures, and its absences by kind. */
export function tally(name: string, observations: readonly Observation[]): string {
  const figures = observations.filter(({ measure }) => measure.value !== null).length;
  const absences = ABSENCES.map((absence) => {
    const count = observations.filter(({ measure }) => measure.status === absence).length;
    return count === 0 ? '' : `, ${count} ${absence}`;
  });
  return `${name}: ${observations.length} rows, ${figures} figures${absences.join('')}`;
}
