import type { Measure } from '../../src/domain/measure.ts';
import type { KeptColumn, TableSource } from '../sources/source.ts';
import type { Issue } from '../steps/checked.ts';
import { explainBounds } from '../steps/explainBounds.ts';
import { mergeMeasures } from './mergeMeasures.ts';
import { parseCell } from './parseCell.ts';
import type { SheetRow } from './readSheet.ts';

/** What a row says in the columns of the source, in their order; `undefined` where one of its cells is refused. */
export type MeasuresReader = (row: SheetRow) => readonly Measure[] | undefined;

/** Reads the cells of the rows of a source. Each refused cell is told, those of a row all together. */
export function measuresReader(
  source: TableSource,
  refuse: (fault: Omit<Issue, 'file'>) => void,
): MeasuresReader {
  const readers = source.columns.map((column) => columnReader(column, source, refuse));
  return (row) => {
    const measures = readers.map((read) => read(row));
    return measures.every((measure) => measure !== undefined) ? measures : undefined;
  };
}

/** What does not change from row to row is worked out once: a national file has half a million cells. */
function columnReader(
  column: KeptColumn,
  source: TableSource,
  refuse: (fault: Omit<Issue, 'file'>) => void,
): (row: SheetRow) => Measure | undefined {
  const { indicator, added = [] } = column;
  const writing = { ...column, decimal: column.decimal ?? source.dialect.decimal };
  const marks = column.marks ?? source.marks;

  const readCell = (row: SheetRow, name: string): Measure | undefined => {
    const cell = row.cell(name);
    const read = parseCell(cell, writing, marks);
    const rule = 'rule' in read ? read.rule : explainBounds(indicator, read.value);
    if (rule === undefined) return read as Measure;
    refuse({ line: row.line, column: name, value: cell, rule });
    return undefined;
  };
  if (added.length === 0) return (row) => readCell(row, column.column);

  const names = [column.column, ...added];
  return (row) => {
    const parts = names.flatMap((name) => readCell(row, name) ?? []);
    return parts.length === names.length ? mergeMeasures(parts, true) : undefined;
  };
}
