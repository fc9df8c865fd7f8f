/** The levels at which the atlas shows territories, from the widest choice to the oldest perimeters. */
export const LEVELS = ['commune', 'iris', 'qpv2024', 'qpv2015'] as const;

/** Communes, the IRIS that INSEE cuts them into, priority neighbourhoods of 2024, or of 2015: two generations of perimeters, two series. */
export type Level = (typeof LEVELS)[number];

/** Whether a text is a level. */
export function isLevel(text: string): text is Level {
  return LEVELS.some((level) => level === text);
}

/**
 * Whether the territories of a level share out the agglomeration, each inhabitant counted once: communes, and the IRIS
 * that they are cut into. Neighbourhoods lie over them.
 */
export function isPartition(level: Level): boolean {
  return level === 'commune' || level === 'iris';
}
