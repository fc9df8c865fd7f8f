import { mayContinue } from '../../domain/comparability.ts';
import type { Published } from '../../domain/published.ts';
import type { TakeawayCell, TakeawayTable } from '../../files/takeaway.ts';
import { DOWNLOADS_FR } from '../../i18n/fr/downloads.ts';
import { PERIMETERS_FR } from '../../i18n/fr/perimeters.ts';
import { typographic } from '../../i18n/typographic.ts';
import { shortPeriod } from '../../i18n/words.ts';
import { figureCell } from '../../panels/downloads/figureCell.ts';
import type { Named, Pair } from '../../state/heritage.ts';
import { sourcesAt } from '../../state/sourcesAt.ts';

/** A line of the table of perimeters: two neighbourhoods that share surface, or one that shares none. */
export interface PairLine {
  readonly old?: Named;
  readonly heir?: Named;
  readonly pair?: Pair;
}

/** Every neighbourhood of 2015 with its heirs, to be taken away; shares of surface in percent. */
export function pairTakeaway(published: Published, lines: readonly PairLine[]): TakeawayTable {
  const { table } = PERIMETERS_FR;
  const levels = ['qpv2015', 'qpv2024'] as const;
  const [old, heir] = levels.map((level) => published.series[level].population);
  const periods = [old?.periods.at(-1), heir?.periods.at(-1)] as const;
  const share = (title: string) => ({ title, unit: '%', decimals: 1 });
  const count = (period: (typeof periods)[number]) => ({
    title: table.population(period ? shortPeriod(period) : ''),
    decimals: 0,
  });
  const inhabitants = (series: typeof old, named: Named | undefined): TakeawayCell =>
    named ? figureCell(series?.values[named.code]?.at(-1) ?? 'missing') : '';
  const percent = (part: number | undefined): TakeawayCell => (part === undefined ? '' : 100 * part);
  const boundaries = levels.flatMap(
    (level) => published.sources[published.boundaries[level]?.source ?? ''] ?? [],
  );
  const populations = sourcesAt(
    published,
    levels.map((level, i) => ({ level, id: 'population' as const, period: periods[i] })),
  );
  return {
    title: table.title,
    columns: [
      ...[{ title: DOWNLOADS_FR.oldCode }, { title: table.old }, { title: DOWNLOADS_FR.heirCode }],
      ...[{ title: table.heir }, share(table.kept), share(table.left), share(table.inherited)],
      ...[share(table.entered), { title: table.same }, count(periods[0]), count(periods[1])],
    ],
    rows: lines.map((line) => ({
      cells: [
        ...namedCells(line.old),
        ...namedCells(line.heir),
        ...[percent(line.pair?.kept), percent(line.pair?.left), percent(line.pair?.inherited)],
        percent(line.pair?.entered ?? (line.heir ? 1 : 0)),
        line.pair && mayContinue(line.pair).may ? table.yes : table.no,
        ...[inhabitants(old, line.old), inhabitants(heir, line.heir)],
      ],
    })),
    sources: [...new Map([...boundaries, ...populations].map((card) => [card.id, card])).values()],
    notes: [table.note],
  };
}

function namedCells(named: Named | undefined): readonly TakeawayCell[] {
  return named ? [named.code, typographic(named.name)] : ['', PERIMETERS_FR.table.none];
}
