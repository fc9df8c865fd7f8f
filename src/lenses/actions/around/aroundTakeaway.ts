import { decimalsOf, INDICATORS } from '../../../domain/indicators.ts';
import type { Level } from '../../../domain/level.ts';
import { isAbsence, type Cell } from '../../../domain/measure.ts';
import type { Published } from '../../../domain/published.ts';
import type { TakeawayCell, TakeawayTable } from '../../../files/takeaway.ts';
import { changeText, figureAt, trajectoryText, verdictText } from '../../../i18n/aroundWords.ts';
import { AROUND_FR } from '../../../i18n/fr/around.ts';
import { ABSENCE_TEXTS } from '../../../i18n/fr/domain.ts';
import { DOWNLOADS_FR } from '../../../i18n/fr/downloads.ts';
import { INDICATOR_TEXTS } from '../../../i18n/fr/indicators.ts';
import { periodText } from '../../../i18n/words.ts';
import type { Surrounded } from '../../../state/register/around.ts';
import { sourcesAt } from '../../../state/sourcesAt.ts';
import { roundTo } from '../../../stats/roundTo.ts';

/** The most fraction digits of a figure of the atlas. */
const FINEST = 2;

/** What is taken away, and where it was looked at. */
export interface AroundTaken {
  readonly published: Published;
  readonly level: Level;
  readonly code: string;
  readonly name: string;
  readonly programme: string;
}

/** The figures before and after a programme, a line an indicator: changes and gaps with their margins, or why none. */
export function aroundTakeaway(found: readonly Surrounded[], taken: AroundTaken): TakeawayTable {
  const { published, level, code, name, programme } = taken;
  const { take: words, columns } = AROUND_FR;
  const numeric = (title: string) => ({ title, decimals: FINEST });
  return {
    title: words.title(programme, name),
    columns: [
      { title: columns.indicator },
      { title: DOWNLOADS_FR.unit },
      { title: words.beforePeriod },
      numeric(columns.before),
      { title: words.afterPeriod },
      numeric(columns.after),
      { title: words.stage },
      numeric(words.change),
      { title: words.relative, unit: '%', decimals: 0 },
      numeric(words.margin),
      numeric(words.gapBefore),
      numeric(words.gapAfter),
      { title: DOWNLOADS_FR.gapUnit },
      numeric(words.gapChange),
      numeric(words.gapMargin),
      { title: words.verdict },
      { title: words.why },
    ],
    rows: found.map((one) => ({ cells: cellsOf(one, taken), territory: code })),
    sources: sourcesAt(
      published,
      found.flatMap(({ id, before, after }) => [before, after].map((period) => ({ level, id, period }))),
    ),
    notes: [AROUND_FR.cause, AROUND_FR.caution],
  };
}

function cellsOf(one: Surrounded, { published, level, code }: AroundTaken): readonly TakeawayCell[] {
  const { id, before, after, stage, change, trajectory } = one;
  const series = published.series[level][id];
  const decimals = decimalsOf(id, level);
  const gapDecimals = INDICATORS[id].unit === 'euro' ? 0 : decimals;
  const figure = (cell: Cell): TakeawayCell =>
    isAbsence(cell) ? { absent: ABSENCE_TEXTS[cell] } : roundTo(cell, decimals);
  const at = (period: typeof before) => figure(series ? figureAt({ code, series }, period) : 'missing');
  const absent = { absent: verdictText(id, { comparable: false, reason: { why: 'onePeriod' } }) };
  const changes: readonly TakeawayCell[] =
    'refusal' in change
      ? [absent, absent, absent]
      : [
          roundTo(change.absolute, decimals),
          change.relative === undefined ? absent : roundTo(change.relative, 0),
          change.margin === undefined
            ? { absent: DOWNLOADS_FR.noMargin }
            : roundTo(change.margin, Math.max(1, decimals)),
        ];
  const gaps: readonly TakeawayCell[] = trajectory.comparable
    ? [
        roundTo(trajectory.before.gap.amount, gapDecimals),
        roundTo(trajectory.now.gap.amount, gapDecimals),
        DOWNLOADS_FR.gapUnits[trajectory.now.gap.unit],
        roundTo(trajectory.change, Math.max(1, gapDecimals)),
        roundTo(trajectory.margin, Math.max(1, gapDecimals)),
      ]
    : [absent, absent, '', absent, absent];
  const why = 'refusal' in change ? changeText(one, level) : trajectoryText(one, level);
  return [
    ...[INDICATOR_TEXTS[id].label, INDICATOR_TEXTS[id].unit],
    ...[periodText(before), at(before), periodText(after), at(after), AROUND_FR.take.stages[stage]],
    ...[...changes, ...gaps, verdictText(id, trajectory), trajectory.comparable ? '' : why],
  ];
}
