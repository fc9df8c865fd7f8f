import { describe, expect, it } from 'vitest';
import { difference, lightOf, luminanceOf, seenBy } from '../../../tests/color.ts';
import { SMALL } from '../../../tests/smallAtlas.ts';
import type { Period } from '../../domain/period.ts';
import { PLAIN_COLOR } from '../../map/shade.ts';
import { cellShade, CROSS_COLORS, crossShade } from './crossShade.ts';
import { crossingOf } from './crossing.ts';

const GREY = CROSS_COLORS.map((row) => row.map((color) => luminanceOf(lightOf(color))));
const at = (row: number, column: number) => GREY[row]?.[column] ?? NaN;
const ALL = CROSS_COLORS.flat();

describe('the nine colours of a crossing', () => {
  it('darken towards both difficulties: along each row, each column and the diagonal', () => {
    for (const i of [0, 1, 2]) {
      expect(at(i, 0)).toBeGreaterThan(at(i, 1));
      expect(at(i, 1)).toBeGreaterThan(at(i, 2));
      expect(at(0, i)).toBeGreaterThan(at(1, i));
      expect(at(1, i)).toBeGreaterThan(at(2, i));
    }
    expect(at(0, 0)).toBeGreaterThan(at(1, 1));
    expect(at(1, 1)).toBeGreaterThan(at(2, 2));
  });

  it('have their darkest where both sides are in the greatest difficulty', () => {
    expect(Math.min(...GREY.flat())).toBe(at(2, 2));
  });

  // The bound of the other palettes: three times what is just noticeable side by side.
  it.each(['all', 'protanope', 'deuteranope'] as const)(
    'are told apart, every two of them, by the eyes of: %s',
    (eyes) => {
      ALL.forEach((a, i) => {
        ALL.slice(i + 1).forEach((b) => {
          const apart = difference(seenBy(eyes, lightOf(a)), seenBy(eyes, lightOf(b)));
          expect(apart, `${a} ${b}`).toBeGreaterThan(6.9);
        });
      });
    },
  );

  it('hold no paper, and never turn red against green: green never leads', () => {
    expect(ALL).not.toContain(PLAIN_COLOR);
    for (const color of ALL) {
      const [red, green, blue] = lightOf(color);
      expect(green).toBeLessThanOrEqual(Math.max(red, blue));
    }
  });
});

describe('the shade of a territory', () => {
  const crossing = crossingOf(
    SMALL.series.commune,
    'commune',
    ['unemploymentRate', 'medianLivingStandard'],
    '2022' as Period,
  );
  const shadeOf = (code: string) => crossing && crossShade(crossing, code);

  it('is high across and in the middle upright, by hand', () => {
    // Unemployment: thirds of ten figures of three years at 14 and 20, and 24 is above. Living standard: thirds of
    // four figures at 18,000 and 21,000, and a figure equal to a bound goes up.
    expect(shadeOf('59003')).toMatchObject({ kind: 'class', rank: 5, color: '#b36600' });
  });

  it('is darkest at the greatest difficulty of both', () => {
    expect(crossing && cellShade(crossing, 2, 2)).toMatchObject({ rank: 8, color: '#16242b' });
  });

  it('is the lightest where neither is', () => {
    expect(shadeOf('59001')).toMatchObject({ kind: 'class', rank: 0, color: '#f3f3f3' });
  });

  it('is the hatching of the absence where one side has no figure, whatever the other says', () => {
    expect(shadeOf('59004')).toEqual({ kind: 'absence', absence: 'suppressed' });
    expect(shadeOf('unknown')).toEqual({ kind: 'absence', absence: 'missing' });
  });
});
