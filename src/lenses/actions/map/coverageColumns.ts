import { toEuros } from '../../../domain/cents.ts';
import { amountText } from '../../../i18n/actionWords.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { ACTIONS_FR } from '../../../i18n/fr/actions.ts';
import type { Coverage } from '../../../stats/register/coverage.ts';
import type { Sum } from '../../../stats/register/totals.ts';
import type { LensColumn } from '../../sortedRows.ts';

/** The columns of the table of coverage: counts, then euros, absences in words. `inCommune` is for neighbourhoods. */
export function coverageColumns(
  coverage: ReadonlyMap<string, Coverage>,
  { inCommune }: { readonly inCommune: boolean },
): readonly LensColumn[] {
  const { columns } = ACTIONS_FR.map;
  const count = (name: string, title: string, of: (own: Coverage) => number): LensColumn => {
    const figure = (code: string) => {
      const own = coverage.get(code);
      return own && of(own);
    };
    return {
      ...{ name, title, highFirst: true },
      textOf: ({ code }) => formatNumber(figure(code) ?? 0, 0),
      keyOf: ({ code }) => figure(code),
      figures: { decimals: 0, of: ({ code }) => figure(code) },
    };
  };
  const euros = (name: string, title: string, of: (own: Coverage) => number | undefined): LensColumn => {
    const cents = (code: string) => {
      const own = coverage.get(code);
      return own && of(own);
    };
    return {
      ...{ name, title, highFirst: true },
      textOf: ({ code }) => amountText(cents(code) ?? null),
      keyOf: ({ code }) => cents(code),
      figures: {
        ...{ unit: 'euros', decimals: 2 },
        of: ({ code }) => {
          const own = cents(code);
          return own === undefined ? undefined : toEuros(own);
        },
      },
    };
  };
  /** Without an amount there is no sum: never zero euro. */
  const published = ({ amounts, cents }: Sum) => (amounts === 0 ? undefined : cents);
  return [
    count('located', columns.located, ({ located }) => located.actions),
    count('shared', columns.shared, ({ shared }) => shared.actions),
    ...(inCommune ? [count('inCommune', columns.inCommune, (own) => own.inCommune.actions)] : []),
    count('posts', columns.posts, ({ located }) => located.posts),
    euros('euros', columns.euros, ({ located }) => published(located)),
    euros('sharedEuros', columns.sharedEuros, ({ shared }) => published(shared)),
    euros('perInhabitant', columns.perInhabitant, ({ centsPerInhabitant }) =>
      centsPerInhabitant === undefined ? undefined : Math.round(centsPerInhabitant),
    ),
  ];
}
