import { buildAtlas } from '../buildAtlas.ts';

/** The folder of tables that the commands read unless another is named. */
export const DATA_FOLDER = 'data';

/** Builds `public/data` from a folder of tables, with the report on the screen; whether it published. */
export function buildData(from = DATA_FOLDER): Promise<boolean> {
  return buildAtlas({ from, to: 'public/data' });
}
