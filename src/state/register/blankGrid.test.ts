import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { action, registers } from '../../../tests/register/arbitraryRegister.ts';
import { smallGrid } from '../../../tests/register/smallGrid.ts';
import { blankGrid } from './blankGrid.ts';
import { blankCells } from './grid.ts';

describe('blankGrid', () => {
  it('keeps the rows and the columns of the zones blanches', () => {
    const { themes, rows } = blankGrid(smallGrid([action('A', { territories: ['59003'] })]));
    expect(themes.map(({ id }) => id)).toEqual(['emploi']);
    expect(rows.map(({ place, cells }) => [place.code, cells.length])).toEqual([['59001', 1]]);
  });

  it('is empty where there is none', () => {
    expect(blankGrid(smallGrid([]))).toEqual({ themes: [], rows: [] });
  });

  it('loses no zone blanche and finds no other, whatever the register', () => {
    assert(
      property(registers, ({ actions }) => {
        const grid = smallGrid(actions);
        expect(blankCells(blankGrid(grid))).toEqual(blankCells(grid));
      }),
    );
  });
});
