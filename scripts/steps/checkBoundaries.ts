import type { Level } from '../../src/domain/level.ts';
import type { Territory } from '../../src/domain/territory.ts';
import type { Issue } from './checked.ts';
import type { Boundaries } from './readBoundaries.ts';

/** A boundary for each territory of the level, a territory for each boundary, and one name for both. */
export function checkBoundaries(
  level: Level,
  territories: readonly Territory[],
  boundaries: Boundaries | undefined,
): readonly Issue[] {
  // Without one of the two files, which is an issue of its own, every territory would be reported.
  if (!boundaries || territories.length === 0) return [];

  const named = new Map(territories.filter((t) => t.level === level).map((t) => [t.code as string, t.name]));
  const drawn = new Set(boundaries.shapes.map(({ code }) => code));
  const { file } = boundaries;

  const undrawn = [...named]
    .filter(([code]) => !drawn.has(code))
    .map(([code]) => ({
      file,
      column: 'code',
      value: code,
      rule: 'a territory of territories.csv has no boundary',
    }));
  const unknown = boundaries.shapes.flatMap(({ code, name, line }) => {
    const expected = named.get(code);
    if (expected === undefined) {
      return [{ file, line, column: 'code', value: code, rule: 'unknown territory: not in territories.csv' }];
    }
    return name === expected
      ? []
      : [
          {
            file,
            line,
            column: 'name',
            value: name,
            rule: `${code} is called ${expected} in territories.csv`,
          },
        ];
  });
  return [...undrawn, ...unknown];
}
