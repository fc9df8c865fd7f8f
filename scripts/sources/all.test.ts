import { expect, it } from 'vitest';
import { isObservable, observablesAt } from '../../src/domain/observable.ts';
import { LEVELS } from '../../src/domain/level.ts';
import { recognise } from '../import/recognise.ts';
import { inputOf } from '../../tests/import/inputs.ts';
import { SOURCES } from './all.ts';

it('says where the columns come from, wherever no real file was tried', () => {
  const unsaid = SOURCES.filter(({ tested, documentation = '' }) => !tested && documentation === '');
  expect(unsaid.map(({ id }) => id)).toEqual([]);
});

it('keeps no column that the level of its table does not observe', () => {
  const strange = SOURCES.flatMap((source) => {
    if (source.kind === 'counts') {
      const known = observablesAt('commune');
      return Object.values(source.kinds).filter((id) => !known.has(id));
    }
    if (source.kind !== 'table') return [];
    const level = LEVELS.find((one) => one === source.level);
    const known = level && observablesAt(level);
    return source.columns
      .filter(({ indicator }) => (known ? !known.has(indicator) : !isObservable(indicator)))
      .map(({ column, indicator }) => `${source.id} ${column}: ${indicator}`);
  });
  expect(strange).toEqual([]);
});

it.each([
  ['communes-50m.geojson', 'etalab-contours-communes'],
  ['communes-59-nord.geojson', 'ign-admin-express-2018'],
  ['others.geojson', 'ign-admin-express-2018'],
])('takes %s for %s, whose attributes are the same', async (name, id) => {
  const feature =
    '{"type":"Feature","properties":{"code":"59001","nom":"A","departement":"59"},"geometry":null}';
  const input = inputOf(name, `{"type":"FeatureCollection","features":[${feature}]}`);
  const { matched, issues } = await recognise([input], SOURCES);
  expect([matched.map(({ source }) => source.id), issues]).toEqual([[id], []]);
});
