import { INDICATORS, type IndicatorId } from '../../domain/indicators.ts';
import type { Level } from '../../domain/level.ts';
import type { PublishedSeries } from '../../domain/published.ts';
import { THEMES } from '../../domain/theme.ts';
import { mayWeigh, type TogetherRefusal } from '../../domain/together.ts';
import { offeredAt } from '../../state/offered.ts';
import type { Priority } from '../../state/priorities.ts';

/** The fewest indicators that are weighed: with one there is nothing to weigh. */
export const FEWEST_PRIORITIES = 2;

/** Weight of an indicator until the visitor moves it: the middle. */
export const PLAIN_WEIGHT = 3;

/** Part of the territories that must have a figure for an indicator to be chosen by itself. */
const NEARLY_ALL = 0.75;

/** The indicators of a level that may be weighed at all, in the order of the menus. */
export function weighableAt(series: PublishedSeries, level: Level): readonly IndicatorId[] {
  return offeredAt(series, level).filter((id) => mayWeigh(id, []).may);
}

/**
 * What is weighed until the visitor chooses: of each theme, the first of those with a figure for the most territories,
 * if that is nearly all of them; all themes where fewer than two would be left. All count alike.
 */
export function defaultPriorities(series: PublishedSeries, level: Level): readonly Priority[] {
  const weighable = weighableAt(series, level);
  const known = (id: IndicatorId) => {
    const { periods, values } = series[level][id] ?? { periods: [], values: {} };
    return Object.values(values).filter((cells) => typeof cells[periods.length - 1] === 'number').length;
  };
  const territories = Math.max(0, ...weighable.map(known));
  const best = THEMES.flatMap((theme) => {
    const own = weighable.filter((id) => INDICATORS[id].theme === theme);
    return own.toSorted((a, b) => known(b) - known(a))[0] ?? [];
  });
  const complete = best.filter((id) => known(id) >= NEARLY_ALL * territories);
  return (complete.length < FEWEST_PRIORITIES ? best : complete).map((indicator) => ({
    indicator,
    weight: PLAIN_WEIGHT,
  }));
}

/** What is weighed of what was asked for, and why the rest is not. */
export function weighedOf(asked: readonly Priority[]): {
  readonly kept: readonly Priority[];
  readonly refused: readonly { readonly id: IndicatorId; readonly refusal: TogetherRefusal }[];
} {
  const kept: Priority[] = [];
  const refused: { id: IndicatorId; refusal: TogetherRefusal }[] = [];
  for (const priority of asked) {
    const answer = mayWeigh(
      priority.indicator,
      kept.map(({ indicator }) => indicator),
    );
    if (answer.may) kept.push(priority);
    else refused.push({ id: priority.indicator, refusal: answer.refusal });
  }
  return { kept, refused };
}
