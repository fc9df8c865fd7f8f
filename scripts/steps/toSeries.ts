import type { Formula } from '../../src/domain/indicator.ts';
import { INDICATORS, type IndicatorId } from '../../src/domain/indicators.ts';
import type { Flag, Measure } from '../../src/domain/measure.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Series } from '../../src/domain/published.ts';
import { UNIT_BOUNDS } from '../../src/domain/unit.ts';
import type { Checked, Issue } from './checked.ts';
import { evaluate, partsOf, type Evaluated } from './evaluate.ts';
import type { ObservationIndex } from './indexObservations.ts';
import { toCell } from './toCell.ts';

/** What one series is made from. */
export interface SeriesInput {
  readonly id: IndicatorId;
  readonly formula: Formula;
  /** Codes of the territories of the level, in order. */
  readonly codes: readonly string[];
  readonly index: ObservationIndex;
  /** The agglomeration in a period, with what it was read from. */
  readonly agglomerationIn: (period: Period) => Evaluated;
}

type Row = readonly (readonly [code: string, evaluated: Evaluated])[];

/**
 * One indicator at one level, every period and every territory; `undefined` where nothing was observed.
 *
 * A period of a ratio exists if it has at least one value: the years of its counts need not meet.
 */
export function toSeries({
  id,
  formula,
  codes,
  index,
  agglomerationIn,
}: SeriesInput): Checked<Series | undefined> {
  const [first = id] = partsOf(id, formula);
  const rows = index
    .periodsOf(first)
    .map((period) => ({
      period,
      row: codes.map((code) => [code, evaluate(id, formula, period, code, index)] as const),
    }))
    .filter(({ row }) => formula.kind === 'observed' || row.some(([, { measure }]) => measure.value !== null))
    .map(({ period, row }) => ({ period, row, agglomeration: agglomerationIn(period) }));
  if (rows.length === 0) return { value: undefined, issues: [] };

  const { unit } = INDICATORS[id];
  const flags = flagsOf(rows);
  return {
    value: {
      periods: rows.map(({ period }) => period),
      sources: rows.map(({ row, agglomeration }) => sourcesOf([...row.map(([, one]) => one), agglomeration])),
      agglomeration: rows.map(({ agglomeration }) => toCell(agglomeration.measure, unit)),
      values: Object.fromEntries(
        codes.map((code, i) => [code, rows.map(({ row }) => toCell(row[i]?.[1].measure ?? NONE, unit))]),
      ),
      ...(Object.keys(flags).length > 0 ? { flags } : {}),
    },
    issues: rows.flatMap(({ period, row }) => outOfBounds(id, period, row)),
  };
}

const NONE: Measure = { status: 'missing', value: null };

function sourcesOf(figures: readonly Evaluated[]): readonly string[] {
  return [...new Set(figures.flatMap(({ from }) => from.map(({ source }) => source)))].sort();
}

function flagsOf(
  rows: readonly { readonly period: Period; readonly row: Row }[],
): NonNullable<Series['flags']> {
  const flags: Record<string, Record<string, Flag>> = {};
  for (const { period, row } of rows) {
    for (const [code, { measure }] of row) {
      if (measure.value === null || measure.status === 'normal') continue;
      flags[code] = { ...flags[code], [period]: measure.status };
    }
  }
  return flags;
}

/** Counts that are each plausible may make an impossible rate: more unemployed than active. */
function outOfBounds(id: IndicatorId, period: Period, row: Row): readonly Issue[] {
  const [min, max] = UNIT_BOUNDS[INDICATORS[id].unit];
  return row.flatMap(([code, { measure, from }]) => {
    const [origin] = from;
    if (!origin || measure.value === null || (measure.value >= min && measure.value <= max)) return [];
    const counts = from.map((o) => `${o.indicator} ${String(o.measure.value)} (line ${o.line})`).join(', ');
    return [
      {
        file: origin.file,
        line: origin.line,
        column: 'value',
        value: String(origin.measure.value),
        rule: `${id} of ${code} in ${period} would be ${toCell(measure, 'percent')}, outside ${min} to ${max}: ${counts}`,
      },
    ];
  });
}
