import { formulaOf, INDICATORS, isIndicatorId, type IndicatorId } from '../../src/domain/indicators.ts';
import type { Level } from '../../src/domain/level.ts';
import type { ActionTheme } from '../../src/domain/register.ts';
import type { Checked } from './checked.ts';
import { explainEmpty, explainWords } from './explainCells.ts';
import { faultsOf, readIdentified, type Cells, type Identified } from './readIdentified.ts';
import type { TextFile } from './textFile.ts';

const NEED_COLUMNS = {
  needCommune: 'commune',
  needIris: 'iris',
  needQpv2024: 'qpv2024',
  needQpv2015: 'qpv2015',
} as const satisfies Record<string, Level>;

type NeedColumn = keyof typeof NEED_COLUMNS;
const NEEDS = Object.keys(NEED_COLUMNS) as readonly NeedColumn[];

const COLUMNS = ['id', 'label', 'axis', ...NEEDS, 'note'] as const;
type Column = (typeof COLUMNS)[number];

/**
 * The themes of actions of `reference/themes.csv`, in its order.
 *
 * The indicator of a need exists at its level, is no count, and has an end that signals difficulty. A level without
 * one needs a note, which says what the figures do not.
 */
export function readThemes(file: TextFile): Checked<Identified<ActionTheme>> {
  return readIdentified<Column, ActionTheme>(file, COLUMNS, (cells) => {
    const { id, label, axis, note } = cells;
    const faults = faultsOf<Column>({
      ...{ id: explainWords(id), label: explainEmpty(label), axis: explainEmpty(axis) },
      ...Object.fromEntries(NEEDS.map((column) => [column, explainNeed(column, cells[column])])),
      note: NEEDS.some((column) => cells[column] === '') ? explainSilence(note) : undefined,
    });
    return faults.length > 0 ? { faults } : { value: { id, label, axis, needs: needsOf(cells), note } };
  });
}

function explainNeed(column: NeedColumn, id: string): string | undefined {
  if (id === '') return undefined;
  if (!isIndicatorId(id)) return 'unknown indicator';
  const level = NEED_COLUMNS[column];
  if (formulaOf(id, level) === undefined) return `no indicator of level ${level}`;
  const { unit, concern } = INDICATORS[id];
  if (unit === 'count') return 'a count follows the size of a territory: it tells no need';
  return concern === 'none' ? 'neither end of its scale is a difficulty: it tells no need' : undefined;
}

function explainSilence(note: string): string | undefined {
  return note.trim() === '' ? 'a level without an indicator, and no note that says why' : undefined;
}

function needsOf(cells: Cells<Column>): ActionTheme['needs'] {
  return Object.fromEntries(
    NEEDS.flatMap((column): readonly (readonly [Level, IndicatorId])[] => {
      const id = cells[column];
      return isIndicatorId(id) ? [[NEED_COLUMNS[column], id]] : [];
    }),
  );
}
