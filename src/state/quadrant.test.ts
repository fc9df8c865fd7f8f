import { describe, expect, it } from 'vitest';
import { series } from '../../tests/smallAtlas.ts';
import { gapExtent } from './quadrant.ts';

const RATES = series(['2007', '2012', '2018', '2022'], [10, 10, 10, 'missing'], {
  '59001': [12, 15, 30, 40],
  '59002': [9, 'suppressed', 4, 5],
});

describe('gapExtent', () => {
  it('is over all the periods that have a reference, and over the pairs that compare', () => {
    // By hand: gaps 2, 5, 20 and −1, −6; 2007 → 2012: 3; 2007 → 2018: 18 and −5; 2012 → 2018: 15.
    expect(gapExtent({ id: 'unemploymentRate', level: 'commune', series: RATES, reference: null })).toEqual({
      gap: [-6, 20],
      change: [-5, 18],
    });
  });

  it('is nothing of a wider territory without figures', () => {
    expect(gapExtent({ id: 'unemploymentRate', level: 'commune', series: RATES, reference: 'D59' })).toEqual({
      gap: [0, 0],
      change: [0, 0],
    });
  });
});
