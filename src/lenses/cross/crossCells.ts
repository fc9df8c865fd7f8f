import { isAbsence, type Absence } from '../../domain/measure.ts';
import { INDICATORS } from '../../domain/indicators.ts';
import { classWord } from '../../i18n/cross.ts';
import { INDICATOR_TEXTS } from '../../i18n/fr/indicators.ts';
import { classTexts } from '../../panels/legendRows.ts';
import type { Shade } from '../../map/shade.ts';
import { cellShade } from './crossShade.ts';
import { classesOf, degreeOf, type Crossing, type Side } from './crossing.ts';

/** A cell of the legend: where both classes meet, and the territories there. */
export interface CrossCell {
  /** Towards the difficulty, from 0. */
  readonly right: number;
  readonly up: number;
  readonly shade: Shade;
  /** Both classes in words. */
  readonly text: string;
  readonly codes: readonly string[];
}

/** A class by its values, from its degree towards the difficulty: name and bounds. */
export function classOfDegree(side: Side, degree: number): { readonly word: string; readonly range: string } {
  const classes = classesOf(side);
  const rank = INDICATORS[side.id].concern === 'low' ? classes - 1 - degree : degree;
  const ranges = classTexts({ ...side, indicator: INDICATORS[side.id] });
  return { word: classWord(rank, classes), range: ranges[rank] ?? '' };
}

function wordsOf(side: Side, degree: number): string {
  const { word, range } = classOfDegree(side, degree);
  return `${INDICATOR_TEXTS[side.id].label}\u00a0: ${word} (${range})`;
}

/** The cells of the legend, as they are read: from the top, and from the left. */
export function crossCells(crossing: Crossing, codes: readonly string[]): readonly CrossCell[] {
  const { across, upright } = crossing;
  const placed = codes.map((code) => ({
    code,
    right: degreeOf(across, across.cellOf(code)),
    up: degreeOf(upright, upright.cellOf(code)),
  }));
  const degrees = (side: Side) => Array.from({ length: classesOf(side) }, (_, i) => i);
  return degrees(upright)
    .toReversed()
    .flatMap((up) =>
      degrees(across).map((right) => ({
        ...{ right, up },
        shade: cellShade(crossing, right, up),
        text: `${wordsOf(across, right)}\u202f; ${wordsOf(upright, up)}`,
        codes: placed.filter((one) => one.right === right && one.up === up).map(({ code }) => code),
      })),
    );
}

/** The territories that lack a figure, by the reason of the first that is lacking. */
export function crossAbsences(
  { across, upright }: Crossing,
  codes: readonly string[],
): ReadonlyMap<Absence, readonly string[]> {
  const absences = new Map<Absence, string[]>();
  for (const code of codes) {
    const absence = [across.cellOf(code), upright.cellOf(code)].find(isAbsence);
    if (absence) absences.set(absence, [...(absences.get(absence) ?? []), code]);
  }
  return absences;
}
