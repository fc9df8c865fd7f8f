import type { IndicatorId } from '../domain/indicators.ts';
import { INDICATORS } from '../domain/indicators.ts';
import type { Level } from '../domain/level.ts';
import { isAbsence, type Absence, type Cell, type Flag } from '../domain/measure.ts';
import { periodKind, type Period } from '../domain/period.ts';
import type { PublishedSeries } from '../domain/published.ts';
import type { Theme } from '../domain/theme.ts';
import { THEMES } from '../domain/theme.ts';
import { gapOf, type Gap } from '../stats/gap.ts';
import { offeredAt } from './offered.ts';

/** A figure of a territory at one period, and its gap to the agglomeration, or why there is none. */
export interface Moment {
  readonly period: Period;
  readonly cell: Cell;
  readonly gap: Gap | undefined;
  /** Why a rate or an amount that exists has no gap: an edition, or the absence of the agglomeration's figure. */
  readonly noGap: 'edition' | Absence | undefined;
  /** Figures that the producer estimates or may revise. */
  readonly flag: Flag | undefined;
}

/** All that is known of one indicator for a territory, the latest period first. */
export interface History {
  readonly id: IndicatorId;
  readonly moments: readonly Moment[];
}

function historyOf(series: PublishedSeries, level: Level, id: IndicatorId, code: string): History {
  const known = series[level][id];
  const { unit } = INDICATORS[id];
  const moments = (known?.periods ?? []).map((period, i): Moment => {
    const cell = known?.values[code]?.[i] ?? 'missing';
    const reference = known?.agglomeration[i];
    const asked = typeof cell === 'number' && unit !== 'count';
    const gap = asked && typeof reference === 'number' ? gapOf(cell, reference, unit) : undefined;
    const absence = isAbsence(reference) ? reference : 'missing';
    const why = periodKind(period) === 'edition' ? 'edition' : absence;
    return {
      period,
      cell,
      gap,
      noGap: asked && !gap ? why : undefined,
      flag: known?.flags?.[code]?.[period],
    };
  });
  return { id, moments: moments.toReversed() };
}

/** What the sheet of a territory shows: by theme, every indicator of its level with all its periods. */
export function historiesOf(
  series: PublishedSeries,
  level: Level,
  code: string,
): readonly { readonly theme: Theme; readonly histories: readonly History[] }[] {
  return THEMES.map((theme) => ({
    theme,
    histories: offeredAt(series, level)
      .filter((id) => INDICATORS[id].theme === theme)
      .map((id) => historyOf(series, level, id, code)),
  })).filter(({ histories }) => histories.length > 0);
}
