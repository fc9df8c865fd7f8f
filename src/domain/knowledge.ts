import type { Completeness } from './access.ts';

/**
 * How far the positions of a category can be trusted to be all there are, in the agglomeration:
 *
 * - `complete`: 95 % of the facilities counted have a position, in all and in each commune that has some. A place
 *   without one is a place without one.
 * - `partial`: some positions are missing. A time is at most what is said, a part of the inhabitants at least.
 * - `uncounted`: there are positions, and no count of the whole to hold them against. Read as partial.
 * - `unplaced`: no position in the agglomeration, though some are counted or known by their commune: nothing is measured.
 */
export type Knowledge = 'complete' | 'partial' | 'uncounted' | 'unplaced';

/** The part of the facilities counted that must have a position for a category to be complete (0 to 1). */
export const COMPLETE_FROM = 0.95;

/** What may be said of a category. None counted, and none known, is complete: there is none. */
export function knowledgeOf({ placed, unplaced, counted, communes }: Completeness): Knowledge {
  if (placed === 0 && (counted === null || counted.number > 0 || unplaced > 0)) return 'unplaced';
  const pairs = [[placed, counted?.number ?? null] as const, ...Object.values(communes)];
  const isShort = pairs.some(([known, number]) => number !== null && known < COMPLETE_FROM * number);
  if (isShort) return 'partial';
  return counted === null ? 'uncounted' : 'complete';
}
