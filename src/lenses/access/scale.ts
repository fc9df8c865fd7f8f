import { WALK_THRESHOLDS } from '../../domain/access.ts';
import type { Cell } from '../../domain/measure.ts';
import { paletteOf } from '../../map/palettes.ts';
import type { Shade } from '../../map/shade.ts';
import type { AccessChoices } from '../../state/access/choices.ts';
import type { AccessFigure } from '../../domain/accessFigure.ts';
import { measuredBasket } from '../../state/access/figures.ts';
import type { AccessMeasure } from '../../state/access/measures.ts';
import type { AccessView } from '../../state/access/walks.ts';
import { breaksOf } from '../../stats/breaks.ts';
import { classOf } from '../../stats/classOf.ts';
import { roundTo } from '../../stats/roundTo.ts';
import { ACCESS_DECIMALS } from '../../i18n/access.ts';

/** How a measure is coloured: bounds that no choice moves, and a colour for each class. */
export interface AccessScale {
  readonly measure: AccessMeasure;
  /** Inner bounds, ascending. A value equal to a bound is in the class above; but for minutes, in the class below. */
  readonly breaks: readonly number[];
  readonly palette: readonly string[];
}

const SHARE_BREAKS = [20, 40, 60, 80] as const;
/** Bounds of the classes of minutes: the thresholds that are told of. */
export const MINUTE_BREAKS = WALK_THRESHOLDS;

/**
 * Colours of minutes, from near to far: the seven of ColorBrewer's YlGnBu but one, so that a text reads on each.
 *
 * On the first four it is dark, on the last two it is light, at 4.5:1 and more.
 */
export const MINUTE_PALETTE = ['#ffffcc', '#c7e9b4', '#7fcdbb', '#41b6c4', '#225ea8', '#0c2c84'] as const;

/** The first of `MINUTE_PALETTE` that a text must be light on. */
export const LIGHT_TEXT_FROM = 4;

/** The scale of a measure. Where nobody fixed thresholds, classes of about as many territories over all those of the level. */
export function scaleOf({
  access,
  level,
  choices,
}: Pick<AccessView, 'access' | 'level'> & { readonly choices: AccessChoices }): AccessScale {
  const { measure, subject } = choices;
  switch (measure) {
    case 'share':
      return scale(measure, SHARE_BREAKS);
    case 'median':
      return { measure, breaks: MINUTE_BREAKS, palette: MINUTE_PALETTE };
    case 'basket': {
      const size = measuredBasket({ access, choices }).length;
      const fifths = [1, 2, 3, 4].map((i) => Math.ceil((size * i) / 5));
      return scale(
        measure,
        [...new Set(fifths)].filter((bound) => bound > 0 && bound <= size),
      );
    }
    case 'supply':
      return quantiles(measure, access.supply.find(({ id }) => id === subject)?.rates ?? {});
    case 'apl':
      return quantiles(measure, access.apl.find(({ id }) => id === subject)?.values ?? {});
    case 'floating': {
      const { values = {} } = access.floating.find(({ category }) => category === subject) ?? {};
      const codes = Object.keys(access.levels[level] ?? {});
      return quantiles(
        measure,
        Object.fromEntries(
          codes.flatMap((code) => (values[code] === undefined ? [] : [[code, values[code]]])),
        ),
      );
    }
  }
}

/** Hatching of what is not measured, for want of a position. */
const UNPLACED: Shade = { kind: 'absence', absence: 'notPublished' };
/** Hatching of what a bound in the class of greatest concern leaves open. */
export const OPEN: Shade = UNPLACED;
/** Hatching of what is reached by none of the positions known. */
const UNREACHED: Shade = { kind: 'absence', absence: 'outOfScope' };

/** The shade of a figure. What has no value never takes a colour of the scale. */
export function shadeOfFigure(scale: AccessScale, figure: AccessFigure | undefined): Shade {
  if (!figure) return { kind: 'plain' };
  switch (figure.kind) {
    case 'value': {
      const rank = rankIn(scale, figure.value);
      if (figure.bound !== 'exact' && rank === worstRank(scale)) return OPEN;
      const color = scale.palette[rank];
      return color ? { kind: 'class', rank, color } : { kind: 'plain' };
    }
    case 'unplaced':
      return UNPLACED;
    case 'unreached':
      return UNREACHED;
    case 'none':
      return { kind: 'absence', absence: 'notApplicable' };
    case 'absent':
      return { kind: 'absence', absence: figure.absence };
  }
}

/** The class of greatest concern: a bound in it says nothing, since the truth may be in any class. */
export function worstRank({ measure, palette }: Pick<AccessScale, 'measure' | 'palette'>): number {
  return measure === 'median' ? palette.length - 1 : 0;
}

/** The class of a value, from 0 for the lowest, as it is displayed. */
export function rankIn({ measure, breaks }: Pick<AccessScale, 'measure' | 'breaks'>, value: number): number {
  const shown = roundTo(value, ACCESS_DECIMALS[measure]);
  // "15 min or less" holds 15.
  if (measure === 'median') return breaks.filter((bound) => bound < shown).length;
  return classOf(shown, breaks);
}

/** A scale whose low figures are of concern. */
function scale(measure: AccessMeasure, breaks: readonly number[]): AccessScale {
  return { measure, breaks, palette: paletteOf('sequential', breaks.length + 1, 'low') };
}

function quantiles(measure: AccessMeasure, cells: Readonly<Record<string, Cell>>): AccessScale {
  const decimals = ACCESS_DECIMALS[measure];
  const values = Object.values(cells).flatMap((cell) =>
    typeof cell === 'number' ? [roundTo(cell, decimals)] : [],
  );
  return scale(measure, breaksOf('quantiles', values, 5, decimals));
}
