import type { IndicatorId } from '../domain/indicators.ts';
import { isPartition, type Level } from '../domain/level.ts';
import type { Period } from '../domain/period.ts';
import type { TerritoryCode } from '../domain/territory.ts';
import type { Method } from '../stats/classification.ts';
import type { Camera } from './camera.ts';
import type { Details } from './details.ts';
import type { Lens } from './lens.ts';
import type { Priority } from './priorities.ts';
import type { ReferenceCode } from './reference.ts';

/** All that a shared link must bring back. What is not here is not worth a link. */
export interface View {
  readonly lens: Lens;
  readonly indicator: IndicatorId;
  readonly level: Level;
  /** `null`: the latest that this level has. */
  readonly period: Period | null;
  /** Where a trajectory starts; `null`: the earliest that compares. */
  readonly since: Period | null;
  readonly reference: ReferenceCode;
  readonly method: Method;
  /** 3 to 7; `null`: what suits the number of territories of the level. */
  readonly classes: number | null;
  readonly selected: TerritoryCode | null;
  /** The neighbourhood, of either generation, that a view of neighbourhoods tells of; `null`: its own choice. */
  readonly quarter: TerritoryCode | null;
  /** The second indicator of a crossing; `null`: the one that is chosen by itself. */
  readonly crossed: IndicatorId | null;
  /** The indicators that the visitor weighs; none: those that are chosen by themselves. */
  readonly priorities: readonly Priority[];
  /** Territories side by side, of any level, in the order chosen; four at most. */
  readonly compared: readonly TerritoryCode[];
  /** What the parts fetched later read themselves: each checks its own, and has defaults. */
  readonly details: Details;
  /** Under the figures: the local drawing, or the IGN plan that the visitor asked for. */
  readonly basemap: 'local' | 'ign';
  /** `null`: the whole agglomeration. */
  readonly camera: Camera | null;
}

export const MIN_CLASSES = 3;
export const MAX_CLASSES = 7;

/** Five classes for some thirty communes or their IRIS, four for fifteen neighbourhoods. */
export function defaultClasses(level: Level): number {
  return isPartition(level) ? 5 : 4;
}

/** The view that the plain address shows. */
export function defaultView({ indicator, level }: { indicator: IndicatorId; level: Level }): View {
  return {
    lens: 'trajectory',
    indicator,
    level,
    period: null,
    since: null,
    reference: null,
    method: 'quantiles',
    classes: null,
    selected: null,
    quarter: null,
    crossed: null,
    priorities: [],
    compared: [],
    details: {},
    basemap: 'local',
    camera: null,
  };
}
