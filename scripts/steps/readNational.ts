import Papa from 'papaparse';
import type { Cell } from '../../src/domain/measure.ts';
import { parsePeriod, type Period } from '../../src/domain/period.ts';
import { parseTerritoryCode, type TerritoryCode } from '../../src/domain/territory.ts';
import type { Checked, Issue } from './checked.ts';
import { parseNumber } from './parseNumber.ts';
import type { TextFile } from './textFile.ts';

/** A neighbourhood of 2015 anywhere in France, with its figures by `indicator@period`. */
export interface NationalRow {
  readonly code: TerritoryCode;
  readonly name: string;
  readonly place: string;
  readonly figures: ReadonlyMap<string, Cell>;
}

/** The table of all neighbourhoods of France. */
export interface National {
  readonly rows: readonly NationalRow[];
  /** Its columns of figures, in their order. */
  readonly columns: readonly { readonly key: string; readonly indicator: string; readonly period: Period }[];
}

const LABELS = ['code', 'name', 'place'] as const;
const SECRET = 's';

/** The table that the import makes of all neighbourhoods of France: `s` is secrecy, an empty cell no figure. */
export function readNational(file: TextFile): Checked<National> {
  const { data, errors } = Papa.parse<string[]>(file.text, { delimiter: ',', skipEmptyLines: true });
  const issues: Issue[] = errors.map((error) => ({
    ...{ file: file.name, line: (error.row ?? 0) + 1 },
    rule: `not a well-formed table: ${error.message}`,
  }));
  const [header = [], ...body] = data;
  const columns = header.slice(LABELS.length).flatMap((key) => {
    const [indicator = '', text = ''] = key.split('@');
    const period = parsePeriod(text);
    if (period) return [{ key, indicator, period }];
    const rule = 'a column of figures is an indicator and its period, such as population@2018';
    issues.push({ file: file.name, line: 1, column: 'header', value: key, rule });
    return [];
  });
  if (LABELS.some((label, i) => header[i] !== label)) {
    const rule = `the first columns must be ${LABELS.join(', ')}`;
    return { value: { rows: [], columns: [] }, issues: [{ file: file.name, line: 1, rule }] };
  }
  const seen = new Set<string>();
  const rows = body.flatMap((cells, i): readonly NationalRow[] => {
    const refuse = (column: string, value: string, rule: string): readonly NationalRow[] => {
      issues.push({ ...{ file: file.name, line: i + 2, column }, ...{ value, rule } });
      return [];
    };
    const [text = '', name = '', place = ''] = cells;
    const code = parseTerritoryCode('qpv2015', text);
    if (!code) return refuse('code', text, 'not the code of a neighbourhood of 2015');
    if (seen.has(code)) return refuse('code', text, 'a code that already stands above');
    seen.add(code);
    if (cells.length !== header.length) {
      return refuse('code', text, `${cells.length} cells where ${header.length} are needed`);
    }
    const figures = new Map<string, Cell>();
    for (const { key } of columns) {
      const cell = cells[header.indexOf(key)] ?? '';
      const figure = cell === SECRET ? 'suppressed' : cell === '' ? 'missing' : parseNumber(cell);
      if (figure === undefined) refuse(key, cell, `neither a plain number, nor ${SECRET}, nor empty`);
      else figures.set(key, figure);
    }
    return [{ code, name, place, figures }];
  });
  return { value: { rows, columns }, issues };
}
