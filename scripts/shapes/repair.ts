import type { Checked, Issue } from '../steps/checked.ts';
import { isSurface, type Drawn } from './drawn.ts';
import { runMapshaper } from './runMapshaper.ts';
import { toCollection } from './toCollection.ts';

/**
 * The shapes with their rings made sound: none crosses itself, none stands twice.
 *
 * Neighbourhoods of one file may touch and overlap: none loses ground to another. A shape that has no surface left is
 * refused by its name.
 */
export async function repair(file: string, drawn: readonly Drawn[]): Promise<Checked<readonly Drawn[]>> {
  if (drawn.length === 0) return { value: [], issues: [] };
  const { features } = await runMapshaper('-i in.json -clean allow-overlaps', {
    'in.json': toCollection(drawn),
  });
  const sound = new Map(features.map(({ properties, geometry }) => [properties.code, geometry]));
  const issues: Issue[] = [];
  const value = drawn.flatMap(({ code, name }): readonly Drawn[] => {
    const geometry = sound.get(code) ?? null;
    if (isSurface(geometry)) return [{ code, name, geometry }];
    issues.push({
      file,
      column: 'geometry',
      value: code,
      rule: `${name} has no surface: its rings cannot be mended`,
    });
    return [];
  });
  return { value, issues };
}
