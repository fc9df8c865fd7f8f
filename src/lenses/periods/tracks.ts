import { isAbsence, type Cell } from '../../domain/measure.ts';
import type { Period } from '../../domain/period.ts';
import type { TerritoryCode } from '../../domain/territory.ts';
import { referenceCells, referenceMargin } from '../../state/reference.ts';
import { momentAt, type Judged } from '../../state/trajectories.ts';
import { INDICATORS } from '../../domain/indicators.ts';

/** A figure of a track, with the half-width of its 95 % interval. */
export interface TrackPoint {
  readonly period: Period;
  readonly cell: Cell;
  readonly margin: number;
}

/** The figures of a territory, or of a reference, at every period of a series. */
export interface Track {
  /** A code of the level, that of a wider territory, or `agglomeration`. */
  readonly key: string;
  readonly role: 'territory' | 'reference';
  readonly points: readonly TrackPoint[];
}

/** The key of the track of the agglomeration. */
export const WHOLE = 'agglomeration';

/** The track of a territory of the level. */
export function territoryTrack(judged: Judged, code: string): Track {
  const points = judged.series.periods.map((period) => {
    const { cell, margin } = momentAt(judged, code, period);
    // Without a known margin there is no whisker to draw.
    return { period, cell, margin: margin ?? 0 };
  });
  return { key: code, role: 'territory', points };
}

/** The tracks of the agglomeration and of the wider territories, those that have one figure at least. */
export function referenceTracks({ id, series }: Judged, wider: readonly string[]): readonly Track[] {
  return [null, ...wider]
    .map((reference): Track => {
      const cells = referenceCells(series, reference);
      const points = series.periods.map((period, i) => ({
        period,
        cell: cells[i] ?? 'missing',
        margin: referenceMargin(series, reference, i, INDICATORS[id].decimals),
      }));
      return { key: reference ?? WHOLE, role: 'reference', points };
    })
    .filter(({ points }) => points.some(({ cell }) => !isAbsence(cell)));
}

/** A territory and its figure at the period shown. */
interface Shown {
  readonly code: TerritoryCode;
  readonly cell: Cell;
}

/** The territories with the lowest and the highest figure, the first of those that tie; fewer where figures lack. */
export function extremesOf(rows: readonly Shown[]): readonly TerritoryCode[] {
  const known = rows.flatMap(({ code, cell }) => (isAbsence(cell) ? [] : [{ code, cell }]));
  const [lowest] = known.toSorted((a, b) => a.cell - b.cell);
  const [highest] = known.toSorted((a, b) => b.cell - a.cell);
  return [...new Set([highest, lowest].flatMap((one) => one?.code ?? []))];
}

/**
 * What the chart draws: the territories asked for beside the references; of a count, these alone.
 *
 * A count of an agglomeration would flatten those of its parts: it is drawn where no territory is asked for.
 */
export function tracksOf(
  judged: Judged,
  asked: readonly string[],
  extremes: readonly string[],
  wider: readonly string[],
): readonly Track[] {
  const references = referenceTracks(judged, wider);
  const isCount = INDICATORS[judged.id].unit === 'count';
  const chosen = asked.length > 0 ? asked : isCount && references.length > 0 ? [] : extremes;
  const own = chosen.map((code) => territoryTrack(judged, code));
  return isCount && own.length > 0 ? own : [...own, ...references];
}

/**
 * The lowest and highest end of an interval that a chart must hold: of the whole series for a rate, so that the scale
 * stays whatever is drawn; of what is drawn, and zero, for a count.
 */
export function extentOf(judged: Judged, tracks: readonly Track[]): readonly [number, number] {
  const isCount = INDICATORS[judged.id].unit === 'count';
  const codes = isCount ? [] : Object.keys(judged.series.values);
  const held = [...tracks, ...codes.map((code) => territoryTrack(judged, code))];
  const ends = held.flatMap(({ points }) =>
    points.flatMap(({ cell, margin }) => (isAbsence(cell) ? [] : [cell - margin, cell + margin])),
  );
  if (ends.length === 0) return [0, 1];
  return [Math.min(...ends, ...(isCount ? [0] : [])), Math.max(...ends)];
}
