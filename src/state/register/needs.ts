import { INDICATORS, type IndicatorId } from '../../domain/indicators.ts';
import { isAbsence, type Absence } from '../../domain/measure.ts';
import { comparePeriods, yearOf, type Period } from '../../domain/period.ts';
import { QUARTERS, type PublishedSeries } from '../../domain/published.ts';
import type { ActionTheme, RegisterPlace } from '../../domain/register.ts';
import { gapOf, type Gap } from '../../stats/gap.ts';
import { gapMargin } from '../../stats/gapMargin.ts';
import { needStrength, type NeedStrength } from '../../stats/register/needStrength.ts';
import { samePlaceOf2015, type PlacesByCode } from '../../stats/register/placing.ts';
import { referenceCells, type ReferenceCode } from '../reference.ts';
import { momentAt, type Judged } from '../trajectories.ts';

/** What an indicator tells of the need of a theme in a territory. */
export interface KnownNeed {
  readonly known: true;
  readonly strength: NeedStrength;
  readonly id: IndicatorId;
  /** The territory that the figure is of: another one where it is the same place in 2015, to be shown with a mark. */
  readonly of: string;
  readonly period: Period;
  readonly value: number;
  /** `null` is the agglomeration, `QPV` the middle neighbourhood of France. */
  readonly reference: ReferenceCode;
  readonly referenceValue: number;
  readonly gap: Gap;
  /** Half-width of the 95 % interval of the gap, in its unit. */
  readonly margin: number;
}

/** Why the need is not known. Each has one French sentence, in the catalogue. */
export type NoNeed =
  /** No indicator of the atlas speaks for the need of this theme at this level. */
  | { readonly why: 'noIndicator' }
  /** It has no figure until the end of the period asked for. */
  | { readonly why: 'noPeriod'; readonly id: IndicatorId }
  /** No reference has a figure of the same definition and period. */
  | { readonly why: 'noReference'; readonly id: IndicatorId }
  /** How many the figure is about is not known: nor is its margin. */
  | { readonly why: 'noMargin'; readonly id: IndicatorId }
  | { readonly why: 'absent'; readonly id: IndicatorId; readonly period: Period; readonly absence: Absence };

export type Need = KnownNeed | { readonly known: false; readonly reason: NoNeed };

type Level = RegisterPlace['level'];

/** What needs are read from. */
export interface NeedSources {
  readonly series: PublishedSeries;
  readonly places: PlacesByCode;
  /** The last year that may be looked at; all where absent. */
  readonly until?: number | undefined;
}

/** An indicator at the one period that its column of the grid shows, so that its cells compare. */
interface Column extends Judged {
  readonly period: Period;
}

/**
 * The need of a theme in each territory of a level: the indicator that speaks for it, at the last period that has a
 * reference, with the gap to this reference.
 *
 * The reference is the agglomeration; for neighbourhoods whose editions it does not have, the middle neighbourhood of
 * France. A neighbourhood of 2024 without any has the need of that of 2015 that is the same place (95 % both ways).
 */
export function needsOf(
  theme: Pick<ActionTheme, 'needs'>,
  level: Level,
  codes: readonly string[],
  sources: NeedSources,
): ReadonlyMap<string, Need> {
  const own = columnOf(theme, level, sources);
  if ('series' in own) return new Map(codes.map((code) => [code, needOf(own, code)]));
  const before = level === 'qpv2024' ? columnOf(theme, 'qpv2015', sources) : own;
  return new Map(
    codes.map((code) => {
      const old = samePlaceOf2015(code, sources.places);
      return [code, 'series' in before && old !== undefined ? needOf(before, old) : unknown(own)];
    }),
  );
}

function unknown(reason: NoNeed): Need {
  return { known: false, reason };
}

function columnOf(
  { needs }: Pick<ActionTheme, 'needs'>,
  level: Level,
  { series, until }: NeedSources,
): Column | NoNeed {
  const id = needs[level];
  if (id === undefined) return { why: 'noIndicator' };
  const found = series[level][id];
  const periods = (found?.periods ?? [])
    .filter((period) => yearOf(period) <= (until ?? Infinity))
    .toSorted(comparePeriods)
    .reverse();
  if (!found || periods.length === 0) return { why: 'noPeriod', id };
  for (const reference of level === 'commune' ? [null] : [null, QUARTERS]) {
    const cells = referenceCells(found, reference);
    const period = periods.find((candidate) => typeof cells[found.periods.indexOf(candidate)] === 'number');
    if (period !== undefined) return { id, level, series: found, reference, period };
  }
  return { why: 'noReference', id };
}

function needOf(column: Column, code: string): Need {
  const { id, period, reference } = column;
  const { unit, concern } = INDICATORS[id];
  const moment = momentAt(column, code, period);
  const { cell, margin } = moment;
  if (isAbsence(cell)) return unknown({ why: 'absent', id, period, absence: cell });
  if (margin === undefined) return unknown({ why: 'noMargin', id });
  if (isAbsence(moment.reference) || concern === 'none') return unknown({ why: 'noReference', id });
  const gap = gapOf(cell, moment.reference, unit);
  if (!gap) return unknown({ why: 'noReference', id });
  const half = gapMargin(
    { value: cell, margin },
    { value: moment.reference, margin: moment.referenceMargin },
    unit,
  );
  return {
    known: true,
    strength: needStrength({ gap, margin: half, reference: moment.reference, concern }),
    ...{ id, of: code, period, value: cell, reference, referenceValue: moment.reference, gap, margin: half },
  };
}
