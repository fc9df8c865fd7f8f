import { bbox } from '@turf/turf';
import { LEVELS } from '../../src/domain/level.ts';
import { SHAPE_FILES } from '../import/tableFiles.ts';
import type { Drawn } from '../shapes/drawn.ts';
import type { Perimeters } from '../shapes/perimeters.ts';
import { readBoundaries } from '../steps/readBoundaries.ts';
import type { Box } from './boxes.ts';

/** Where people live whose walks are measured. */
export interface Land {
  /** The box of each commune and each neighbourhood. */
  readonly boxes: readonly Box[];
  readonly communes: readonly { readonly name: string; readonly box: Box }[];
}

/** The land of a territory: its perimeters as they were read, else those of the tables that stand. */
export function landOf(
  { levels }: Pick<Perimeters, 'levels'>,
  standing: ReadonlyMap<string, Uint8Array>,
): Land {
  const shapesOf = (level: (typeof LEVELS)[number]): readonly Pick<Drawn, 'name' | 'geometry'>[] => {
    const read = levels.find((one) => one.level === level);
    if (read) return read.shapes;
    const bytes = standing.get(SHAPE_FILES[level]);
    if (!bytes) return [];
    const file = { name: SHAPE_FILES[level], text: new TextDecoder().decode(bytes) };
    return readBoundaries(file, level, undefined).value?.shapes ?? [];
  };
  const boxed = LEVELS.map((level) =>
    shapesOf(level).map(({ name, geometry }) => ({ level, name, box: boxOf(geometry) })),
  );
  const all = boxed.flat();
  return { boxes: all.map(({ box }) => box), communes: all.filter(({ level }) => level === 'commune') };
}

function boxOf(geometry: Drawn['geometry']): Box {
  const [west, south, east, north] = bbox(geometry);
  return [west, south, east, north];
}
