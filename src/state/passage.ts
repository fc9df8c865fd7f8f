import { mayContinue, mayDrawLine, type Answer, type Overlap } from '../domain/comparability.ts';
import { INDICATOR_IDS, type IndicatorId } from '../domain/indicators.ts';
import { isAbsence, type Cell } from '../domain/measure.ts';
import type { Period } from '../domain/period.ts';
import type { LevelSeries, PublishedSeries } from '../domain/published.ts';

/** A figure at a period, in the perimeter of one generation. */
export interface Moment {
  readonly period: Period;
  readonly cell: Cell;
}

/** An indicator of a neighbourhood of 2015, then of its heir of 2024. */
export interface Passage {
  readonly id: IndicatorId;
  readonly before: readonly Moment[];
  readonly after: readonly Moment[];
  /** Whether the second series continues the first: the same place, or not. */
  readonly continues: Answer;
  /** Neighbouring periods that a line may join, inside a generation. */
  readonly lines: readonly (readonly [Period, Period])[];
  /** Whether a line may cross the change of perimeter; its reason is that of `continues` where they differ. */
  readonly crosses: Answer;
}

/** The indicators that both generations have, in the order of the menus. */
export function commonIndicators({ qpv2015, qpv2024 }: PublishedSeries): readonly IndicatorId[] {
  const has = (series: LevelSeries, id: IndicatorId) => (series[id]?.periods.length ?? 0) > 0;
  return INDICATOR_IDS.filter((id) => has(qpv2015, id) && has(qpv2024, id));
}

/** The two series of a pair, and what may join them. */
export function passageOf(
  { qpv2015, qpv2024 }: PublishedSeries,
  id: IndicatorId,
  { old, heir, ...overlap }: Overlap & { readonly old: { code: string }; readonly heir: { code: string } },
): Passage {
  const before = momentsOf(qpv2015, id, old.code);
  const after = momentsOf(qpv2024, id, heir.code);
  const continues = mayContinue(overlap);
  const [last, first] = [before.filter(isKnown).at(-1), after.find(isKnown)];
  const crosses = continues.may && last && first ? mayDrawLine(id, last.period, first.period) : continues;
  return { id, before, after, continues, crosses, lines: [...linesOf(id, before), ...linesOf(id, after)] };
}

/** The lowest and the highest figure of an indicator in both generations: a scale that no choice changes. */
export function extentOf({ qpv2015, qpv2024 }: PublishedSeries, id: IndicatorId): readonly [number, number] {
  const cells = [qpv2015, qpv2024].flatMap((series) => Object.values(series[id]?.values ?? {}).flat());
  const figures = cells.filter((cell) => typeof cell === 'number');
  return figures.length === 0 ? [0, 0] : [Math.min(...figures), Math.max(...figures)];
}

function momentsOf(series: LevelSeries, id: IndicatorId, code: string): readonly Moment[] {
  const known = series[id];
  return (known?.periods ?? []).map((period, i) => ({ period, cell: known?.values[code]?.[i] ?? 'missing' }));
}

function linesOf(id: IndicatorId, moments: readonly Moment[]): Passage['lines'] {
  const known = moments.filter(isKnown);
  return known.flatMap(({ period }, i) => {
    const next = known[i + 1];
    return next && mayDrawLine(id, period, next.period).may ? [[period, next.period] as const] : [];
  });
}

function isKnown({ cell }: Moment): boolean {
  return !isAbsence(cell);
}
