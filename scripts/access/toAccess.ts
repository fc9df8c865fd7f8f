import {
  ACCESS_LEVELS,
  type AccessLevel,
  type AccessParameters,
  type PublishedAccess,
} from '../../src/domain/access.ts';
import type { AccessInput } from './accessInput.ts';
import { aplOf } from './aplOf.ts';
import { categoryPlaces, type CategoryPlaces } from './categoryPlaces.ts';
import { completenessOf } from './completenessOf.ts';
import { floatingOf } from './floatingOf.ts';
import { inhabitantsOf } from './inhabitantsOf.ts';
import { levelSamples } from './levelSamples.ts';
import type { LevelSamples } from './samples.ts';
import { supplyOf } from './supplyOf.ts';
import { territoryAccess } from './territoryAccess.ts';
import { walksOf, type EngineWalks } from './walksOf.ts';

/** The points of a level and the walks from each, for the files that hold them all. */
export interface LevelMatrix {
  readonly samples: LevelSamples;
  readonly walks: readonly EngineWalks[];
}

const NOBODY: LevelSamples = { longitudes: [], latitudes: [], weights: [], territories: [] };

/** What is measured: the results, and for each level the points behind them. */
export interface MeasuredAccess {
  readonly access: PublishedAccess;
  readonly categories: readonly CategoryPlaces[];
  readonly matrices: Readonly<Partial<Record<AccessLevel, LevelMatrix>>>;
}

/** How far services are from the inhabitants of each commune and neighbourhood, and what is known of each category. */
export function toAccess(input: AccessInput): MeasuredAccess {
  const { territories, services, parameters, parameterSources, observations, wider, measures } = input;
  const { basketReasons } = input;
  const categories = categoryPlaces(services);
  const communes = territories.filter(({ level }) => level === 'commune').map(({ code }) => code);
  const matrices = matricesOf(input, categories);
  const measured = {
    parameterSources,
    ...(basketReasons ? { basketReasons } : {}),
    engines: measures.map(({ engine }) => engine),
    categories: categories.map(({ category }) => category),
    completeness: completenessOf({ services, communes, index: observations.communes }),
    ...resultsOf(matrices, categories, parameters),
    weights: weightsOf(input),
    floating: floatingOf({
      ...{ territories, categories, parameters },
      communes: matrices.commune?.samples ?? NOBODY,
      quarters: [matrices.qpv2024, matrices.qpv2015].flatMap((matrix) => matrix?.samples ?? []),
    }),
    supply: supplyOf({ communes, wider, index: observations.communes, references: observations.references }),
    apl: aplOf(communes, observations.communes),
  };
  return { access: { parameters, ...measured, sources: citedBy(measured, input) }, categories, matrices };
}

function matricesOf(input: AccessInput, categories: readonly CategoryPlaces[]): MeasuredAccess['matrices'] {
  const levels = ACCESS_LEVELS.flatMap((level): readonly (readonly [AccessLevel, LevelMatrix])[] => {
    const samples = levelSamples(level, input);
    if (samples.territories.length === 0) return [];
    return [[level, { samples, walks: input.measures.map((one) => walksOf(one, samples, categories)) }]];
  });
  return Object.fromEntries(levels);
}

function resultsOf(
  matrices: MeasuredAccess['matrices'],
  categories: readonly CategoryPlaces[],
  parameters: AccessParameters,
): Pick<PublishedAccess, 'levels' | 'agglomeration'> {
  const levels = ACCESS_LEVELS.flatMap((level) => {
    const matrix = matrices[level];
    if (!matrix) return [];
    const results = matrix.samples.territories.map((stretch) => [
      stretch.code,
      territoryAccess({ ...matrix, categories, parameters }, stretch),
    ]);
    return [[level, Object.fromEntries(results)] as const];
  });
  const { samples, walks } = matrices.commune ?? { samples: NOBODY, walks: [] };
  const arePeople = samples.territories.every((stretch) => stretch.arePeople);
  return {
    levels: Object.fromEntries(levels),
    agglomeration: territoryAccess(
      { samples, categories, parameters, walks: arePeople ? walks : [] },
      { first: 0, end: samples.weights.length, arePeople },
    ),
  };
}

function weightsOf({ series, boundaries, grid }: AccessInput): PublishedAccess['weights'] {
  if (grid) return { by: 'grid', year: grid.year, source: grid.source };
  const iris = boundaries.iris ? inhabitantsOf('iris', series) : undefined;
  const found = iris ?? inhabitantsOf('commune', series);
  return found ? { by: iris ? 'iris' : 'commune', year: found.year, source: found.source } : null;
}

function citedBy(
  { completeness, weights, supply, apl }: Omit<PublishedAccess, 'parameters' | 'sources' | 'levels'>,
  { services, series, boundaries, measureSources }: AccessInput,
): readonly string[] {
  const cited = [
    ...services.map(({ source }) => source),
    ...Object.values(completeness).map(({ counted }) => counted?.source),
    weights?.source,
    ...measureSources,
    ...supply.flatMap(({ sources }) => sources),
    ...apl.map(({ source }) => source),
    ...ACCESS_LEVELS.flatMap((level) => [boundaries[level]?.source, inhabitantsOf(level, series)?.source]),
  ];
  return [...new Set(cited.filter((source) => source !== undefined))].sort();
}
