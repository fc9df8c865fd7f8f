import type { Level } from '../domain/level.ts';
import type { PublishedSeries } from '../domain/published.ts';
import { communeOfIris } from '../domain/territory.ts';

/**
 * Whether a code of the shape of a level is one of its territories.
 *
 * Until the figures of the IRIS have arrived, a code whose commune is known is believed; `Atlas.addLevel` looks again.
 */
export function isKnownTerritory(series: PublishedSeries, level: Level, code: string): boolean {
  const all = Object.values(series[level]);
  if (all.some(({ values }) => Object.hasOwn(values, code))) return true;
  const waits = all.length > 0 && all.every(({ values }) => Object.keys(values).length === 0);
  return level === 'iris' && waits && isKnownTerritory(series, 'commune', communeOfIris(code));
}
