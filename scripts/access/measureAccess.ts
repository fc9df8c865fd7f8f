import type { Service, ServiceCategory } from '../../src/domain/service.ts';
import type { Source } from '../../src/domain/source.ts';
import { indexObservations } from '../steps/indexObservations.ts';
import type { Observation } from '../steps/observation.ts';
import { DEFAULT_ACCESS, type AccessSettings } from '../steps/readAccess.ts';
import type { PopulationGrid } from '../steps/readPopulationGrid.ts';
import type { SourceCards } from '../steps/readSources.ts';
import type { PublishedFile } from '../steps/toManifest.ts';
import { WALKING_SOURCE } from '../steps/walkingTables.ts';
import { accessFiles } from './accessFiles.ts';
import type { AccessInput } from './accessInput.ts';
import { directMeasure } from './directMeasure.ts';
import { networkMeasure } from './networkMeasure.ts';
import { toAccess } from './toAccess.ts';
import type { WalkingNetwork } from './walkingNetwork.ts';

/** The tables that access is measured from, each where it is there. */
export interface AccessTables extends Pick<
  AccessInput,
  'territories' | 'boundaries' | 'series' | 'basketReasons' | 'wider'
> {
  readonly services: readonly Service[] | undefined;
  readonly settings: AccessSettings | undefined;
  readonly basket: readonly ServiceCategory[] | undefined;
  readonly network: WalkingNetwork | undefined;
  readonly grid: PopulationGrid | undefined;
  readonly sources: SourceCards | undefined;
  readonly observations: Readonly<
    Partial<Record<'commune' | 'references', readonly Observation[] | undefined>>
  >;
}

/** The files of access; none where the atlas has no service. */
export function measureAccess({
  services = [],
  settings = DEFAULT_ACCESS,
  basket = [],
  network,
  grid,
  sources: cards,
  observations,
  ...rest
}: AccessTables): readonly PublishedFile[] {
  if (services.length === 0) return [];
  const { sources, ...parameters } = settings;
  const measured = toAccess({
    ...rest,
    services,
    parameters: { ...parameters, basket },
    parameterSources: sources,
    grid: grid && { ...grid, year: yearIn(cards?.get(grid.source)) },
    observations: {
      communes: indexObservations(observations.commune ?? []),
      references: indexObservations(observations.references ?? []),
    },
    measures: network ? [directMeasure, networkMeasure(network)] : [directMeasure],
    measureSources: network ? [WALKING_SOURCE] : [],
  });
  return accessFiles(measured, services);
}

/** The year that a card says was observed, else that of its edition. */
function yearIn(card: Source | undefined): number {
  return Number(/\d{4}/.exec(`${card?.referencePeriod ?? ''} ${card?.edition ?? ''}`)?.[0]);
}
