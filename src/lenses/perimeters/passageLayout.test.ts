import { describe, expect, it } from 'vitest';
import type { Period } from '../../domain/period.ts';
import type { Passage } from '../../state/passage.ts';
import { passageLayout } from './passageLayout.ts';

const YES = { may: true } as const;
const NO = { may: false, refusal: { why: 'perimeters', kept: 0.984, inherited: 0.886 } } as const;
const [Y2013, Y2018, Y2020] = ['2013', '2018', '2020'] as Period[] as [Period, Period, Period];
const PASSAGE: Passage = {
  id: 'population',
  before: [
    { period: Y2013, cell: 100 },
    { period: Y2018, cell: 50 },
  ],
  after: [{ period: Y2020, cell: 0 }],
  lines: [[Y2013, Y2018]],
  continues: YES,
  crosses: YES,
};
const drawn = (change: Partial<Passage> = {}) => passageLayout({ ...PASSAGE, ...change }, [0, 100], 400);

describe('the drawing of a passage', () => {
  it('gives a column to each period, and an empty one to the change of perimeter', () => {
    const { dots, breakX } = drawn();
    expect(dots.map(({ x }) => x)).toEqual([50, 150, 350]);
    expect(breakX).toBe(250);
  });

  it('stands high figures high, at equal steps', () => {
    const [high = 0, middle = 0, low = 0] = drawn().dots.map(({ y }) => y ?? NaN);
    expect(high).toBeLessThan(middle);
    expect(low - middle).toBeCloseTo(middle - high, 6);
  });

  it('joins what may be joined, and crosses the break only where it may', () => {
    expect(drawn().lines.map(({ x1, x2 }) => [x1, x2])).toEqual([[50, 150]]);
    expect(drawn().bridge).toMatchObject({ x1: 150, x2: 350 });
    expect(drawn({ crosses: NO }).bridge).toBeUndefined();
    expect(drawn({ lines: [] }).lines).toEqual([]);
  });

  it('keeps two series apart in two frames, and one that continues in one', () => {
    expect(drawn().frames).toEqual([{ left: 0, right: 400 }]);
    const [old, heir] = drawn({ continues: NO, crosses: NO }).frames;
    expect(old?.right).toBeLessThan(250);
    expect(heir?.left).toBeGreaterThan(250);
  });

  it('gives no height to an absence, and joins nothing to it', () => {
    const before = [
      { period: Y2013, cell: 'suppressed' },
      { period: Y2018, cell: 'missing' },
    ] as const;
    const { dots, bridge, lines } = drawn({ before });
    expect(dots.map(({ y }) => y === undefined)).toEqual([true, true, false]);
    expect([bridge, lines]).toEqual([undefined, []]);
  });

  it('stays inside its frame whatever the width', () => {
    for (const width of [300, 900]) {
      for (const { x, y } of passageLayout(PASSAGE, [0, 100], width).dots) {
        expect(x > 0 && x < width).toBe(true);
        expect(y).toBeGreaterThan(30);
        expect(y).toBeLessThan(108);
      }
    }
  });
});

it('draws a passage as it was reviewed', async () => {
  const drawings = {
    continued: drawn(),
    apart: drawn({ continues: NO, crosses: NO }),
  };
  await expect(`${JSON.stringify(drawings, undefined, 1)}\n`).toMatchFileSnapshot(
    '../../../tests/golden/passage.json',
  );
});
