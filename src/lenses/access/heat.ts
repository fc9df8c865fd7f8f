import { WALK_THRESHOLDS } from '../../domain/access.ts';
import { SERVICE_CATEGORIES, SERVICE_KINDS, type ServiceCategory } from '../../domain/service.ts';
import { accessFigureText } from '../../i18n/access.ts';
import { ACCESS_FR } from '../../i18n/fr/access.ts';
import type { AccessFigure } from '../../domain/accessFigure.ts';
import { walkFigure } from '../../state/access/figures.ts';
import type { AccessChoices } from '../../state/access/choices.ts';
import { isMeasured, type AccessView, type Where } from '../../state/access/walks.ts';
import { MINUTE_BREAKS } from './scale.ts';

/** What a cell of the matrix says, and its class: 0 for the nearest, absent where no time is known. */
export interface HeatCell {
  readonly text: string;
  readonly rank: number | undefined;
}

/** The categories of the matrix, and those that no published position lets in. */
export interface HeatColumns {
  readonly shown: readonly ServiceCategory[];
  readonly leftOut: readonly ServiceCategory[];
}

/** The columns: the services of the range chosen, else those of the basket. */
export function heatColumns({
  access,
  choices,
}: Pick<AccessView, 'access'> & { readonly choices: Pick<AccessChoices, 'range' | 'basket'> }): HeatColumns {
  const { range, basket } = choices;
  const asked = range
    ? SERVICE_CATEGORIES.filter(
        (category) => SERVICE_KINDS[category].range === range && access.completeness[category] !== undefined,
      )
    : basket;
  return {
    shown: asked.filter((category) => isMeasured(access, category)),
    leftOut: asked.filter((category) => !isMeasured(access, category)),
  };
}

/** How far a category is from half of the inhabitants of a territory, by its threshold, in words. */
export function heatCell(view: AccessView, where: Where, category: ServiceCategory): HeatCell {
  const figure = walkFigure(view, where, category, null);
  if (figure?.kind !== 'value') return { text: accessFigureText(figure, 'median'), rank: undefined };
  return cellOf(figure);
}

/** A time where positions are missing is at most that; beyond the last threshold, none is known within it. */
function cellOf({ value, bound }: Extract<AccessFigure, { kind: 'value' }>): HeatCell {
  const words = ACCESS_FR.heat;
  const last = WALK_THRESHOLDS[WALK_THRESHOLDS.length - 1] ?? 0;
  const rank = MINUTE_BREAKS.filter((limit) => limit < value).length;
  const high = MINUTE_BREAKS[rank];
  if (bound !== 'exact')
    return high === undefined
      ? { text: ACCESS_FR.unknown, rank: undefined }
      : { text: words.most(high), rank };
  if (high === undefined) return { text: words.beyond(last), rank };
  const low = MINUTE_BREAKS[rank - 1];
  return { text: low === undefined ? words.upTo(high) : words.between(low, high), rank };
}
