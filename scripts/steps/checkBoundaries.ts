import type { Level } from '../../src/domain/level.ts';
import { levelOfCode } from '../../src/domain/territory.ts';
import type { Issue } from './checked.ts';
import { wholeCode } from './explainCode.ts';
import type { Boundaries } from './readBoundaries.ts';
import type { Territories } from './readTerritories.ts';

/** A boundary for each territory of the level, a territory for each boundary, and one name for both. */
export function checkBoundaries(
  level: Level,
  { list, declared }: Territories,
  boundaries: Boundaries | undefined,
): readonly Issue[] {
  // Without one of the two files, which is an issue of its own, every territory would be reported.
  if (!boundaries || declared.size === 0) return [];
  const names = new Map<string, string>(list.map(({ code, name }) => [code, name]));
  const drawn = new Set(boundaries.shapes.map(({ code }) => wholeCode(code)));
  const { file } = boundaries;

  const undrawn = [...declared]
    .filter((code) => levelOfCode(code) === level && !drawn.has(code))
    .map((code) => ({
      file,
      column: 'code',
      value: code,
      rule: 'a territory of territories.csv has no boundary',
    }));
  const strange = boundaries.shapes.flatMap(({ code, name, line }): readonly Issue[] => {
    if (!declared.has(wholeCode(code))) {
      return [{ file, line, column: 'code', value: code, rule: 'unknown territory: not in territories.csv' }];
    }
    const expected = names.get(code) ?? name;
    if (name === expected) return [];
    return [
      { file, line, column: 'name', value: name, rule: `${code} is called ${expected} in territories.csv` },
    ];
  });
  return [...undrawn, ...strange];
}
