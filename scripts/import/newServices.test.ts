import { describe, expect, it } from 'vitest';
import { inputOf } from '../../tests/import/inputs.ts';
import { LIBRARIES, SCOPE } from '../../tests/import/sources.ts';
import type { PlaceSource } from '../sources/source.ts';
import { newServices, type ServiceRow } from './newServices.ts';
import type { PlaceRow } from './reading.ts';

const SCHOOLS: PlaceSource = { ...LIBRARIES, id: 'schools', categories: 'college' };
const SOURCES = [SCHOOLS, LIBRARIES];

/** A commune of ten kilometres or so. */
const BOXES = new Map([['59001', { name: 'A', box: [3, 50, 3.3, 50.1] }]]);

const row = (id: string, changes: Partial<ServiceRow> = {}): ServiceRow => ({
  ...{ id, category: 'library', name: 'B', address: 'Rue', commune: '59001', lon: '3', lat: '50' },
  ...{ locationGrade: 'address', year: '2020', source: LIBRARIES.id, capacity: '', days: '' },
  ...changes,
});
const place = (id: string, changes: Partial<PlaceRow> = {}): PlaceRow => ({
  ...{ id, category: 'library', name: 'B', address: 'Rue', commune: '59001' },
  ...{ position: { longitude: 3.25, latitude: 50 }, year: 2024, source: LIBRARIES.id, line: 2 },
  ...{ capacity: null, days: null },
  ...changes,
});
const merge = (standing: readonly ServiceRow[], places: readonly PlaceRow[], read = [LIBRARIES]) => {
  const tally = { rowsRead: 0, rowsKept: 0, rowsElsewhere: 0, rowsLeftOut: 0, rowsRefused: 0 };
  const files = read.map((source) => ({
    source,
    input: inputOf('a.csv', ''),
    tally: { ...tally, figures: 0, withheld: 0, missing: 0, refused: 0 },
  }));
  return newServices(standing, { files, places }, SCOPE, SOURCES, BOXES);
};

describe('newServices', () => {
  it('writes a place with its position, and one without by its commune', () => {
    expect(merge([], [place('B', { position: null }), place('A')]).rows).toEqual([
      row('A', { lon: '3.25', year: '2024' }),
      row('B', { lon: '', lat: '', locationGrade: 'commune', year: '2024' }),
    ]);
  });

  it('writes the capacity and the days of a place as the table holds them', () => {
    const { rows } = merge([], [place('A', { capacity: 0, days: [1, 2, 6] })]);
    expect(rows).toMatchObject([{ capacity: '0', days: '1;2;6' }]);
  });

  it('renews a list: what it does not hold any more is gone', () => {
    expect(merge([row('A'), row('B')], [place('B')]).rows.map(({ id, year }) => `${id} ${year}`)).toEqual([
      'B 2024',
    ]);
  });

  it('keeps what the list does not speak of: other lists, other kinds, the communes around', () => {
    const others = [
      row('A', { source: 'other' }),
      row('B', { category: 'school' }),
      row('C', { commune: '59999' }),
    ];
    expect(merge(others, []).rows).toEqual(others);
  });

  it('leaves out, and tells, a position that is far from the commune of its place', () => {
    const astray = place('A', { position: { longitude: 4, latitude: 50 } });
    const { rows, displaced } = merge([], [astray, place('B')]);
    expect(rows.map(({ id, lon, locationGrade }) => [id, lon, locationGrade])).toEqual([
      ['A', '', 'commune'],
      ['B', '3.25', 'address'],
    ]);
    expect(displaced).toEqual([astray]);
  });

  it('changes nothing when the same list is read again', () => {
    const once = merge([], [place('A'), place('B')]).rows;
    expect(merge(once, [place('B'), place('A')]).rows).toEqual(once);
  });

  it('keeps, of two lists that give an id, the one that says where the place is', () => {
    const school = place('A', { category: 'college', source: 'schools', position: null });
    for (const places of [
      [school, place('A')],
      [place('A'), school],
    ])
      expect(merge([], places, SOURCES).rows).toMatchObject([{ source: LIBRARIES.id, lon: '3.25' }]);
  });

  it('keeps the first in authority of two lists that give an id', () => {
    const school = place('A', { category: 'college', source: 'schools', name: 'C' });
    expect(merge([row('A')], [school], [SCHOOLS]).rows).toMatchObject([{ source: 'schools', name: 'C' }]);
    expect(merge([], [school, place('A')], SOURCES).rows).toMatchObject([{ source: 'schools' }]);
    expect(merge([], [place('A'), school], SOURCES).rows).toMatchObject([{ source: 'schools' }]);
  });
});
