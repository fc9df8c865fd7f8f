import { describe, expect, it } from 'vitest';
import type { Observable } from '../../src/domain/observable.ts';
import type { Period } from '../../src/domain/period.ts';
import { indexObservations } from '../steps/indexObservations.ts';
import { aplOf } from './aplOf.ts';
import { supplyOf } from './supplyOf.ts';

const COMMUNES = ['59001', '59002'];
const row = (territory: string, indicator: Observable, period: string, value: number | null) => ({
  ...{ territory, indicator, period: period as Period, source: `${indicator}-${period}`, file: '', line: 0 },
  measure:
    value === null ? ({ status: 'suppressed', value } as const) : ({ status: 'normal', value } as const),
});
const PEOPLE = [
  row('59001', 'population', '2022', 8000),
  row('59002', 'population', '2022', 2000),
  row('59001', 'population', '2027', 1),
  row('59002', 'population', '2027', 1),
];
const supply = (
  rows: readonly ReturnType<typeof row>[],
  references: readonly ReturnType<typeof row>[] = [],
) =>
  supplyOf({
    ...{ communes: COMMUNES, wider: ['D59', 'FR'] },
    index: indexObservations([...PEOPLE, ...rows]),
    references: indexObservations(references),
  })[0];

describe('supplyOf', () => {
  const rows = [row('59001', 'facilitiesPharmacy', '2024', 4), row('59002', 'facilitiesPharmacy', '2024', 0)];

  it('divides the facilities by the inhabitants of the last census before them, for 1,000', () => {
    expect(supply(rows)).toMatchObject({
      ...{ id: 'facilitiesPharmacy', year: 2024, populationYear: 2022 },
      counts: { '59001': 4, '59002': 0 },
      rates: { '59001': 0.5, '59002': 0 },
      sources: ['facilitiesPharmacy-2024', 'population-2022'],
    });
  });

  it('makes the agglomeration a ratio of sums: 4 for 10,000, and not the mean of 0.5 and 0', () => {
    expect(supply(rows)?.agglomeration).toEqual({ count: 4, rate: 0.4 });
  });

  it('has none for the agglomeration where a commune has none, with its reason', () => {
    const [first = row('59001', 'facilitiesPharmacy', '2024', 4)] = rows;
    expect(supply([first])?.agglomeration).toEqual({ count: 'missing', rate: 'missing' });
    expect(supply([first, row('59002', 'facilitiesPharmacy', '2024', null)])).toMatchObject({
      rates: { '59001': 0.5, '59002': 'suppressed' },
      agglomeration: { count: 'suppressed', rate: 'suppressed' },
    });
  });

  it('compares with the wider territories whose facilities and inhabitants are both known', () => {
    const references = [
      row('D59', 'facilitiesPharmacy', '2024', 900),
      row('D59', 'population', '2022', 2_600_000),
      row('FR', 'facilitiesPharmacy', '2024', 20_000),
    ];
    expect(supply(rows, references)?.references).toEqual({ D59: 0.346 });
  });

  it('tells the kinds that were counted, and no other', () => {
    expect(supply([])).toBeUndefined();
  });
});

describe('aplOf', () => {
  it('gives the last accessibility of each commune as published, and the reason where there is none', () => {
    const rows = [
      row('59001', 'aplNurses', '2021', 1),
      row('59001', 'aplNurses', '2023', 189.021),
      row('59002', 'aplNurses', '2023', null),
    ];
    expect(aplOf([...COMMUNES, '59003'], indexObservations(rows))).toEqual([
      {
        ...{ id: 'aplNurses', year: 2023, source: 'aplNurses-2023' },
        values: { '59001': 189.021, '59002': 'suppressed', '59003': 'missing' },
      },
    ]);
  });
});
