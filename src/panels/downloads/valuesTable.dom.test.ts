import { expect, it } from 'vitest';
import { SMALL } from '../../../tests/smallAtlas.ts';
import { Atlas } from '../../state/Atlas.svelte.ts';
import { takeawayOf } from './takeawayOf.ts';
import { valuesTable } from './valuesTable.ts';

it('takes the values away as they stand, absences in words, the agglomeration last', () => {
  const atlas = new Atlas(SMALL);
  atlas.showLens('values');
  const { title, columns, rows, sources } = valuesTable(atlas, atlas.rows, ['territory', 'value', 'gap']);
  expect(title).toBe('Taux de chômage des 15-64 ans (recensement), 2022, Communes');
  expect(columns.map((column) => column.title)).toEqual([
    'Code',
    'Territoire',
    'Valeur (2022)',
    'Écart à l’agglomération',
  ]);
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['59001', 'Écaille', 9.576, 9.576 - 18.3],
    ['59002', 'Le Bois', 18.34, 18.34 - 18.3],
    ['59003', 'Ville-sur-l’Eau', 24, 24 - 18.3],
    ['59004', 'Zone', { absent: 'secret statistique' }, { absent: 'pas d’écart' }],
    ['', 'Agglomération', 18.3, ''],
  ]);
  expect(sources.map(({ id }) => id)).toEqual(['rp']);
});

it('gives each territory its boundary, and its card to the sources', () => {
  const atlas = new Atlas(SMALL);
  const { rows, sources, version } = takeawayOf(
    valuesTable(atlas, atlas.rows, ['territory', 'value']),
    SMALL,
    'https://atlas.example/',
  );
  expect(rows.map(({ geometry }) => geometry?.type)).toEqual([
    'Polygon',
    'Polygon',
    'Polygon',
    'Polygon',
    undefined,
  ]);
  expect(sources.map(({ id }) => id)).toEqual(['rp', 'contours']);
  expect(version).toBe('abcdef012345');
});
