import type { AccessLevel } from '../../src/domain/access.ts';
import { anchorOf } from '../steps/anchorOf.ts';
import type { AccessInput } from './accessInput.ts';
import { communeSamples, evenly } from './communeSamples.ts';
import { inhabitantsOf } from './inhabitantsOf.ts';
import { latticeIn } from './latticeIn.ts';
import { inARow, type LevelSamples, type TerritorySamples } from './samples.ts';
import { squareSamples } from './squareSamples.ts';

/** What the points of a level are made from. */
type SamplingInput = Pick<AccessInput, 'boundaries' | 'series' | 'parameters' | 'grid'>;

/**
 * The sample points of a level: from the squares of the population grid where it was imported and has some in the
 * perimeter, else of the communes by IRIS, and of a neighbourhood evenly in its perimeter.
 *
 * A perimeter that falls between the points of the lattice has one, at its anchor.
 */
export function levelSamples(level: AccessLevel, input: SamplingInput): LevelSamples {
  const { boundaries, parameters, grid } = input;
  const spread = level === 'commune' ? communesOf(input) : quartersOf(level, input);
  const cells = grid?.cells ?? [];
  const spacing = parameters.spacing[level];
  const shapes = boundaries[level]?.shapes ?? [];
  return inARow(
    spread.map((unweighed, i) => {
      const shape = shapes[i];
      return (shape && squareSamples(shape, cells, spacing)) ?? unweighed;
    }),
  );
}

function communesOf({ boundaries, series, parameters }: SamplingInput): readonly TerritorySamples[] {
  const known = inhabitantsOf('commune', series);
  const parts = inhabitantsOf('iris', series);
  return communeSamples({
    communes: boundaries.commune?.shapes ?? [],
    iris: parts ? (boundaries.iris?.shapes ?? []) : [],
    inhabitantsOf: (code) => known?.of(code) ?? parts?.of(code),
    spacing: parameters.spacing.commune,
  });
}

function quartersOf(
  level: Exclude<AccessLevel, 'commune'>,
  { boundaries, series, parameters }: SamplingInput,
): readonly TerritorySamples[] {
  const known = inhabitantsOf(level, series);
  return (boundaries[level]?.shapes ?? []).map(({ code, geometry }) => {
    const lattice = latticeIn(geometry, parameters.spacing[level]);
    return evenly(code, lattice.length > 0 ? lattice : [anchorOf(geometry)], known?.of(code));
  });
}
