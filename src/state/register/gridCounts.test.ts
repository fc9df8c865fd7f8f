import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { action, registers } from '../../../tests/register/arbitraryRegister.ts';
import { smallGrid } from '../../../tests/register/smallGrid.ts';
import { blankCells } from './grid.ts';
import { gridCounts } from './gridCounts.ts';

const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);

describe('gridCounts', () => {
  it('counts each state of a need and of an answer', () => {
    const counts = gridCounts(smallGrid([action('A', { territories: ['59002'] })]));
    expect(counts).toMatchObject({
      ...{ cells: 6, blanks: 1 },
      needs: { strong: 1, moderate: 1, weak: 0, unknown: 4 },
      answers: { located: 1, none: 2, noActionData: 3 },
    });
  });

  it('tells why needs are not known', () => {
    expect(gridCounts(smallGrid([])).reasons).toEqual([
      { why: 'noIndicator', cells: 3 },
      { why: 'absent', cells: 1 },
    ]);
  });

  it('counts each cell once as a need and once as an answer, whatever the register', () => {
    assert(
      property(registers, ({ actions }) => {
        const grid = smallGrid(actions);
        const { cells, blanks, needs, answers, reasons } = gridCounts(grid);
        expect([cells, blanks]).toEqual([6, blankCells(grid).length]);
        expect([sum(needs), sum(answers)]).toEqual([cells, cells]);
        expect(reasons.reduce((all, { cells: some }) => all + some, 0)).toBe(needs.unknown);
      }),
    );
  });
});
