import { describe, expect, it } from 'vitest';
import type { Period } from '../../src/domain/period.ts';
import { explainVintage } from './explainVintage.ts';

const of = (...territories: readonly string[]) => ({
  observations: territories.map((territory) => ({
    ...{ territory, indicator: 'population' as const, period: '2022' as Period },
    measure: { status: 'normal' as const, value: 1 },
    ...{ source: 's', file: 'a.csv', line: 2 },
  })),
});
const drawn = (...codes: readonly string[]) => ({ year: 2026, iris: new Set(codes) });
const explain = (level: 'commune' | 'iris', vintage: number | undefined, read = of(), known = drawn()) =>
  explainVintage({ level, ...(vintage === undefined ? {} : { vintage }) }, 'a.csv', read, known).map(
    ({ rule }) => rule,
  );

describe('the vintage of a table', () => {
  it('may be that of the official list, or an older one', () => {
    expect(explain('commune', 2026, of('59001'))).toEqual([]);
    expect(explain('commune', 2018, of('59001'))).toEqual([]);
  });

  it('stops the import where it is later than the official list', () => {
    expect(explain('commune', 2027, of('59001'))).toEqual([
      'made with the communes of 2027, when the list known here is that of 2026: bring @etalab/decoupage-administratif up to date',
    ]);
  });

  it('is that of the perimeters where all its IRIS are drawn', () => {
    expect(explain('iris', 2024, of('590140101', '590140101'), drawn('590140101', '590140102'))).toEqual([]);
  });

  it('stops the import where an IRIS with figures is not drawn', () => {
    expect(explain('iris', 2024, of('590140101', '590140109'), drawn('590140101'))).toEqual([
      'figures of 1 IRIS that are not drawn, made with those of 2024: the perimeters are of another year (590140109)',
    ]);
  });

  it('says so once, where no IRIS is drawn at all', () => {
    const codes = ['1', '2', '3', '4', '5', '6', '7'].map((last) => `59014010${last}`);
    expect(explain('iris', undefined, of(...codes))).toEqual([
      'figures of 7 IRIS that are not drawn: no IRIS is drawn (590140101, 590140102, 590140103, 590140104, 590140105 and 2 more)',
    ]);
  });
});
