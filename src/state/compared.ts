import type { PublishedSeries } from '../domain/published.ts';
import { levelOfCode, type TerritoryCode } from '../domain/territory.ts';
import { isKnownTerritory } from './isKnownTerritory.ts';

/** Beyond four columns, a page of paper or a screen no longer shows them side by side. */
export const MOST_COMPARED = 4;

/** Whether a code of any level is that of a territory of the atlas; an IRIS is believed until its level arrives. */
function isTerritory(series: PublishedSeries, code: string): code is TerritoryCode {
  const level = levelOfCode(code);
  return level !== undefined && isKnownTerritory(series, level, code);
}

/**
 * Reads the territories of an address, `59606,QN05921M`: their order is kept.
 *
 * A code that is unknown, there twice, or beyond the fourth is dropped, and told in `dropped` as it was written.
 */
export function parseCompared(
  text: string,
  series: PublishedSeries,
): { readonly codes: readonly TerritoryCode[]; readonly dropped: readonly string[] } {
  const codes: TerritoryCode[] = [];
  const dropped: string[] = [];
  for (const code of text.split(',')) {
    const fits = codes.length < MOST_COMPARED && !codes.some((other) => other === code);
    if (fits && isTerritory(series, code)) codes.push(code);
    else dropped.push(code);
  }
  return { codes, dropped };
}
