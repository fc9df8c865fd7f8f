import type { Absent, TakeawayCell, TakeawayColumn, TakeawayTable } from '../../files/takeaway.ts';
import type { Cell } from '../../domain/measure.ts';
import { referenceWords } from '../../i18n/describe.ts';
import { fr } from '../../i18n/fr.ts';
import { ABSENCE_TEXTS, FLAG_TEXTS, LEVEL_TEXTS } from '../../i18n/fr/domain.ts';
import { DOWNLOADS_FR } from '../../i18n/fr/downloads.ts';
import { INDICATOR_TEXTS } from '../../i18n/fr/indicators.ts';
import { STANDING_TEXTS, TRAJECTORY_FR } from '../../i18n/fr/trajectory.ts';
import { standingIn } from '../../i18n/trajectories.ts';
import { typographic } from '../../i18n/typographic.ts';
import { shortPeriod } from '../../i18n/words.ts';
import type { Atlas } from '../../state/Atlas.svelte.ts';
import { referenceCells } from '../../state/reference.ts';
import type { Row } from '../../state/rows.ts';
import { sourcesAt } from '../../state/sourcesAt.ts';
import { columnTitle } from '../columnTitle.ts';
import type { Column } from '../sortRows.ts';
import { figureCell } from './figureCell.ts';

/** A column of the file: what it holds for a territory, and for a reference at the foot. */
interface Taken extends TakeawayColumn {
  readonly of: (row: Row) => TakeawayCell;
  readonly foot?: (cells: readonly Cell[]) => TakeawayCell;
}

/** The table of the values as it stands, in the order of its rows; the agglomeration and the reference come last. */
export function valuesTable(atlas: Atlas, rows: readonly Row[], columns: readonly Column[]): TakeawayTable {
  const { id, level, evolution, period } = atlas;
  const taken = [...identity(), ...columns.slice(1).flatMap((column) => takenOf(atlas, column))];
  if (rows.some(({ flag }) => flag)) {
    taken.push({ title: DOWNLOADS_FR.remark, of: ({ flag }) => (flag ? FLAG_TEXTS[flag].mark : '') });
  }
  const since = columns.includes('change') ? evolution.since : null;
  return {
    title: DOWNLOADS_FR.titled(
      INDICATOR_TEXTS[id].label,
      shortPeriod(period),
      since === null ? '' : DOWNLOADS_FR.sinceWhen(shortPeriod(since)),
      LEVEL_TEXTS[level].menu,
    ),
    columns: taken,
    rows: [
      ...rows.map((row) => ({ cells: taken.map(({ of }) => of(row)), territory: row.code })),
      ...feet(atlas).map(({ label, cells }) => ({
        cells: taken.map(({ foot }, i) => (i === 1 ? label : (foot?.(cells) ?? ''))),
      })),
    ],
    sources: sourcesAt(atlas.published, [
      { level, id, period },
      ...(since === null ? [] : [{ level, id, period: since }]),
      ...(columns.includes('inhabitants')
        ? [{ level, id: 'population' as const, period: atlas.populationPeriod }]
        : []),
    ]),
  };
}

function identity(): readonly Taken[] {
  return [
    { title: DOWNLOADS_FR.code, of: ({ code }) => code },
    { title: fr.table.territory, of: ({ place }) => typographic(place.label) },
  ];
}

function takenOf(atlas: Atlas, column: Column): readonly Taken[] {
  const { id, decimals, gapDecimals, evolution, period, series } = atlas;
  const title = columnTitle(atlas, column);
  const unit = INDICATOR_TEXTS[id].unit;
  const cellAt = (cells: readonly Cell[] | undefined, at: typeof period | null) =>
    figureCell((at === null ? undefined : cells?.[series.periods.indexOf(at)]) ?? 'missing');
  const figures = (at: typeof period | null): Taken => ({
    ...{ unit, decimals },
    title: DOWNLOADS_FR.at(fr.table.value, at === null ? '' : shortPeriod(at)),
    of: ({ code }) => cellAt(series.values[code], at),
    foot: (cells) => cellAt(cells, at),
  });
  switch (column) {
    case 'territory':
      return [];
    case 'value':
      return [figures(period)];
    case 'before':
      return [figures(evolution.since)];
    case 'gap':
      return [
        {
          ...{ title, unit: gapUnit(atlas), decimals: gapDecimals },
          of: ({ gap }) => gap?.amount ?? { absent: fr.table.noGapText },
        },
      ];
    case 'rank':
      return [
        {
          title: DOWNLOADS_FR.rankFirst,
          decimals: 0,
          of: ({ code }) => rankOf(atlas, code)?.first ?? NO_RANK,
        },
        { title: DOWNLOADS_FR.rankLast, decimals: 0, of: ({ code }) => rankOf(atlas, code)?.last ?? NO_RANK },
      ];
    case 'change':
      return changes(atlas, title);
    case 'verdict':
      return [{ title, of: ({ code }) => STANDING_TEXTS[standingIn(atlas, code)].label }];
    case 'inhabitants':
      return [
        {
          ...{ title: inhabitantsTitle(atlas), decimals: 0 },
          of: ({ inhabitants }) => inhabitants ?? { absent: ABSENCE_TEXTS.missing },
        },
      ];
  }
}

const NO_RANK: Absent = { absent: TRAJECTORY_FR.noRank };

function rankOf({ evolution }: Atlas, code: string) {
  return evolution.ranks.get(code);
}

/** The change of the gap and its margin, one fraction digit at least. */
function changes(atlas: Atlas, title: string): readonly Taken[] {
  const own = { unit: atlas.indicator.unit === 'euro' ? DOWNLOADS_FR.gapUnits.points : gapUnit(atlas) };
  const read =
    (figure: 'change' | 'margin'): Taken['of'] =>
    ({ code }) => {
      const trajectory = atlas.evolution.trajectories.get(code);
      return trajectory?.comparable ? trajectory[figure] : { absent: TRAJECTORY_FR.noChange };
    };
  const decimals = Math.max(1, atlas.gapDecimals);
  return [
    { ...own, decimals, title, of: read('change') },
    { ...own, decimals, title: DOWNLOADS_FR.margin, of: read('margin') },
  ];
}

function gapUnit({ rows }: Atlas): string | undefined {
  const unit = rows.find(({ gap }) => gap)?.gap?.unit;
  return unit && DOWNLOADS_FR.gapUnits[unit];
}

function inhabitantsTitle({ populationPeriod }: Atlas): string {
  return populationPeriod
    ? DOWNLOADS_FR.at(fr.table.inhabitants, shortPeriod(populationPeriod))
    : fr.table.inhabitants;
}

function feet(atlas: Atlas): readonly { readonly label: string; readonly cells: readonly Cell[] }[] {
  const { reference } = atlas.view;
  return [
    { label: fr.table.agglomeration, cells: atlas.series.agglomeration },
    ...(reference === null
      ? []
      : [{ label: referenceWords(atlas).label, cells: referenceCells(atlas.series, reference) }]),
  ];
}
