import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type LabelItem } from './placeLabels.ts';

const TIERS = Object.freeze([
  { tier: 0, fontSize: 30 },
  { tier: 1, fontSize: 20 },
  { tier: 2, fontSize: 10 },
]);

function item(code: string, x: number, y: number, weight: number, text = '1234567890'): LabelItem {
  return Object.freeze({ code, text, x, y, weight });
}

describe('placeLabels', () => {
  it('keeps the heavier of two labels that overlap, and the other from the tier where both fit', () => {
    // Ten characters take 10 × 0.52 font sizes: 156, 104 and 52 units. The centres are 110 apart.
    const items = [item('light', 110, 0, 1), item('heavy', 0, 0, 2)];
    expect(placeLabels(items, TIERS)).toEqual([
      { code: 'heavy', tier: 0 },
      { code: 'light', tier: 1 },
    ]);
  });

  it('settles equal weights by code', () => {
    expect(placeLabels([item('b', 10, 0, 1), item('a', 0, 0, 1)], TIERS)).toEqual([{ code: 'a', tier: 0 }]);
  });

  it('leaves out a label that never fits', () => {
    const codes = placeLabels([item('a', 0, 0, 2), item('b', 1, 1, 1)], TIERS).map(({ code }) => code);
    expect(codes).toEqual(['a']);
  });

  it('takes the largest font first, whatever the order of the tiers', () => {
    expect(placeLabels([item('a', 0, 0, 1)], TIERS.toReversed())).toEqual([{ code: 'a', tier: 0 }]);
  });

  it('lets labels stand one above the other, 1.2 font sizes apart', () => {
    const placed = placeLabels([item('a', 0, 0, 2), item('b', 0, 24, 1)], TIERS);
    expect(placed).toContainEqual({ code: 'b', tier: 1 });
  });

  it('keeps a label where it was placed, though a heavier one comes later', () => {
    // "heavy" is too long to stand beside the obstacle in the large font; "light" is there first.
    const wall = { x: 60, y: -50, width: 10, height: 100 };
    const items = [item('heavy', 0, 0, 2), item('light', 0, 10, 1, 'ab')];
    expect(placeLabels(items, TIERS, 0.52, [wall])).toEqual([{ code: 'light', tier: 0 }]);
  });

  it('covers no obstacle', () => {
    const dot = { x: -2, y: -2, width: 4, height: 4 };
    expect(placeLabels([item('a', 0, 0, 1)], TIERS, 0.52, [dot])).toEqual([]);
  });

  it('never lets two labels overlap, at the tier of their coming and at all the later ones', () => {
    const coordinate = fc.integer({ min: 0, max: 400 });
    const label = fc.record({ x: coordinate, y: coordinate, weight: fc.integer({ min: 0, max: 5 }) });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 30 }), (labels) => {
        const items = labels.map(({ x, y, weight }, i) => item(String(i), x, y, weight));
        const placed = placeLabels(items, TIERS);
        for (const { tier, fontSize } of TIERS) {
          const shown = placed
            .filter((entry) => entry.tier <= tier)
            .map(({ code }) => items.find((candidate) => candidate.code === code)!);
          for (const a of shown) {
            for (const b of shown.filter((other) => other !== a)) {
              const apart =
                Math.abs(a.x - b.x) >= 5.2 * fontSize - 1e-9 || Math.abs(a.y - b.y) >= 1.2 * fontSize - 1e-9;
              expect(apart).toBe(true);
            }
          }
        }
      }),
    );
  });
});
