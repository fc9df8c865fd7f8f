import type { AccessLevel } from '../../src/domain/access.ts';
import { anchorOf } from '../steps/anchorOf.ts';
import type { AccessInput } from './accessInput.ts';
import { communeSamples, evenly } from './communeSamples.ts';
import { inhabitantsOf } from './inhabitantsOf.ts';
import { latticeIn } from './latticeIn.ts';
import { inARow, type LevelSamples } from './samples.ts';

/**
 * The sample points of a level: of the communes by IRIS, of a neighbourhood evenly in its perimeter.
 *
 * A perimeter that falls between the points of the lattice has one, at its anchor.
 */
export function levelSamples(
  level: AccessLevel,
  { boundaries, series, parameters }: Pick<AccessInput, 'boundaries' | 'series' | 'parameters'>,
): LevelSamples {
  const shapes = boundaries[level]?.shapes ?? [];
  const spacing = parameters.spacing[level];
  const known = inhabitantsOf(level, series);
  if (level !== 'commune') {
    return inARow(
      shapes.map(({ code, geometry }) => {
        const lattice = latticeIn(geometry, spacing);
        return evenly(code, lattice.length > 0 ? lattice : [anchorOf(geometry)], known?.of(code));
      }),
    );
  }
  const parts = inhabitantsOf('iris', series);
  return inARow(
    communeSamples({
      communes: shapes,
      iris: parts ? (boundaries.iris?.shapes ?? []) : [],
      inhabitantsOf: (code) => known?.of(code) ?? parts?.of(code),
      spacing,
    }),
  );
}
