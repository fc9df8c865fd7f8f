import { isAbsence } from '../../domain/measure.ts';
import type { Period } from '../../domain/period.ts';
import { fr } from '../../i18n/fr.ts';
import { ABSENCE_TEXTS, FLAG_TEXTS, LEVEL_TEXTS } from '../../i18n/fr/domain.ts';
import { DOWNLOADS_FR } from '../../i18n/fr/downloads.ts';
import { INDICATOR_TEXTS } from '../../i18n/fr/indicators.ts';
import { periodText, shortPeriod } from '../../i18n/words.ts';
import type { TakeawayCell, TakeawayTable } from '../../files/takeaway.ts';
import type { Atlas } from '../../state/Atlas.svelte.ts';
import { sourcesAt } from '../../state/sourcesAt.ts';
import { roundTo } from '../../stats/roundTo.ts';
import { trackDecimals, trackName } from './describeTrack.ts';
import type { Track } from './tracks.ts';

/** The most fraction digits of a figure of the atlas. */
const FINEST = 2;

/**
 * Every figure of every period, to be taken away: a line a territory and period, since margins and remarks belong to a
 * figure. References come first, as on the screen.
 */
export function periodTakeaway(
  atlas: Atlas,
  periods: readonly Period[],
  tracks: readonly Track[],
): TakeawayTable {
  const { id, level, series } = atlas;
  const withMargins = !atlas.isCount;
  const columns = [
    { title: DOWNLOADS_FR.code },
    { title: fr.table.territory },
    { title: fr.choices.period },
    { title: fr.table.value, unit: INDICATOR_TEXTS[id].unit, decimals: FINEST },
    ...(withMargins ? [{ title: DOWNLOADS_FR.marginOfValue, decimals: FINEST + 1 }] : []),
    { title: DOWNLOADS_FR.remark },
  ];
  const cellsOf = (track: Track, period: Period): readonly TakeawayCell[] => {
    const point = track.points.find((one) => one.period === period);
    const decimals = trackDecimals(atlas, track);
    const cell = point?.cell ?? 'missing';
    const flag = series.flags?.[track.key]?.[period];
    const known = point !== undefined && !isAbsence(cell) && point.margin > 0;
    return [
      track.role === 'territory' ? track.key : '',
      trackName(atlas, track),
      periodText(period),
      isAbsence(cell) ? { absent: ABSENCE_TEXTS[cell] } : roundTo(cell, decimals),
      ...(withMargins
        ? [known ? roundTo(point.margin, decimals + 1) : { absent: DOWNLOADS_FR.noMargin }]
        : []),
      flag ? FLAG_TEXTS[flag].mark : '',
    ];
  };
  return {
    title: DOWNLOADS_FR.titled(
      INDICATOR_TEXTS[id].label,
      ...new Set([periods[0], periods.at(-1)].flatMap((period) => (period ? [shortPeriod(period)] : []))),
      LEVEL_TEXTS[level].menu,
    ),
    columns,
    rows: tracks.flatMap((track) =>
      periods.map((period) => ({
        cells: cellsOf(track, period),
        territory: track.role === 'territory' ? track.key : undefined,
      })),
    ),
    sources: sourcesAt(
      atlas.published,
      periods.map((period) => ({ level, id, period })),
    ),
  };
}
