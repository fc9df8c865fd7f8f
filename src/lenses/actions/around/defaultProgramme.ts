import type { Programme } from '../../../domain/action.ts';
import { periodKind, yearOf } from '../../../domain/period.ts';
import type { LevelSeries } from '../../../domain/published.ts';
import type { ProgrammeYears } from '../../../state/register/around.ts';

/** A programme that states when it began. */
export type DatedProgramme = Programme & { readonly startYear: number };

/** The programmes that state when they began, in the order that they come. */
export function datedProgrammes(programmes: readonly Programme[]): readonly DatedProgramme[] {
  return programmes.flatMap((programme) =>
    programme.startYear === undefined ? [] : [{ ...programme, startYear: programme.startYear }],
  );
}

/** The years of a programme. */
export function yearsOfProgramme({ startYear, endYear }: DatedProgramme): ProgrammeYears {
  return { from: startYear, to: endYear };
}

/**
 * The programme shown unless the visitor chooses: the one that the most indicators of a level have figures before and
 * during or after; of those that tie, the one that the most have figures after; then the first. `undefined` without a
 * dated programme.
 */
export function defaultProgramme(
  programmes: readonly DatedProgramme[],
  series: LevelSeries,
): DatedProgramme | undefined {
  const years = Object.values(series).map(({ periods }) =>
    periods.filter((period) => periodKind(period) === 'year').map(yearOf),
  );
  const since = ({ startYear }: DatedProgramme, from: number) =>
    years.filter(
      (own) => own.some((year) => year <= startYear) && own.some((year) => year > startYear && year >= from),
    ).length;
  const after = (programme: DatedProgramme) => since(programme, programme.endYear ?? Infinity);
  return programmes.toSorted((a, b) => since(b, 0) - since(a, 0) || after(b) - after(a))[0];
}
