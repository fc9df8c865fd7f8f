import { INDICATORS, type IndicatorId } from '../../../domain/indicators.ts';
import { periodKind, yearOf } from '../../../domain/period.ts';
import type { Milestone } from '../../../domain/published.ts';
import { timelinesOf } from '../../../domain/timeline.ts';
import type { ProgrammeYears, Surrounded } from '../../../state/register/around.ts';
import type { Judged } from '../../../state/trajectories.ts';
import { timelineLayout, type Dot, type TimelineLayout } from '../../periods/timelineLayout.ts';
import { extentOf, tracksOf } from '../../periods/tracks.ts';

/** The picture of an indicator around a programme. */
export interface AroundPicture {
  readonly layout: TimelineLayout;
  /** Where the years of the programme begin and end, and whether its end is stated. */
  readonly band: { readonly from: number; readonly to: number; readonly hasEnd: boolean } | undefined;
  /** The two figures of the territory that are compared. */
  readonly marked: readonly Dot[];
}

/**
 * The figures of a territory beside those of the agglomeration along the years, with the years of a programme.
 *
 * Years alone: an edition has no place on their axis. Lines join what compares and nothing else.
 */
export function aroundPicture(
  judged: Judged,
  code: string,
  { before, after }: Pick<Surrounded, 'before' | 'after'>,
  { years, name, width }: { readonly years: ProgrammeYears; readonly name: string; readonly width: number },
): AroundPicture {
  const own = judged.series.periods.filter((period) => periodKind(period) === 'year');
  const last = Math.max(...own.map(yearOf));
  const tracks = tracksOf(judged, [code], [], []);
  const milestone: Milestone = {
    ...{ name, title: name, startYear: years.from },
    endYear: years.to ?? Math.max(years.from, last),
  };
  const layout = timelineLayout(
    {
      timelines: timelinesOf(judged.id, own),
      tracks,
      extent: possible(judged.id, extentOf(judged, tracks)),
      milestones: [milestone],
    },
    width,
  );
  const bar = layout.panels[0]?.bars[0];
  const dots = layout.tracks.find(({ key }) => key === code)?.dots ?? [];
  return {
    layout,
    band: bar && { from: bar.from, to: bar.to, hasEnd: years.to !== undefined && years.to <= last },
    marked: dots.filter(({ period }) => period === before || period === after),
  };
}

/** An extent cut to what the unit allows: the interval of a small rate goes below zero, its axis does not. */
function possible(id: IndicatorId, [low, high]: readonly [number, number]): readonly [number, number] {
  const { unit } = INDICATORS[id];
  return [Math.max(0, low), unit === 'percent' ? Math.min(100, high) : high];
}
