import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../tests/smallAtlas.ts';
import { ABSENCES, type Cell } from '../domain/measure.ts';
import { classify, classIn, METHODS, type Classification, type PeriodCells } from './classification.ts';

const period = (cells: readonly Cell[], reference: Cell = 10): PeriodCells => ({ cells, reference });
const bounds = (breaks: readonly number[], decimals = 1): Classification =>
  deepFreeze({ method: 'quantiles', breaks, decimals });

describe('classIn', () => {
  it('classes a figure as it is displayed: 9.576 reads 9,6 and is in the class from 9.6', () => {
    expect(classIn(bounds([9.6]), 9.576, 'missing', 'percent')).toBe(1);
    expect(classIn(bounds([9.6]), 9.549, 'missing', 'percent')).toBe(0);
  });

  it('classes a gap as it is displayed: −0.04 point reads 0 and is not below zero', () => {
    const gaps: Classification = { method: 'gap', breaks: [0], decimals: 1 };
    expect(classIn(gaps, 9.96, 10, 'percent')).toBe(1);
    expect(classIn(gaps, 9.94, 10, 'percent')).toBe(0);
  });

  it.each(ABSENCES)('gives no class to %s', (absence) => {
    for (const method of METHODS)
      expect(classIn({ method, breaks: [1], decimals: 1 }, absence, 10, 'percent')).toBeUndefined();
  });

  it('gives zero its class: it is a figure', () => {
    expect(classIn(bounds([1]), 0, 'missing', 'percent')).toBe(0);
  });

  it('gives no class of gap where the agglomeration has no figure, nor to a count', () => {
    const gaps: Classification = { method: 'gap', breaks: [0], decimals: 1 };
    expect(classIn(gaps, 12, 'notPublished', 'percent')).toBeUndefined();
    expect(classIn(gaps, 12, 10, 'count')).toBeUndefined();
  });
});

describe('classify', () => {
  it.each(METHODS)('by %s, makes one set of bounds from all periods together', (method) => {
    const [first, second] = [period([1, 2, 3, 9], 4), period([4, 6, 8, 20], 9)];
    const together = classify(method, deepFreeze([first, second]), 3, 'percent', 1);
    expect(classify(method, [second, first], 3, 'percent', 1)).toEqual(together);
    expect(classify(method, [first], 3, 'percent', 1).breaks).not.toEqual(together.breaks);
  });

  it.each(METHODS)('by %s, is not moved by an absence', (method) => {
    const plain = classify(method, [period([1, 2, 3, 4, 9])], 3, 'percent', 1);
    expect(classify(method, [period([1, 2, ...ABSENCES, 3, 4, 9])], 3, 'percent', 1)).toEqual(plain);
  });

  it('makes the bounds from figures as displayed: two that read alike are one value', () => {
    // 9.576 and 9.624 both read 9,6; by hand: values 9.6, 9.6, 12 make two clusters.
    expect(classify('jenks', [period([9.576, 9.624, 12])], 3, 'percent', 1).breaks).toEqual([12]);
  });

  it('rounds bounds to what is displayed at the level', () => {
    const { breaks, decimals } = classify('equal', [period([10, 21])], 2, 'percent', 0);
    expect([breaks, decimals]).toEqual([[16], 0]);
  });

  it('makes bounds of gaps around zero, each gap to the agglomeration of its own period', () => {
    // Gaps by hand: −4 and 4 in the first period, −1 and 1 in the second.
    const { breaks } = classify('gap', [period([6, 14], 10), period([19, 21], 20)], 2, 'percent', 1);
    expect(breaks).toEqual([0]);
    const { breaks: four } = classify('gap', [period([6, 14], 10), period([19, 21], 20)], 4, 'percent', 1);
    expect(four).toEqual([-2.5, 0, 2.5]);
  });

  it('leaves out the gaps of a period where the agglomeration has no figure', () => {
    const known = period([6, 14], 10);
    const unknown = period([50, 60], 'missing');
    expect(classify('gap', [known, unknown], 4, 'percent', 1)).toEqual(
      classify('gap', [known], 4, 'percent', 1),
    );
  });

  it('has a single class where there is no figure at all', () => {
    for (const method of METHODS)
      expect(
        classify(method, [period(['suppressed'])], 5, 'percent', 1).breaks.filter((bound) => bound),
      ).toEqual([]);
  });
});
