import { describe, expect, it } from 'vitest';
import { ABSENCES } from '../domain/measure.ts';
import { difference, lightOf } from '../../tests/color.ts';
import { HATCH_INK, HATCH_PATHS, TILE } from './hatching.ts';
import { paletteOf } from './palettes.ts';
import { hatchOf, PLAIN_COLOR } from './shade.ts';

/** The ends of the strokes of a hatching. */
const points = (path: string) =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)|[HV](-?[\d.]+)/g)]
    .flatMap((match) => match.slice(1))
    .filter(Boolean);

describe('the hatching of an absence', () => {
  it('has strokes of its own and a name of its own', () => {
    expect(new Set(Object.values(HATCH_PATHS)).size).toBe(ABSENCES.length);
    expect(new Set(ABSENCES.map(hatchOf)).size).toBe(ABSENCES.length);
    expect(ABSENCES.filter((absence) => points(HATCH_PATHS[absence]).length === 0)).toEqual([]);
  });

  it.each(ABSENCES)('of %s stays in or near its tile', (absence) => {
    for (const number of points(HATCH_PATHS[absence]).map(Number)) {
      expect(number).toBeGreaterThanOrEqual(-2);
      expect(number).toBeLessThanOrEqual(TILE + 2);
    }
  });

  it('is of an ink that no class has, and that shows on paper', () => {
    for (const kind of ['sequential', 'neutral', 'diverging'] as const)
      for (const count of [3, 4, 5, 6, 7]) expect(paletteOf(kind, count, 'high')).not.toContain(HATCH_INK);
    expect(difference(lightOf(HATCH_INK), lightOf(PLAIN_COLOR))).toBeGreaterThan(40);
  });
});
