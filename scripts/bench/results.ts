import type { AccessBuild } from './accessBuild.ts';
import type { CONDITIONS } from './conditions.ts';
import type { DataBuild } from './dataBuild.ts';
import type { FirstMap } from './firstMap.ts';
import type { Update } from './updates.ts';
import type { Weights } from './weights.ts';
import type { WalkingBuild } from './walkingBuild.ts';

/** `bench/results.json`: what the atlas weighs and how long it takes, measured on one machine. */
export interface Results {
  /** Day of the measure (ISO 8601). */
  readonly date: string;
  readonly machine: { readonly node: string; readonly cores: number; readonly platform: string };
  readonly weights: Weights;
  readonly conditions: typeof CONDITIONS;
  /** Absent when only the weights were asked for. */
  readonly firstMap?: FirstMap;
  /** Changes of indicator, by number of territories. */
  readonly updates?: readonly Update[];
  readonly dataBuild?: DataBuild;
  /** The part of the data build that measures access, as points × services grow. */
  readonly access?: readonly AccessBuild[];
  /** Walks along an invented network, as an import of OpenStreetMap would give one. */
  readonly walking?: WalkingBuild;
}
