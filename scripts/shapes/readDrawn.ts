import type { ShapeSource } from '../sources/source.ts';
import type { Checked, Issue } from '../steps/checked.ts';
import type { Match } from '../import/recognise.ts';
import { bytesOf } from './bytesOf.ts';
import { isSurface, type Drawn } from './drawn.ts';
import { runMapshaper } from './runMapshaper.ts';

/** What a shape file is known to mapshaper by. */
const INPUTS = { geojson: 'in.json', shapefile: 'in.shp' } as const;
const ENCODINGS = { 'utf-8': 'utf8', 'windows-1252': 'win1252' } as const;

/** The territories that a file draws. */
export interface Drawings {
  readonly shapes: readonly Drawn[];
  /** What is wrong with those that it names without drawing them: whether it matters depends on where they lie. */
  readonly flat: readonly Issue[];
}

/**
 * Every territory that a file of perimeters draws, in WGS 84, its rings as they are.
 *
 * A shape without a code, or whose code another shape has, is an issue.
 */
export async function readDrawn({ input, source, companions }: Match): Promise<Checked<Drawings>> {
  if (source.kind !== 'shape') throw new Error(`${source.id} does not describe perimeters`);
  const name = INPUTS[source.format];
  const files: Record<string, Uint8Array> = { [name]: await bytesOf(input) };
  for (const companion of companions) {
    const extension = /\.(dbf|prj|shx|cpg)$/i.exec(companion.name)?.[1]?.toLowerCase();
    if (extension !== undefined) files[`in.${extension}`] = await bytesOf(companion);
  }
  try {
    const encoding =
      source.format === 'shapefile' && source.encoding ? `encoding=${ENCODINGS[source.encoding]}` : '';
    const { features } = await runMapshaper(
      `-i ${name} ${encoding} string-fields=${source.code} -proj wgs84`,
      files,
    );
    return named(input.name, source, features);
  } catch (error) {
    const rule = `the perimeters cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return { value: { shapes: [], flat: [] }, issues: [{ file: input.name, rule }] };
  }
}

function named(
  file: string,
  source: ShapeSource,
  features: Awaited<ReturnType<typeof runMapshaper>>['features'],
): Checked<Drawings> {
  const drawn = new Map<string, Drawn>();
  const issues: Issue[] = [];
  const flat: Issue[] = [];
  features.forEach(({ properties, geometry }, i) => {
    const code = text(properties[source.code]);
    const name = text(properties[source.label]);
    const place = { file, line: i + 1, column: source.code, value: code };
    if (code === '')
      issues.push({ ...place, rule: 'a shape without a code (its line is its rank in the file)' });
    else if (!isSurface(geometry)) flat.push({ ...place, rule: `${name || code} has no surface` });
    else if (drawn.has(code)) issues.push({ ...place, rule: `two shapes have this code: ${name}` });
    else drawn.set(code, { code, name, geometry });
  });
  if (features.length === 0) issues.push({ file, rule: 'the file draws nothing' });
  return { value: { shapes: [...drawn.values()], flat }, issues };
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number'
    ? String(value).replace(/\s+/g, ' ').trim()
    : '';
}
