import {
  WALK_THRESHOLDS,
  walkingMinutes,
  type AccessLevel,
  type CategoryAccess,
  type PublishedAccess,
  type PublishedMatrix,
  type TerritoryAccess,
} from '../../domain/access.ts';
import { knowledgeOf, type Knowledge } from '../../domain/knowledge.ts';
import type { ServiceCategory } from '../../domain/service.ts';
import { weightedShares } from '../../stats/weightedShares.ts';
import type { AccessChoices } from './choices.ts';

/** The sample points that have arrived, by level. */
export type Matrices = Readonly<Partial<Record<AccessLevel, PublishedMatrix>>>;

/** What figures are made from: the published file, the choices, and the sample points that have arrived. */
export interface AccessView {
  readonly access: PublishedAccess;
  readonly level: AccessLevel;
  readonly choices: Pick<AccessChoices, 'engine' | 'speed' | 'basket'>;
  readonly matrices: Matrices;
}

/** A territory of the level by its code, or the whole agglomeration. */
export type Where = string | null;

/** How far a category is, at the speed chosen. */
export interface Walk {
  readonly knowledge: Knowledge;
  /** Parts of the inhabitants (0 to 1) within `WALK_THRESHOLDS`; absent while the sample points that they need come. */
  readonly shares: readonly number[] | undefined;
  /** Median minutes over the inhabitants, not rounded; `null` where more than half reach none. */
  readonly minutes: number | null;
  readonly usual: { readonly service: string; readonly share: number; readonly minutes: number } | null;
}

/** What is known of a category, as a whole. A category that the file does not know has no position. */
export function knowledgeIn(access: PublishedAccess, category: ServiceCategory): Knowledge {
  const completeness = access.completeness[category];
  return completeness ? knowledgeOf(completeness) : 'unplaced';
}

/** Whether the times of a category are measured: some position is known, around the agglomeration at least. */
export function isMeasured(access: PublishedAccess, category: ServiceCategory): boolean {
  return access.categories.includes(category) && knowledgeIn(access, category) !== 'unplaced';
}

/** How far a category is from the inhabitants of a territory; `undefined` where it is not measured. */
export function walkOf(view: AccessView, where: Where, category: ServiceCategory): Walk | undefined {
  const { access, choices } = view;
  const index = access.categories.indexOf(category);
  const published = territoryAccess(view, where)?.engines[choices.engine]?.[index];
  if (!published || !isMeasured(access, category)) return undefined;
  const minutesOf = (metres: number) =>
    walkingMinutes(choices.engine, metres, { ...access.parameters, speed: choices.speed });
  return {
    knowledge: knowledgeIn(access, category),
    shares: sharesOf(view, where, index, published),
    minutes: published.median === null ? null : minutesOf(published.median),
    usual: published.usual && {
      service: published.usual.service,
      share: published.usual.share,
      minutes: minutesOf(published.usual.metres),
    },
  };
}

/** The published figures of a territory, whatever the engine. */
export function territoryAccess(
  { access, level }: Pick<AccessView, 'access' | 'level'>,
  where: Where,
): TerritoryAccess | undefined {
  return where === null ? access.agglomeration : access.levels[level]?.[where];
}

/** Whether the speed is that of the published figures. */
export function isOwnPace({ access, choices }: Pick<AccessView, 'access' | 'choices'>): boolean {
  return choices.speed === access.parameters.speed;
}

function sharesOf(
  view: AccessView,
  where: Where,
  index: number,
  { shares }: CategoryAccess,
): readonly number[] | undefined {
  if (isOwnPace(view)) return shares;
  const points = pointsOf(view, where);
  const metres = points?.matrix.metres[view.choices.engine]?.[index];
  if (!points || !metres) return undefined;
  const minutes = minutesAt(view, metres.slice(points.first, points.end));
  return (
    weightedShares(minutes, points.matrix.weights.slice(points.first, points.end), WALK_THRESHOLDS) ??
    undefined
  );
}

/** Distances of the engine chosen, as minutes at the speed chosen. */
export function minutesAt(
  { access, choices }: Pick<AccessView, 'access' | 'choices'>,
  metres: readonly (number | null)[],
): readonly (number | null)[] {
  const parameters = { ...access.parameters, speed: choices.speed };
  return metres.map((value) => (value === null ? null : walkingMinutes(choices.engine, value, parameters)));
}

/** The sample points that a territory is among, once they have come: those of the agglomeration are of the communes. */
export function matrixOf(
  { level, matrices }: Pick<AccessView, 'level' | 'matrices'>,
  where: Where,
): PublishedMatrix | undefined {
  return matrices[where === null ? 'commune' : level];
}

/** The sample points of a territory, as a part of those of its level. */
export function pointsOf(
  view: Pick<AccessView, 'level' | 'matrices'>,
  where: Where,
): { readonly matrix: PublishedMatrix; readonly first: number; readonly end: number } | undefined {
  const matrix = matrixOf(view, where);
  if (!matrix) return undefined;
  if (where === null) return { matrix, first: 0, end: matrix.weights.length };
  const bounds = matrix.territories[where];
  return bounds && { matrix, first: bounds[0], end: bounds[1] };
}
