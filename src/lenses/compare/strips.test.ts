import { describe, expect, it } from 'vitest';
import { SMALL, SMALL_IRIS } from '../../../tests/smallAtlas.ts';
import { withLevel } from '../../domain/published.ts';
import { comparisonOf, type Compared } from './comparison.ts';
import { stripsOf } from './strips.ts';

const { series } = withLevel(SMALL, 'iris', SMALL_IRIS);

function strips(id: string, territories: readonly Compared[]) {
  const line = comparisonOf(series, territories).find((candidate) => candidate.id === id);
  return line ? stripsOf(series, line) : [];
}
const ECAILLE: Compared = { code: '59001', level: 'commune' };
const VILLE: Compared = { code: '59003', level: 'commune' };

describe('stripsOf', () => {
  it('spans the figures of all territories of the levels compared, at the period shown', () => {
    expect(strips('unemploymentRate', [ECAILLE, VILLE])).toEqual([
      {
        ...{ level: 'commune', period: '2022', reference: 18.3 },
        dots: [
          { column: 0, value: 9.576 },
          { column: 1, value: 24 },
        ],
        levels: [{ level: 'commune', count: 3 }],
        all: [9.576, 18.34, 24],
      },
    ]);
  });

  it('lets a commune and an IRIS of one year share an axis', () => {
    const [strip, ...others] = strips('unemploymentRate', [ECAILLE, { code: '590010101', level: 'iris' }]);
    expect(others).toEqual([]);
    expect(strip?.all).toEqual([9.576, 18.34, 24, 22.14, 9]);
  });

  it('never lets a year and an edition share an axis', () => {
    const found = strips('employmentRate15to64', [{ code: 'QN05901M', level: 'qpv2024' }, ECAILLE, VILLE]);
    expect(found.map(({ period, dots }) => [period, dots.map(({ column }) => column)])).toEqual([
      ['edition-2025', [0]],
      ['2022', [1, 2]],
    ]);
    expect(found.map(({ reference }) => reference)).toEqual([undefined, 56.8]);
  });

  it('leaves out a territory without a figure, and the agglomeration of a count', () => {
    const [absent] = strips('unemploymentRate', [{ code: '59004', level: 'commune' }, ECAILLE]);
    expect(absent?.dots.map(({ column }) => column)).toEqual([1]);
    const [counted] = strips('population', [ECAILLE]);
    expect(counted?.reference).toBeUndefined();
  });
});
