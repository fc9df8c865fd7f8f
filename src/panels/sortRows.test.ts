import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../tests/smallAtlas.ts';
import type { Cell } from '../domain/measure.ts';
import type { Row } from '../state/rows.ts';
import { sortRows, type Column } from './sortRows.ts';

const row = (label: string, cell: Cell, amount?: number, inhabitants?: number) =>
  ({
    place: { label },
    code: label,
    cell,
    inhabitants,
    gap: amount === undefined ? undefined : { amount },
  }) as Row;

const ROWS = deepFreeze([
  row('Zone', 0, -3, 10),
  row('Écaille', 'suppressed'),
  row('Anzin', 20, 5, 300),
  row('Éden', 20, 5, 20),
  row('Eau', 'missing', undefined, 5),
]);
const order = (column: Column, descending: boolean) =>
  sortRows(ROWS, column, descending).map(({ place }) => place.label);

describe('sortRows', () => {
  it('orders names as a French dictionary does, both ways', () => {
    expect(order('territory', false)).toEqual(['Anzin', 'Eau', 'Écaille', 'Éden', 'Zone']);
    expect(order('territory', true)).toEqual(['Zone', 'Éden', 'Écaille', 'Eau', 'Anzin']);
  });

  it.each([
    ['value', false, ['Zone', 'Anzin', 'Éden', 'Eau', 'Écaille']],
    ['value', true, ['Anzin', 'Éden', 'Zone', 'Eau', 'Écaille']],
    ['gap', false, ['Zone', 'Anzin', 'Éden', 'Eau', 'Écaille']],
    ['gap', true, ['Anzin', 'Éden', 'Zone', 'Eau', 'Écaille']],
    ['inhabitants', false, ['Eau', 'Zone', 'Éden', 'Anzin', 'Écaille']],
    ['inhabitants', true, ['Anzin', 'Éden', 'Zone', 'Eau', 'Écaille']],
  ] as const)(
    'by %s (descending: %s), puts absences last and ties by name',
    (column, descending, expected) => {
      expect(order(column, descending)).toEqual(expected);
    },
  );

  it('keeps a true zero among the figures', () => {
    expect(order('value', false)[0]).toBe('Zone');
  });
});
