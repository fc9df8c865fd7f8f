import { describe, expect, it } from 'vitest';
import { lightOf, luminanceOf } from '../../../tests/color.ts';
import { SERVICE_FAMILIES } from '../../domain/service.ts';
import { paletteOf } from '../../map/palettes.ts';
import { FAMILY_SHAPES } from './familyShapes.ts';

/** The contrast of two colours (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [a, b].map((hex) => luminanceOf(lightOf(hex))).sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const CLASS_COLORS = (['sequential', 'neutral', 'diverging'] as const).flatMap((kind) =>
  [3, 4, 5, 6, 7].flatMap((count) => paletteOf(kind, count, 'high')),
);

describe('the shapes of the families', () => {
  it('are all different, and so are their colours', () => {
    const shapes = SERVICE_FAMILIES.map((family) => FAMILY_SHAPES[family]);
    expect(new Set(shapes.map(({ path }) => path)).size).toBe(SERVICE_FAMILIES.length);
    expect(new Set(shapes.map(({ color }) => color)).size).toBe(SERVICE_FAMILIES.length);
  });

  it.each(SERVICE_FAMILIES)('hold white letters that can be read: %s', (family) => {
    expect(contrast(FAMILY_SHAPES[family].color, '#ffffff')).toBeGreaterThanOrEqual(7);
  });

  it.each(SERVICE_FAMILIES)('stand out of every class by the shape or by its casing: %s', (family) => {
    const { color } = FAMILY_SHAPES[family];
    const weakest = Math.min(
      ...CLASS_COLORS.map((shade) => Math.max(contrast(color, shade), contrast('#ffffff', shade))),
    );
    expect(weakest).toBeGreaterThanOrEqual(3);
  });
});
