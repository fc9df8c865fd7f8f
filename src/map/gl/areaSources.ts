import type { Level } from '../../domain/level.ts';

/** The sources of MapLibre that hold territories: neighbourhoods of both generations share one. */
export type AreaSource = 'communes' | 'iris' | 'quarters';

/** The source that draws each level. */
export const AREA_SOURCES: Readonly<Record<Level, AreaSource>> = {
  commune: 'communes',
  iris: 'iris',
  qpv2024: 'quarters',
  qpv2015: 'quarters',
};
