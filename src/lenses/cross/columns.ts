import { CROSS_FR } from '../../i18n/fr/cross.ts';
import { INDICATOR_TEXTS } from '../../i18n/fr/indicators.ts';
import { cellText, shortPeriod } from '../../i18n/words.ts';
import type { LensColumn, LensFigures } from '../sortedRows.ts';
import { classOfDegree } from './crossCells.ts';
import { degreeOf, type Crossing, type Side } from './crossing.ts';

function columnsOfSide(side: Side): readonly LensColumn[] {
  const { label, unit } = INDICATOR_TEXTS[side.id];
  const figureOf: LensFigures['of'] = ({ code }) => {
    const cell = side.cellOf(code);
    return typeof cell === 'number' ? cell : undefined;
  };
  return [
    {
      name: side.id,
      title: `${label} (${shortPeriod(side.period)})`,
      highFirst: true,
      keyOf: figureOf,
      figures: { unit, decimals: side.decimals, of: figureOf },
      textOf: ({ code }) => cellText(side.cellOf(code), side.id, side.decimals),
    },
    {
      name: `${side.id}-class`,
      title: CROSS_FR.classOf(label),
      highFirst: true,
      keyOf: ({ code }) => degreeOf(side, side.cellOf(code)),
      textOf: ({ code }) => {
        const degree = degreeOf(side, side.cellOf(code));
        return degree === undefined ? '—' : classOfDegree(side, degree).word;
      },
    },
  ];
}

/** The columns of the table of a crossing: both figures, each with the name of its class. */
export function columnsOf({ across, upright }: Crossing): readonly LensColumn[] {
  return [...columnsOfSide(across), ...columnsOfSide(upright)];
}
