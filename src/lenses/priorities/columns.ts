import { INDICATOR_TEXTS } from '../../i18n/fr/indicators.ts';
import { PRIORITIES_FR } from '../../i18n/fr/priorities.ts';
import { lackText, ranksText, shareText } from '../../i18n/priorities.ts';
import { cellText, shortPeriod } from '../../i18n/words.ts';
import type { LensColumn, LensFigures } from '../sortedRows.ts';
import type { Ranking } from './ranking.ts';

/** The columns of the table of priorities: share, ranks, and the figures that they come from. */
export function columnsOf({ weighings, ranked, unranked }: Ranking): readonly LensColumn[] {
  return [
    {
      name: 'share',
      title: PRIORITIES_FR.share,
      highFirst: true,
      keyOf: ({ code }) => ranked.get(code)?.share,
      figures: { unit: '%', decimals: 1, of: ({ code }) => percent(ranked.get(code)?.share) },
      textOf: ({ code }) => {
        const own = ranked.get(code);
        return own ? shareText(own.share) : PRIORITIES_FR.unranked(lackText(unranked.get(code) ?? []));
      },
    },
    {
      name: 'ranks',
      title: PRIORITIES_FR.ranks,
      keyOf: ({ code }) => ranked.get(code)?.first,
      textOf: ({ code }) => {
        const own = ranked.get(code);
        return own ? ranksText(own).replace('rang ', '') : '—';
      },
    },
    {
      name: 'alike',
      title: PRIORITIES_FR.alike,
      keyOf: ({ code }) => ranked.get(code)?.alike,
      figures: { decimals: 0, of: ({ code }) => ranked.get(code)?.alike },
      textOf: ({ code }) => String(ranked.get(code)?.alike ?? '—'),
    },
    ...weighings.map(({ id, period, decimals, cellOf }): LensColumn => {
      const keyOf: LensFigures['of'] = ({ code }) => {
        const cell = cellOf(code);
        return typeof cell === 'number' ? cell : undefined;
      };
      return {
        name: id,
        title: `${INDICATOR_TEXTS[id].label} (${shortPeriod(period)})`,
        highFirst: true,
        keyOf,
        figures: { unit: INDICATOR_TEXTS[id].unit, decimals, of: keyOf },
        textOf: ({ code }) => cellText(cellOf(code), id, decimals),
      };
    }),
  ];
}

function percent(share: number | undefined): number | undefined {
  return share === undefined ? undefined : 100 * share;
}
