import { describe, expect, it } from 'vitest';
import { series } from '../../tests/smallAtlas.ts';
import { referenceCells, referenceMargin } from './reference.ts';

const RATES = {
  ...series(['2017', '2022'], [20, 18], {}),
  agglomerationMargins: [0.3, 0.01],
  references: { D59: [17, 16] },
};

describe('the reference of gaps', () => {
  it('is the agglomeration, or a wider territory by its code', () => {
    expect(referenceCells(RATES, null)).toEqual([20, 18]);
    expect(referenceCells(RATES, 'D59')).toEqual([17, 16]);
    expect(referenceCells(RATES, 'R32')).toEqual([]);
  });

  it('has the margin that was published, and never less than the rounding of what is displayed', () => {
    expect([0, 1].map((index) => referenceMargin(RATES, null, index, 1))).toEqual([0.3, 0.05]);
    expect(referenceMargin(RATES, 'D59', 0, 1)).toBe(0.05);
  });
});
