import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../country.ts';
import { writeSmallTables } from './smallTables.ts';

/** The tables of the small agglomeration, its two communes and its neighbourhoods drawn in the invented town. */
export async function tablesOfTown(): Promise<string> {
  const to = join(await temporaryFolder(), 'data');
  await writeSmallTables(to);
  for (const level of ['communes', 'qpv-2015', 'qpv-2024']) {
    const path = join(to, 'boundaries', `${level}.geojson`);
    const text = await readFile(path, 'utf8');
    const moved = text.replaceAll(/\[(\d),(\d+)\]/g, (_, x: string, y: string) => {
      const [longitude, latitude] = [3.48 + (Number(x) - 3) * 0.02, 50.34 + (Number(y) - 50) * 0.02];
      return JSON.stringify([Number(longitude.toFixed(4)), Number(latitude.toFixed(4))]);
    });
    await writeFile(path, moved);
  }
  return to;
}
