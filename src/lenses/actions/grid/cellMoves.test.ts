import { describe, expect, it } from 'vitest';
import { cellMove } from './cellMoves.ts';

const size = { rows: 3, columns: 4, ctrl: false };

describe('cellMove', () => {
  it.each([
    ['ArrowUp', { row: 0, column: 1 }],
    ['ArrowDown', { row: 2, column: 1 }],
    ['ArrowLeft', { row: 1, column: 0 }],
    ['ArrowRight', { row: 1, column: 2 }],
    ['Home', { row: 1, column: 0 }],
    ['End', { row: 1, column: 3 }],
  ])('leads by %s to the neighbour, or to the end of the row', (key, to) => {
    expect(cellMove({ row: 1, column: 1 }, key, size)).toEqual(to);
  });

  it('leads by Ctrl to the ends of the table', () => {
    expect(cellMove({ row: 1, column: 1 }, 'Home', { ...size, ctrl: true })).toEqual({ row: 0, column: 0 });
    expect(cellMove({ row: 1, column: 1 }, 'End', { ...size, ctrl: true })).toEqual({ row: 2, column: 3 });
  });

  it.each([
    ['ArrowUp', { row: 0, column: 0 }],
    ['ArrowLeft', { row: 0, column: 0 }],
    ['ArrowDown', { row: 2, column: 3 }],
    ['ArrowRight', { row: 2, column: 3 }],
  ])('stays at the edge by %s', (key, edge) => {
    expect(cellMove(edge, key, size)).toEqual(edge);
  });

  it('leaves the other keys to the page', () => {
    expect(cellMove({ row: 1, column: 1 }, 'Tab', size)).toBeUndefined();
    expect(cellMove({ row: 1, column: 1 }, 'Enter', size)).toBeUndefined();
  });
});
