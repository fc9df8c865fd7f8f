import type { AccessLevel, PublishedAccess } from '../../domain/access.ts';
import type { Period } from '../../domain/period.ts';
import type { Published } from '../../domain/published.ts';

/** When the inhabitants that the points of a level stand for were observed; `undefined` where they are not known. */
export function populationAt(
  level: AccessLevel,
  { weights }: PublishedAccess,
  { series }: Published,
): Period | undefined {
  if (level !== 'commune' && weights?.by !== 'grid') return series[level].population?.periods.at(-1);
  return weights ? (String(weights.year) as Period) : undefined;
}
