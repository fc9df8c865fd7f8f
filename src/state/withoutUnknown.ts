import type { Level } from '../domain/level.ts';
import type { PublishedSeries } from '../domain/published.ts';
import { levelOfCode } from '../domain/territory.ts';
import { isKnownTerritory } from './isKnownTerritory.ts';
import type { View } from './view.ts';
import type { Rejected } from './viewFromQuery.ts';

/**
 * The view without the territories of a level that are not in its figures, the same where all are; and what the address
 * said of those that go.
 */
export function withoutUnknown(
  view: View,
  series: PublishedSeries,
  level: Level,
): { readonly view: View; readonly gone: readonly Rejected[] } {
  const isGone = (code: string) => levelOfCode(code) === level && !isKnownTerritory(series, level, code);
  const gone: Rejected[] = [];
  const selected = view.selected !== null && isGone(view.selected) ? null : view.selected;
  if (view.selected !== selected) gone.push({ parameter: 'territoire', value: view.selected ?? '' });
  const lost = view.compared.filter(isGone);
  if (lost.length > 0) gone.push({ parameter: 'comparer', value: lost.join(',') });
  if (gone.length === 0) return { view, gone };
  return { view: { ...view, selected, compared: view.compared.filter((code) => !isGone(code)) }, gone };
}
