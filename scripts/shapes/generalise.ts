import { rewind } from '@turf/turf';
import { explainRing } from '../steps/explainRing.ts';
import type { Checked, Issue } from '../steps/checked.ts';
import { isSurface, type Drawn } from './drawn.ts';
import { toCollection } from './toCollection.ts';
import { splitAtTouches } from './splitAtTouches.ts';
import { runMapshaper } from './runMapshaper.ts';

/** Degrees of a step of the grid: about 10 m, the precision of what is published. */
const GRID = 0.0001;

/** How far a simplified border may stand from the real one, in metres, whatever the level: one step of the grid. */
const INTERVAL = 10;

/**
 * The shapes as the atlas draws them: on a grid of 4 decimals, simplified to about 10 m, none lost.
 *
 * On the grid before simplification: borders that are shared become the same points, and stay shared. Shapes of one
 * code are one territory. What has a ring that touches or crosses itself even so is refused by its name.
 */
export async function generalise(file: string, drawn: readonly Drawn[]): Promise<Checked<readonly Drawn[]>> {
  if (drawn.length === 0) return { value: [], issues: [] };
  const { features } = await runMapshaper(
    `-i in.json snap-interval=${GRID} -clean allow-overlaps -dissolve2 code copy-fields=name allow-overlaps ` +
      `-simplify dp interval=${INTERVAL} keep-shapes -clean allow-overlaps snap-interval=${GRID}`,
    { 'in.json': toCollection(drawn) },
    `precision=${GRID} fix-geometry`,
  );
  const issues: Issue[] = [];
  const value = features.flatMap(({ properties, geometry }): readonly Drawn[] => {
    const { code, name } = properties as { readonly code: string; readonly name: string };
    if (!isSurface(geometry)) {
      issues.push({ file, column: 'geometry', value: code, rule: `${name} is too small to be drawn` });
      return [];
    }
    const wound = rewind(splitAtTouches(geometry)) as Drawn['geometry'];
    const rings = wound.type === 'Polygon' ? wound.coordinates : wound.coordinates.flat();
    const fault = rings.map(explainRing).find((found) => found !== undefined);
    if (fault)
      issues.push({
        file,
        column: `geometry of ${code}`,
        value: fault.value,
        rule: `${name}: ${fault.rule}`,
      });
    return [{ code, name, geometry: wound }];
  });
  return { value: [...value].sort((a, b) => (a.code < b.code ? -1 : 1)), issues };
}
