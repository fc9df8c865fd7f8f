import { describe, expect, it } from 'vitest';
import { SMALL } from '../../tests/smallAtlas.ts';
import type { IndicatorId } from '../domain/indicators.ts';
import { INDICATORS } from '../domain/indicators.ts';
import { communeNames, placesOf } from './places.ts';
import { rowsOf } from './rows.ts';

const { commune } = SMALL.boundaries;
if (!commune) throw new Error('the small atlas has no communes');
const PLACES = placesOf('commune', commune, communeNames(commune, SMALL.manifest.profile));

/** The rows of an indicator, where every commune has a thousand inhabitants. */
function rows(id: IndicatorId, index: number) {
  const known = SMALL.series.commune[id];
  if (!known) throw new Error(`the small atlas has no ${id}`);
  return rowsOf(
    PLACES,
    known,
    index,
    INDICATORS[id].unit,
    known.agglomeration[index] ?? 'missing',
    () => 1000,
  );
}

describe('rowsOf', () => {
  it('gives a row to every place, in their order, whether it has a figure or not', () => {
    expect(rows('unemploymentRate', 2).map(({ code, cell }) => [code, cell])).toEqual([
      ['59001', 9.576],
      ['59002', 18.34],
      ['59003', 24],
      ['59004', 'suppressed'],
    ]);
  });

  it('takes a territory that the series does not know for a missing figure', () => {
    const known = SMALL.series.qpv2024.population;
    expect(known && rowsOf(PLACES, known, 0, 'count', 'missing', () => undefined)[0]?.cell).toBe('missing');
  });

  it('takes a period out of the series for a missing figure', () => {
    expect(rows('unemploymentRate', -1).every(({ cell, gap }) => cell === 'missing' && !gap)).toBe(true);
  });

  it('measures the gap of a rate in points, of the figures and not of their rounding', () => {
    const [first, , , last] = rows('unemploymentRate', 2);
    expect(first?.gap?.unit).toBe('points');
    expect(first?.gap?.amount).toBeCloseTo(9.576 - 18.3, 10);
    expect(last?.gap).toBeUndefined();
  });

  it('measures the gap of an amount in percent of the agglomeration: 15 000 € is 25 % less than 20 000 €', () => {
    expect(rows('medianLivingStandard', 0)[3]?.gap).toEqual({ amount: -25, unit: 'percent' });
  });

  it('has no gap where the agglomeration has no figure, nor between counts', () => {
    expect(rows('unemploymentRate', 1).filter(({ gap }) => gap)).toEqual([]);
    expect(rows('jobSeekersRegistered', 1).filter(({ gap }) => gap)).toEqual([]);
  });

  it('keeps a true zero as a figure', () => {
    expect(rows('jobSeekersRegistered', 1)[1]?.cell).toBe(0);
  });
});
