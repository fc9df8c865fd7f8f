import { bisectRight } from 'd3';
import { paletteOf } from '../../map/palettes.ts';
import type { Shade } from '../../map/shade.ts';
import type { Ranking } from './ranking.ts';

/** How constantly a territory stays among the first, from the least to the most. */
export const CONSTANCIES = ['hardlyEver', 'sometimes', 'often', 'nearlyAlways'] as const;

export type Constancy = (typeof CONSTANCIES)[number];

/** Half-open: a share equal to a bound goes up. Fixed, so that a colour keeps its meaning whatever is weighed. */
const CONSTANCY_BOUNDS = [0.05, 0.5, 0.95] as const;

const COLORS = paletteOf('sequential', CONSTANCIES.length, 'high');

/** How constant a share of the weightings (0 to 1) is. */
export function constancyOf(share: number): Constancy {
  return CONSTANCIES[bisectRight(CONSTANCY_BOUNDS, share)] ?? 'nearlyAlways';
}

/** The shade of a constancy. */
export function constancyShade(constancy: Constancy): Shade {
  const rank = CONSTANCIES.indexOf(constancy);
  return { kind: 'class', rank, color: COLORS[rank] ?? '' };
}

/** The shade of a territory: its constancy, or the absence that keeps it out of the ranking. */
export function rankingShade({ ranked, unranked }: Ranking, code: string): Shade {
  const own = ranked.get(code);
  if (own) return constancyShade(constancyOf(own.share));
  const [first] = unranked.get(code) ?? [];
  return first ? { kind: 'absence', absence: first.absence } : { kind: 'plain' };
}
