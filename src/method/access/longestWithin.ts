import { walkingMinutes, type AccessParameters, type WalkingEngine } from '../../domain/access.ts';

/** The longest walk within so many minutes, in whole metres as the engine measures them: walks are kept to the metre. */
export function longestWithin(minutes: number, engine: WalkingEngine, parameters: AccessParameters): number {
  // The quotient may miss a whole number by a hair: the walk itself decides.
  const about = Math.round(minutes / walkingMinutes(engine, 1, parameters));
  return walkingMinutes(engine, about, parameters) <= minutes ? about : about - 1;
}
