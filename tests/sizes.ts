import type { Level } from '../src/domain/level.ts';

/** How many territories each level of the real atlas has. */
export const SIZES: Readonly<Record<Level, number>> = { commune: 35, iris: 87, qpv2024: 15, qpv2015: 15 };
