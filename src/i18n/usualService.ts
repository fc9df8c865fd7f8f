import { WALK_THRESHOLDS } from '../domain/access.ts';
import { mostBound, wholeMinutes } from '../domain/accessFigure.ts';
import type { Walk } from '../state/access/walks.ts';
import { bounded, valueText } from './access.ts';
import { ACCESS_FR } from './fr/access.ts';
import { typographic } from './typographic.ts';

/** The service that is the nearest one the most often, with its time; empty where nobody walks that far to it. */
export function usualText(walk: Walk | undefined, nameOf: (id: string) => string): string {
  if (!walk?.usual) return '';
  const bound = mostBound(walk.knowledge);
  // A bound beyond the last threshold would name a service that nobody walks to.
  if (bound !== 'exact' && walk.usual.minutes > (WALK_THRESHOLDS.at(-1) ?? 0)) return '';
  const minutes = bounded(bound, valueText(wholeMinutes(walk.usual.minutes), 'median'));
  return ACCESS_FR.table.usualText(typographic(nameOf(walk.usual.service)), minutes);
}
