import { decimalsOf, type IndicatorId } from '../../domain/indicators.ts';
import type { Level } from '../../domain/level.ts';
import type { Published } from '../../domain/published.ts';
import type { TakeawayRow, TakeawayTable } from '../../files/takeaway.ts';
import { DOWNLOADS_FR } from '../../i18n/fr/downloads.ts';
import { INDICATOR_TEXTS } from '../../i18n/fr/indicators.ts';
import { PERIMETERS_FR } from '../../i18n/fr/perimeters.ts';
import { periodText } from '../../i18n/words.ts';
import { figureCell } from '../../panels/downloads/figureCell.ts';
import type { Pair } from '../../state/heritage.ts';
import type { Moment, Passage } from '../../state/passage.ts';
import { sourcesAt } from '../../state/sourcesAt.ts';

/** Both series of a passage, to be taken away: a line an indicator, perimeter and period. */
export function passageTakeaway(
  published: Published,
  { old, heir }: Pair,
  passages: readonly Passage[],
): TakeawayTable {
  const rowsOf = (id: IndicatorId, level: Level, code: string, moments: readonly Moment[]): TakeawayRow[] =>
    moments.map(({ period, cell }) => ({
      territory: code,
      cells: [
        ...[INDICATOR_TEXTS[id].label, INDICATOR_TEXTS[id].unit, code, periodText(period)],
        figureCell(cell, decimalsOf(id, level)),
      ],
    }));
  return {
    title: PERIMETERS_FR.passage(old.code, heir.code),
    columns: [
      { title: PERIMETERS_FR.indicator },
      { title: DOWNLOADS_FR.unit },
      { title: PERIMETERS_FR.perimeter },
      { title: PERIMETERS_FR.period },
      { title: PERIMETERS_FR.value, decimals: 2 },
    ],
    rows: passages.flatMap(({ id, before, after }) => [
      ...rowsOf(id, 'qpv2015', old.code, before),
      ...rowsOf(id, 'qpv2024', heir.code, after),
    ]),
    sources: sourcesAt(
      published,
      passages.flatMap(({ id, before, after }) => [
        ...before.map(({ period }) => ({ id, level: 'qpv2015' as const, period })),
        ...after.map(({ period }) => ({ id, level: 'qpv2024' as const, period })),
      ]),
    ),
    notes: [PERIMETERS_FR.editions],
  };
}
