import { build } from 'vite';
import { buildData } from './buildData.ts';

/** Builds the figures of a folder of tables, then the site, into `dist`; whether both were made. */
export async function buildSite(data?: string): Promise<boolean> {
  if (!(await buildData(data))) return false;
  await build({ logLevel: 'warn' });
  return true;
}
