import type { Indicator } from '../domain/indicator.ts';
import { isAbsence, type Cell } from '../domain/measure.ts';
import { classIn, type Classification } from '../stats/classification.ts';
import { paletteOf } from './palettes.ts';
import type { Shade } from './shade.ts';

/** How an indicator is coloured. Both maps, the legend, the chart and the table read this. */
export interface Choropleth {
  readonly classification: Classification;
  /** One colour per class: always one more than there are bounds. */
  readonly palette: readonly string[];
}

/** The choropleth of a classification: diverging around the agglomeration, else a ramp by direction of concern. */
export function choroplethOf(classification: Classification, { concern }: Indicator): Choropleth {
  const count = classification.breaks.length + 1;
  if (classification.method === 'gap')
    return { classification, palette: paletteOf('diverging', count, concern) };
  return {
    classification,
    palette: paletteOf(concern === 'none' ? 'neutral' : 'sequential', count, concern),
  };
}

/** The shade of a figure. An absence never takes a colour of the scale; neither does a gap without reference. */
export function shadeOf(choropleth: Choropleth, cell: Cell, reference: Cell, indicator: Indicator): Shade {
  if (isAbsence(cell)) return { kind: 'absence', absence: cell };
  const rank = classIn(choropleth.classification, cell, reference, indicator.unit);
  const color = rank === undefined ? undefined : choropleth.palette[rank];
  return rank === undefined || color === undefined
    ? { kind: 'absence', absence: 'missing' }
    : { kind: 'class', rank, color };
}

/**
 * The class where the agglomeration is marked, or `undefined` without figure or for a count.
 *
 * Its figure is classed as it is displayed, with its own decimals: 23,6 % does not stand from 24 % on where the source
 * rounds the territories to the unit.
 */
export function homeRank(
  { classification }: Choropleth,
  reference: Cell,
  { unit, decimals }: Indicator,
): number | undefined {
  if (unit === 'count') return undefined;
  const own = classification.method === 'gap' ? classification : { ...classification, decimals };
  return classIn(own, reference, reference, unit);
}
