import { OPEN_LICENCE } from './licence.ts';
import type { KeptColumn, TableSource } from './source.ts';

/** A column and what it holds, all of one census. */
export type CensusFigure = readonly [
  column: string,
  indicator: KeptColumn['indicator'],
  added?: readonly string[],
];

/** What every table of the census shares: points for decimals, and no cell that is not a figure. */
export const CENSUS_TABLE = {
  kind: 'table',
  dialect: { encoding: 'utf-8', delimiter: ';', decimal: '.' },
  marks: { '': 'missing' },
  tested: false,
} as const satisfies Partial<TableSource>;

/** The caution of INSEE on the censuses that hold the survey of 2021. */
const POSTPONED =
  "enquête de recensement de 2021 reportée : l'Insee demande de ne comparer les millésimes 2019 à 2023 qu'à des millésimes antérieurs distants d'au moins 6 ans";

/** What the cards of the census of 2022 share. */
export const CENSUS_2022 = {
  producer: 'Insee',
  edition: '2025',
  referencePeriod: 'recensement 2022',
  licence: OPEN_LICENCE,
  caveats: ['point-virgule, point décimal, effectifs non arrondis', POSTPONED],
} as const;

/** The columns of one census. */
export function censusColumns(period: string, figures: readonly CensusFigure[]): readonly KeptColumn[] {
  return figures.map(([column, indicator, added]) => ({
    column,
    indicator,
    period,
    ...(added ? { added } : {}),
  }));
}
