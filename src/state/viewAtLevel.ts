import type { Level } from '../domain/level.ts';
import { QUARTERS, type PublishedSeries } from '../domain/published.ts';
import { closestIndicator, offeredAt } from './offered.ts';
import type { View } from './view.ts';

/**
 * The view at another level: codes, periods and numbers of classes belong to a level, and are dropped. Indicators are
 * kept where the new level offers them. The very same view at its own level.
 */
export function viewAtLevel(view: View, level: Level, series: PublishedSeries): View {
  if (level === view.level) return view;
  const offered = offeredAt(series, level);
  return {
    ...view,
    ...{ level, period: null, since: null, classes: null, selected: null },
    // The middle neighbourhood is a reference of neighbourhoods alone.
    reference: view.reference === QUARTERS ? null : view.reference,
    indicator: closestIndicator(series, view.indicator, level),
    crossed: view.crossed && offered.includes(view.crossed) ? view.crossed : null,
    priorities: view.priorities.filter(({ indicator }) => offered.includes(indicator)),
  };
}
