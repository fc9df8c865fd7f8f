import { describe, expect, it } from 'vitest';
import type { Observable } from '../../src/domain/observable.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Service, ServiceCategory } from '../../src/domain/service.ts';
import { indexObservations } from '../steps/indexObservations.ts';
import { completenessOf } from './completenessOf.ts';

const COMMUNES = ['59001', '59002', '59003'];
const HERE = { longitude: 3.5, latitude: 50.3 };
const service = (category: ServiceCategory, commune: string, position: Service['position'] = HERE) =>
  ({ category, commune, position }) as Service;
const counts = (id: Observable, period: string, values: Readonly<Record<string, number | null>>) =>
  Object.entries(values).map(([territory, value]) => ({
    ...{ territory, indicator: id, period: period as Period, source: `bpe-${period}`, file: '', line: 0 },
    measure:
      value === null ? ({ status: 'missing', value } as const) : ({ status: 'normal', value } as const),
  }));
const known = (services: readonly Service[], observed: ReturnType<typeof counts> = []) =>
  completenessOf({ services, communes: COMMUNES, index: indexObservations(observed) });

describe('completenessOf', () => {
  const services = [
    service('pharmacie', '59001'),
    service('pharmacie', '59001'),
    service('pharmacie', '59002', null),
    service('pharmacie', '59999'),
  ];

  it('counts apart what has a position, what has none, and what lies around', () => {
    expect(known(services).pharmacie).toMatchObject({ placed: 2, unplaced: 1, around: 1, counted: null });
  });

  it('sets the positions beside the last count, of the whole and of each commune', () => {
    const observed = [
      ...counts('facilitiesPharmacy', '2021', { '59001': 9, '59002': 9, '59003': 9 }),
      ...counts('facilitiesPharmacy', '2024', { '59001': 4, '59002': 1, '59003': 0 }),
    ];
    expect(known(services, observed).pharmacie).toMatchObject({
      counted: { number: 5, year: 2024, source: 'bpe-2024' },
      communes: { '59001': [2, 4], '59002': [0, 1], '59003': [0, 0] },
    });
  });

  it('has no count of the whole where a commune has none, and keeps those of the others', () => {
    const observed = counts('facilitiesPharmacy', '2024', { '59001': 4, '59002': null });
    expect(known(services, observed).pharmacie).toMatchObject({
      counted: null,
      communes: { '59001': [2, 4] },
    });
    expect(Object.keys(known(services, observed).pharmacie?.communes ?? {})).toEqual(['59001']);
  });

  it('speaks of what is counted and known nowhere, and of nothing else', () => {
    const observed = counts('facilitiesBakery', '2024', { '59001': 1, '59002': 0, '59003': 0 });
    expect(Object.keys(known([service('gare', '59999')], observed))).toEqual(['boulangerie', 'gare']);
  });
});
