import { median } from 'd3';
import { INDICATORS, isIndicatorId } from '../../src/domain/indicators.ts';
import type { Cell } from '../../src/domain/measure.ts';
import {
  QUARTERS,
  type AtlasProfile,
  type PublishedSeries,
  type Series,
} from '../../src/domain/published.ts';
import type { National } from './readNational.ts';
import { toCell } from './toCell.ts';

/** Below this many neighbourhoods with a figure, the middle one says nothing of all of them. */
const ENOUGH = 500;

/**
 * The series of the neighbourhoods of 2015 with one more reference: the middle one of all neighbourhoods of France, in
 * the very same edition, by code `QPV`.
 *
 * Half of the neighbourhoods have a lower figure, half a higher one. It is a place among them, neither a mean of rates nor
 * a total, which their producer forbids. Counts have none.
 */
export function withMedians(series: PublishedSeries, { rows, columns }: National): PublishedSeries {
  const keys = new Set(columns.map(({ key }) => key));
  const entries = Object.entries(series.qpv2015).map(([id, own]): readonly [string, Series] => {
    if (!isIndicatorId(id) || INDICATORS[id].unit === 'count') return [id, own];
    const cells = own.periods.map((period): Cell => {
      const key = `${id}@${period}`;
      const figures = keys.has(key)
        ? rows.map(({ figures: known }) => known.get(key)).filter((cell) => typeof cell === 'number')
        : [];
      const middle = figures.length < ENOUGH ? undefined : median(figures);
      return middle === undefined
        ? 'missing'
        : toCell({ status: 'normal', value: middle }, INDICATORS[id].unit);
    });
    const isKnown = cells.some((cell) => typeof cell === 'number');
    return [id, isKnown ? { ...own, references: { ...own.references, [QUARTERS]: cells } } : own];
  });
  return { ...series, qpv2015: Object.fromEntries(entries) };
}

/** The profile with the middle neighbourhood of France among its references, where a series has its figures. */
export function withQuarters(profile: AtlasProfile, { qpv2015 }: PublishedSeries): AtlasProfile {
  const isKnown = Object.values(qpv2015).some(({ references }) => references && QUARTERS in references);
  const known = profile.references ?? [];
  return isKnown
    ? { ...profile, references: [...known, { code: QUARTERS, name: 'QPV de France' }] }
    : profile;
}
