import { buildAtlas } from '../buildAtlas.ts';

/** Builds `public/data` from the tables of `data`, with the report on the screen; whether it published. */
export function buildData(): Promise<boolean> {
  return buildAtlas({ from: 'data', to: 'public/data' });
}
