import type { Issue } from '../steps/checked.ts';
import type { Dialect, SourceDescription } from '../sources/source.ts';
import { fieldsOfDbf } from './fieldsOfDbf.ts';
import { firstRecord } from './firstRecord.ts';
import { EXTRACT_HEADING, headingOfExtract } from './headingOfExtract.ts';
import type { Input } from './input.ts';
import { readRows } from './readRows.ts';
import { issueOf, Unreadable } from './unreadable.ts';

/** What a file is made of, seen as a description says: its headings, or why it has none. */
export type Heading = { readonly columns: readonly string[] } | { readonly issue: Issue };

/** The columns and attributes that a file must have to be what a description says. */
export function columnsOf(source: SourceDescription): readonly string[] {
  if (source.kind === 'table') {
    const figures = source.columns.flatMap(({ column, added = [] }) => [column, ...added]);
    return [source.code, ...(source.names ? Object.values(source.names) : []), ...figures];
  }
  if (source.kind === 'shape') return [source.code, source.label];
  if (source.kind === 'actions') {
    const named = Object.values(source.columns).filter((column): column is string => column !== null);
    return [...named, ...(source.only ? [source.only.column] : [])];
  }
  if (source.kind === 'network') return [EXTRACT_HEADING];
  if (source.kind === 'counts' || source.kind === 'grid') return Object.values(source.columns);
  const { id, name, commune, address, position, category, capacity, hours = [] } = source.columns;
  const place =
    position === null ? [] : 'x' in position ? [position.x, position.y] : [position.latitudeLongitude];
  const { only, unplaced } = source;
  const others = [category, capacity, ...hours, only?.column, unplaced?.column].filter(
    (column) => column !== undefined,
  );
  return [...new Set([id, name, commune, ...address, ...place, ...others].flat())];
}

/** The headings of files, each read once by way of writing. Only the beginning of a file is read. */
export class Headings {
  readonly #inputs: readonly Input[];
  readonly #known = new Map<string, Promise<Heading | undefined>>();

  constructor(inputs: readonly Input[]) {
    this.#inputs = inputs;
  }

  /** As the description would read it; `undefined` where the file is of another kind. */
  of(input: Input, source: SourceDescription): Promise<Heading | undefined> {
    const way = wayOf(source);
    const key = JSON.stringify([input.name, way]);
    const known = this.#known.get(key) ?? this.#read(input, way);
    this.#known.set(key, known);
    return known;
  }

  async #read(input: Input, way: Way): Promise<Heading | undefined> {
    try {
      if (way === 'json' || way === 'geojson') {
        return /json$/i.test(input.name) ? { columns: await firstRecord(input, way) } : undefined;
      }
      if (way === 'shapefile') {
        const fields = siblingOf(input, 'dbf', this.#inputs);
        return /\.shp$/i.test(input.name) && fields ? { columns: await fieldsOfDbf(fields) } : undefined;
      }
      if (way === 'extract') {
        return /\.pbf$/i.test(input.name) ? { columns: [await headingOfExtract(input)] } : undefined;
      }
      return /\.(?:csv|txt|tsv)$/i.test(input.name) ? { columns: await firstRow(input, way) } : undefined;
    } catch (error) {
      return { issue: issueOf(error) };
    }
  }
}

type Way = Pick<Dialect, 'encoding' | 'delimiter'> | 'json' | 'geojson' | 'shapefile' | 'extract';

function wayOf(source: SourceDescription): Way {
  if (source.kind === 'shape') return source.format;
  if (source.kind === 'network') return 'extract';
  if (source.kind === 'actions' && source.format === 'json') return 'json';
  if (!source.dialect) throw new Error(`${source.id} is a table and says no dialect`);
  return { encoding: source.dialect.encoding, delimiter: source.dialect.delimiter };
}

/** The file beside it of the same name and another extension. */
function siblingOf(input: Input, extension: string, inputs: readonly Input[]): Input | undefined {
  const name = input.name.replace(/\.[^.]*$/, `.${extension}`).toLowerCase();
  return inputs.find((other) => other.name.toLowerCase() === name);
}

async function firstRow(
  input: Input,
  dialect: Pick<Dialect, 'encoding' | 'delimiter'>,
): Promise<readonly string[]> {
  for await (const [row] of readRows(input, dialect)) if (row) return row.cells;
  throw new Unreadable({ file: input.name, rule: 'the file is empty' });
}
