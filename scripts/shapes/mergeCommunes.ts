import { featureCollection, feature, union } from '@turf/turf';
import type { Checked, Issue } from '../steps/checked.ts';
import type { Scope } from '../import/scope.ts';
import type { Drawn } from './drawn.ts';

/**
 * The communes of today from those that a file draws: a commune that became part of another is drawn with it.
 *
 * A code that no list of communes knows, and a commune of the agglomeration that the file does not draw, mean that
 * the file is not of the right year: they are issues, by name.
 */
export function mergeCommunes(
  file: string,
  drawn: readonly Drawn[],
  scope: Scope,
): Checked<readonly Drawn[]> {
  const parts = new Map<string, Drawn[]>();
  const issues: Issue[] = [];
  for (const shape of drawn) {
    // Arrondissements stand beside the whole city in some files: the city is drawn once.
    if (scope.wholeOf(shape.code) !== undefined) continue;
    const heir = scope.heir(shape.code);
    if (heir === undefined) {
      const rule = `${shape.name}: a code that no list of communes knows, of ${scope.year} or before`;
      issues.push({ file, column: 'code', value: shape.code, rule });
    } else parts.set(heir, [...(parts.get(heir) ?? []), shape]);
  }
  for (const code of scope.communes) {
    if (parts.has(code)) continue;
    const rule = `${scope.names.get(code) ?? code} is not drawn: the file is of another year, or another place`;
    issues.push({ file, column: 'code', value: code, rule });
  }
  const value = [...parts].map(([code, shapes]): Drawn => {
    const [first] = shapes;
    const name = scope.names.get(code) ?? first?.name ?? code;
    if (shapes.length === 1 && first) return { code, name, geometry: first.geometry };
    const whole = union(featureCollection(shapes.map(({ geometry }) => feature(geometry))));
    if (!whole) throw new Error(`the parts of ${code} make no surface`);
    return { code, name, geometry: whole.geometry };
  });
  return { value, issues };
}
