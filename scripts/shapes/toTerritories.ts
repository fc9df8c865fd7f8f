import { NOISE_SHARE } from '../../src/domain/territory.ts';
import type { Scope } from '../import/scope.ts';
import type { Drawn } from './drawn.ts';
import type { Overlap } from './overlaps.ts';
import type { TerritoryRow } from './perimeters.ts';

/** Below this share a common surface is not written at all: it would be `0.0000` or nearly. */
export const WRITTEN_SHARE = 0.0005;

/** The rows of communes. */
export function toCommuneRows(communes: readonly Drawn[]): readonly TerritoryRow[] {
  return communes.map(({ code, name }) => rowOf('commune', code, name));
}

/** The rows of IRIS: each lies in the commune that begins its code. */
export function toIrisRows(iris: readonly Drawn[]): readonly TerritoryRow[] {
  return iris.map(({ code, name }) => rowOf('iris', code, name));
}

/**
 * The rows of the neighbourhoods that lie in the agglomeration by 2 % of their surface or more: less is the noise of
 * drawings that do not fit.
 *
 * `within` gives their common surfaces with communes, of the agglomeration and around; `heritage` those with the
 * perimeters of the generation before.
 */
export function toNeighbourhoodRows(
  level: 'qpv2015' | 'qpv2024',
  shapes: readonly Drawn[],
  within: readonly Overlap[],
  scope: Scope,
  heritage: readonly Overlap[] = [],
): readonly TerritoryRow[] {
  return shapes.flatMap(({ code, name }): readonly TerritoryRow[] => {
    const shares = within.filter(({ a, shareOfA }) => a === code && shareOfA >= WRITTEN_SHARE);
    const inside = shares
      .filter(({ b }) => scope.communes.has(b))
      .reduce((sum, { shareOfA }) => sum + shareOfA, 0);
    if (inside < NOISE_SHARE) return [];
    return [
      {
        ...rowOf(level, code, name),
        surfaceShareByCommune: shares.map(({ b, shareOfA }) => `${b}:${share(shareOfA, 4)}`).join(' '),
        surfaceShareInsideAgglomeration: share(inside, 4),
        from2015: heritage
          .filter(({ a, shareOfA, shareOfB }) => a === code && Math.max(shareOfA, shareOfB) >= NOISE_SHARE)
          .map(({ b, shareOfA, shareOfB }) => `${b}:${share(shareOfB, 3)}/${share(shareOfA, 3)}`)
          .join(' '),
      },
    ];
  });
}

function rowOf(level: string, code: string, name: string): TerritoryRow {
  return {
    ...{ code, level, name },
    surfaceShareByCommune: '',
    surfaceShareInsideAgglomeration: '',
    from2015: '',
  };
}

/** A share is at most the whole, whatever the rounding of the surfaces. */
function share(value: number, decimals: number): string {
  return Math.min(1, value).toFixed(decimals);
}
