import { landOf } from '../walking/landOf.ts';
import { readWalkingSource } from '../walking/readWalkingSource.ts';
import { readPerimeters } from '../shapes/readPerimeters.ts';
import type { Perimeters } from '../shapes/perimeters.ts';
import type { SourceDescription } from '../sources/source.ts';
import type { Checked, Issue } from '../steps/checked.ts';
import { explainVintage } from './explainVintage.ts';
import type { Input } from './input.ts';
import { readActionSource } from './readActionSource.ts';
import { readCountSource } from './readCountSource.ts';
import { readGridSource } from './readGridSource.ts';
import { readPlaceSource } from './readPlaceSource.ts';
import type { ActionRow, GridRow, PlaceRow, TableReading, Tally } from './reading.ts';
import type { Match } from './recognise.ts';
import { readTableSource } from './readTableSource.ts';
import type { Scope } from './scope.ts';
import type { StandingTerritory } from './readStanding.ts';
import type { TableName } from './tableFiles.ts';

/** A file that was read, with what was kept of it. */
export interface FileReading {
  readonly source: SourceDescription;
  readonly input: Input;
  readonly tally: Tally;
  /** The table that its figures go to, and the figures. Absent for perimeters, places and actions. */
  readonly table?: { readonly name: TableName; readonly reading: TableReading };
  /** What was observed and when, in words for the card, where the file itself says it. */
  readonly observed?: string | undefined;
}

/** All that was read of the files of a folder. */
export interface Readings {
  readonly files: readonly FileReading[];
  readonly perimeters: Perimeters;
  readonly places: readonly PlaceRow[];
  readonly actions: readonly ActionRow[];
  /** The tables of the ways that are walked, by path; none where no extract was there. */
  readonly walking: ReadonlyMap<string, string>;
  /** The cells of the population grid that touch the territory; none where no grid was there. */
  readonly grid: readonly GridRow[];
  /** What stops nothing and must be known. */
  readonly remarks: readonly Issue[];
}

/**
 * Reads every file: perimeters first, since they say which neighbourhoods are of the territory.
 *
 * Where no perimeter of a level is there, those of the tables that stand say which land it is, and which neighbourhoods.
 */
export async function readFiles(
  matches: readonly Match[],
  scope: Scope,
  standing: readonly StandingTerritory[],
  standingFiles: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<Checked<Readings>> {
  const issues: Issue[] = [];
  const take = <T>({ value, issues: found }: Checked<T>): T => {
    issues.push(...found);
    return value;
  };
  const perimeters = take(await readPerimeters(matches, scope));
  const codesOf = (level: 'iris' | 'qpv2015' | 'qpv2024') => {
    const drawn = perimeters.levels.some((one) => one.level === level);
    const rows = drawn ? perimeters.territories : standing;
    return new Set(rows.filter((row) => row.level === level).map(({ code }) => code));
  };
  const whole: Scope = {
    ...scope,
    around: new Set([...(scope.around ?? []), ...Object.keys(perimeters.outside)]),
    neighbourhoods: { qpv2015: codesOf('qpv2015'), qpv2024: codesOf('qpv2024') },
  };

  const lists = { year: scope.year, iris: codesOf('iris') };

  const files: FileReading[] = [];
  const places: PlaceRow[] = [];
  const actions: ActionRow[] = [];
  const grid: GridRow[] = [];
  const remarks: Issue[] = [];
  let walking: ReadonlyMap<string, string> = new Map();
  for (const { source, input } of matches) {
    if (source.kind === 'table') {
      const reading = take(await readTableSource(source, input, whole));
      issues.push(...explainVintage(source, input.name, reading, lists));
      remarks.push(...reading.remarks);
      files.push({ source, input, tally: reading.tally, table: { name: source.level, reading } });
    } else if (source.kind === 'counts') {
      const reading = take(await readCountSource(source, input, whole));
      remarks.push(...reading.remarks);
      files.push({ source, input, tally: reading.tally, table: { name: 'commune', reading } });
    } else if (source.kind === 'places') {
      const reading = take(await readPlaceSource(source, input, whole));
      places.push(...reading.places);
      remarks.push(...reading.remarks);
      files.push({ source, input, tally: reading.tally });
    } else if (source.kind === 'grid') {
      const other = grid.find((cell) => cell.source !== source.id);
      if (other) {
        const rule = `the cells of ${other.source} are there too: keep one of the two grids`;
        issues.push({ file: input.name, rule });
        continue;
      }
      const reading = take(await readGridSource(source, input, whole));
      grid.push(...reading.cells);
      remarks.push(...reading.remarks);
      files.push({ source, input, tally: reading.tally });
    } else if (source.kind === 'actions') {
      const reading = take(await readActionSource(source, input, whole));
      actions.push(...reading.actions);
      remarks.push(...reading.remarks);
      files.push({ source, input, tally: reading.tally });
    } else if (source.kind === 'network') {
      if (walking.size > 0) {
        issues.push({
          file: input.name,
          rule: 'another extract of OpenStreetMap is there: keep one of the two',
        });
        continue;
      }
      const reading = take(await readWalkingSource(input, landOf(perimeters, standingFiles)));
      walking = reading.files;
      remarks.push(...reading.remarks);
      files.push({ source, input, tally: reading.tally, observed: reading.observed });
    } else files.push({ source, input, tally: tallyOfShapes(perimeters, input) });
  }
  return { value: { files, perimeters, places, actions, grid, walking, remarks }, issues };
}

/** Shapes are counted as rows; they hold no figure. */
function tallyOfShapes({ levels }: Perimeters, input: Input): Tally {
  const drawn = levels.find(({ file }) => file === input.name);
  const rowsRead = drawn?.drawn ?? 0;
  const rowsKept = drawn?.shapes.length ?? 0;
  return {
    ...{ rowsRead, rowsKept, rowsElsewhere: rowsRead - rowsKept },
    ...{ rowsLeftOut: 0, rowsRefused: 0, figures: 0, withheld: 0, missing: 0, refused: 0 },
  };
}
