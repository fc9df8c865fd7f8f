import { decimalsOf } from '../../domain/indicators.ts';
import type { Published } from '../../domain/published.ts';
import {
  TWIN_OUTCOMES,
  TWIN_VARIABLE_IDS,
  type PublishedTwins,
  type TwinQuarter,
} from '../../domain/twins.ts';
import type { TakeawayCell, TakeawayRow, TakeawayTable } from '../../files/takeaway.ts';
import { DOWNLOADS_FR } from '../../i18n/fr/downloads.ts';
import { INDICATOR_TEXTS } from '../../i18n/fr/indicators.ts';
import { TWIN_VARIABLE_TEXTS, TWINS_FR } from '../../i18n/fr/twins.ts';
import { typographic } from '../../i18n/typographic.ts';
import { periodText } from '../../i18n/words.ts';
import { figureCell } from '../../panels/downloads/figureCell.ts';
import { roundTo } from '../../stats/roundTo.ts';

/** A neighbourhood with its twins, to be taken away: a line a neighbourhood, figure and period; the median of France last. */
export function twinTakeaway(
  { sources }: Pick<Published, 'sources'>,
  twins: PublishedTwins,
  quarter: PublishedTwins['quarters'][number],
): TakeawayTable {
  const { roles } = DOWNLOADS_FR;
  const all: readonly (readonly [role: string, one: TwinQuarter])[] = [
    [roles.own, quarter],
    ...quarter.twins.map((twin) => [roles.twin, twin] as const),
  ];
  const figures: readonly TakeawayRow[] = all.flatMap(([role, one]) => {
    const named = [role, one.code, typographic(TWINS_FR.name(one.name, one.place))];
    return [...outcomeCells(twins, one), ...variableCells(twins, (v) => one.values[v])].map((cells) => ({
      cells: [...named, ...cells],
      territory: one.code,
    }));
  });
  const medians = variableCells(twins, (v) => twins.deciles[v]?.[5]).map((cells) => ({
    cells: [roles.france, '', TWINS_FR.median, ...cells],
  }));
  return {
    title: DOWNLOADS_FR.twinsOf(typographic(TWINS_FR.name(quarter.name, quarter.code))),
    columns: [
      { title: DOWNLOADS_FR.role },
      { title: DOWNLOADS_FR.code },
      { title: TWINS_FR.quarter },
      { title: DOWNLOADS_FR.indicator },
      { title: DOWNLOADS_FR.period },
      { title: DOWNLOADS_FR.value, decimals: 1 },
    ],
    rows: [...figures, ...medians],
    sources: twins.sources.flatMap((id) => sources[id] ?? []),
    notes: [TWINS_FR.outcomesNote],
  };
}

type Cells = readonly TakeawayCell[];

function outcomeCells({ outcomePeriods }: PublishedTwins, { outcomes }: TwinQuarter): readonly Cells[] {
  return TWIN_OUTCOMES.flatMap((id) =>
    outcomePeriods[id].map((period, i) => [
      `${INDICATOR_TEXTS[id].label}, ${INDICATOR_TEXTS[id].unit}`,
      periodText(period),
      figureCell(outcomes[id][i] ?? 'missing', decimalsOf(id, 'qpv2015')),
    ]),
  );
}

function variableCells(
  { periods }: PublishedTwins,
  valueOf: (variable: number) => number | null | undefined,
): readonly Cells[] {
  return TWIN_VARIABLE_IDS.map((id, v) => {
    const [period, value] = [periods[v], valueOf(v)];
    return [
      TWIN_VARIABLE_TEXTS[id].label,
      period ? periodText(period) : '',
      // Inhabitants are whole, shares have a tenth, as on the screen.
      typeof value === 'number' ? roundTo(value, v === 0 ? 0 : 1) : figureCell('missing'),
    ];
  });
}
