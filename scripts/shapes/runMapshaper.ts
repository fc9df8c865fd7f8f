import type { FeatureCollection, Geometry } from 'geojson';
import mapshaper from 'mapshaper';

/** The collection that mapshaper makes of some files, WGS 84. Throws what mapshaper throws, with its own words. */
export async function runMapshaper(
  commands: string,
  inputs: Readonly<Record<string, string | Uint8Array>>,
  output = '',
): Promise<FeatureCollection<Geometry | null, Readonly<Record<string, unknown>>>> {
  const files = await mapshaper.applyCommands(
    `${commands} -o out.json format=geojson ${output}`.trim(),
    inputs,
  );
  const bytes = files['out.json'];
  if (!bytes) throw new Error('mapshaper gave nothing');
  return JSON.parse(new TextDecoder().decode(bytes)) as Awaited<ReturnType<typeof runMapshaper>>;
}
