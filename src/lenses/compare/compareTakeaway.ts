import { INDICATORS } from '../../domain/indicators.ts';
import type { Published } from '../../domain/published.ts';
import type { TakeawayCell, TakeawayRow, TakeawayTable } from '../../files/takeaway.ts';
import { listOf } from '../../i18n/format.ts';
import { fr } from '../../i18n/fr.ts';
import { COMPARE_FR } from '../../i18n/fr/compare.ts';
import { FLAG_TEXTS, LEVEL_TEXTS, THEME_TEXTS } from '../../i18n/fr/domain.ts';
import { DOWNLOADS_FR } from '../../i18n/fr/downloads.ts';
import { INDICATOR_TEXTS } from '../../i18n/fr/indicators.ts';
import { STANDING_TEXTS, TRAJECTORY_FR } from '../../i18n/fr/trajectory.ts';
import { typographic } from '../../i18n/typographic.ts';
import { periodText } from '../../i18n/words.ts';
import { figureCell } from '../../panels/downloads/figureCell.ts';
import type { Place } from '../../state/places.ts';
import { sourcesAt, type Taken } from '../../state/sourcesAt.ts';
import { roundTo } from '../../stats/roundTo.ts';
import type { Line } from './comparison.ts';

/** The most fraction digits of a figure of the atlas. */
const FINEST = 2;

const COLUMNS = [
  { title: DOWNLOADS_FR.theme },
  { title: DOWNLOADS_FR.indicator },
  { title: DOWNLOADS_FR.unit },
  { title: DOWNLOADS_FR.code },
  { title: fr.table.territory },
  { title: DOWNLOADS_FR.level },
  { title: fr.choices.period },
  { title: fr.table.value, decimals: FINEST },
  { title: DOWNLOADS_FR.gap, decimals: FINEST },
  { title: DOWNLOADS_FR.gapUnit },
  { title: TRAJECTORY_FR.verdict },
  { title: DOWNLOADS_FR.since },
  { title: DOWNLOADS_FR.remark },
];

/** The territories side by side, to be taken away: a line an indicator and territory, the agglomeration first. */
export function compareTakeaway(
  published: Published,
  places: readonly Place[],
  lines: readonly Line[],
): TakeawayTable {
  const taken: Taken[] = lines.flatMap(({ id, readings }) =>
    readings.flatMap((reading) => (reading ? [{ id, level: reading.level, period: reading.period }] : [])),
  );
  return {
    title: DOWNLOADS_FR.compared(listOf(places.map(({ label }) => typographic(label)))),
    columns: COLUMNS,
    rows: lines.flatMap((line) => [...wholeRows(line), ...placeRows(line, places)]),
    sources: sourcesAt(published, taken),
  };
}

function headOf({ id }: Line): readonly TakeawayCell[] {
  return [THEME_TEXTS[INDICATORS[id].theme], INDICATOR_TEXTS[id].label, INDICATOR_TEXTS[id].unit];
}

function wholeRows(line: Line): readonly TakeawayRow[] {
  const { decimals } = INDICATORS[line.id];
  return line.agglomeration.map(({ period, cell }) => ({
    cells: [
      ...[...headOf(line), '', COMPARE_FR.agglomeration, '', periodText(period)],
      ...[figureCell(cell, decimals), '', '', '', '', ''],
    ],
  }));
}

function placeRows(line: Line, places: readonly Place[]): readonly TakeawayRow[] {
  return line.readings.flatMap((reading, i) => {
    const place = places[i];
    if (!place) return [];
    const named = [...headOf(line), place.code, typographic(place.label), LEVEL_TEXTS[place.level].label];
    if (!reading) {
      const absent = { absent: COMPARE_FR.notAtLevel };
      return [{ territory: place.code, cells: [...named, '', absent, '', '', '', '', ''] }];
    }
    const { period, cell, decimals, gap, evolution, flag } = reading;
    const gapDecimals = INDICATORS[line.id].unit === 'euro' ? 0 : decimals;
    return [
      {
        territory: place.code,
        cells: [
          ...[...named, periodText(period), figureCell(cell, decimals)],
          gap ? roundTo(gap.amount, gapDecimals) : { absent: fr.table.noGapText },
          gap ? DOWNLOADS_FR.gapUnits[gap.unit] : '',
          evolution ? STANDING_TEXTS[evolution.standing].label : '',
          evolution ? periodText(evolution.since) : '',
          flag ? FLAG_TEXTS[flag].mark : '',
        ],
      },
    ];
  });
}
