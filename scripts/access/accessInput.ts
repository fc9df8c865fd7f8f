import type { AccessParameters, PublishedAccess } from '../../src/domain/access.ts';
import type { Level } from '../../src/domain/level.ts';
import type { PublishedSeries } from '../../src/domain/published.ts';
import type { Service } from '../../src/domain/service.ts';
import type { Territory } from '../../src/domain/territory.ts';
import type { ObservationIndex } from '../steps/indexObservations.ts';
import type { Boundaries } from '../steps/readBoundaries.ts';
import type { PopulationGrid } from '../steps/readPopulationGrid.ts';
import type { WalkingMeasure } from './walkingMeasure.ts';

/** All that access is measured from. */
export interface AccessInput {
  readonly territories: readonly Territory[];
  readonly boundaries: Readonly<Partial<Record<Level, Boundaries | undefined>>>;
  readonly services: readonly Service[];
  readonly parameters: AccessParameters;
  /** Who says the speed and the detour, in French. */
  readonly parameterSources: PublishedAccess['parameterSources'];
  /** Why each category is in the basket, in French. */
  readonly basketReasons?: PublishedAccess['basketReasons'] | undefined;
  readonly series: PublishedSeries;
  /** The squares of 200 m where people live, and the year of their count, where they were imported. */
  readonly grid?: (PopulationGrid & { readonly year: number }) | undefined;
  /** Observations of communes, and of wider territories. */
  readonly observations: { readonly communes: ObservationIndex; readonly references: ObservationIndex };
  /** Codes of the wider territories to compare with. */
  readonly wider: readonly string[];
  /** The engines: `direct` always. */
  readonly measures: readonly WalkingMeasure[];
  /** Ids of the cards of what they walk on. */
  readonly measureSources: readonly string[];
}
