import type { Weights } from './weights.ts';

/** The most that a visitor may be made to load before the interactive map, in gzipped bytes. */
export const BUDGETS = { page: 45_000, scripts: 60_000, data: 40_000 } as const satisfies Partial<Weights>;

/** The kinds that weigh more than their budget, each with both numbers, in words. */
export function overweight(weights: Weights): string[] {
  return (Object.keys(BUDGETS) as (keyof typeof BUDGETS)[])
    .filter((kind) => weights[kind] > BUDGETS[kind])
    .map((kind) => `${kind}: ${weights[kind]} bytes gzipped, of ${BUDGETS[kind]} at most`);
}
