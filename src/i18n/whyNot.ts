import type { Atlas } from '../state/Atlas.svelte.ts';
import { referenceWords } from './describe.ts';
import { reasonText } from './reasons.ts';

/** Why nothing may be said of the evolution of a territory of the view, in one sentence; empty where it is judged. */
export function whyNot(atlas: Atlas, code: string): string {
  const trajectory = atlas.evolution.trajectories.get(code);
  if (!trajectory || trajectory.comparable) return '';
  return reasonText(trajectory.reason, {
    id: atlas.id,
    period: atlas.period,
    the: referenceWords(atlas).the,
  });
}
