import { OPEN_LICENCE } from './licence.ts';
import type { Dialect, TableSource } from './source.ts';

/** What changes from one edition to the next. */
interface Edition {
  readonly year: number;
  readonly name: RegExp;
  readonly decimal: Dialect['decimal'];
  /** Number of the page at the producer. */
  readonly page: number;
}

const EDITIONS: readonly Edition[] = [
  { year: 2018, name: /^BASE_TD_FILO_DISP_IRIS_2018/i, decimal: '.', page: 5055909 },
  { year: 2019, name: /^BASE_TD_FILO_DISP_IRIS_2019/i, decimal: '.', page: 6049648 },
  { year: 2020, name: /^BASE_TD_FILO_DISP_IRIS_2020/i, decimal: ',', page: 7233950 },
  { year: 2021, name: /^BASE_TD_FILO_(?:DISP_IRIS_2021|IRIS_2021_DISP)/i, decimal: ',', page: 8229323 },
];

/**
 * INSEE, Filosofi: disposable incomes of the IRIS of larger communes, a file a year.
 *
 * `ns` is statistical secrecy, `nd` not available, `so` without object. Until 2017 they are workbooks, which the import
 * does not read. `DISP_NOTE` says how sure a figure is, and is left aside.
 */
export const irisIncomes: readonly TableSource[] = EDITIONS.map(({ year, name, decimal, page }) => {
  const yy = String(year).slice(2);
  return {
    kind: 'table',
    id: `insee-filosofi-iris-${year}`,
    card: {
      producer: 'Insee',
      title: "Filosofi : revenus disponibles à l'IRIS",
      edition: String(year),
      referencePeriod: String(year),
      licence: OPEN_LICENCE,
      page: `https://www.insee.fr/fr/statistiques/${page}`,
      caveats: [
        year < 2020
          ? 'IRIS des communes de 10 000 habitants ou plus'
          : 'IRIS des communes de 5 000 habitants ou plus',
        'évolutions à lire avec prudence en dessous de la commune (Insee)',
      ],
    },
    name,
    tested: false,
    documentation: `https://www.insee.fr/fr/statistiques/${page}#dictionnaire`,
    level: 'iris',
    dialect: { encoding: 'utf-8', delimiter: ';', decimal },
    code: 'IRIS',
    columns: [
      { column: `DISP_TP60${yy}`, indicator: 'povertyRate', period: String(year) },
      { column: `DISP_MED${yy}`, indicator: 'medianDisposableIncome', period: String(year) },
      { column: `DISP_D1${yy}`, indicator: 'disposableIncomeD1', period: String(year) },
      { column: `DISP_D9${yy}`, indicator: 'disposableIncomeD9', period: String(year) },
      { column: `DISP_GI${yy}`, indicator: 'giniIndex', period: String(year) },
      { column: `DISP_PPSOC${yy}`, indicator: 'socialBenefitsShare', period: String(year) },
    ],
    marks: { ns: 'suppressed', s: 'suppressed', nd: 'missing', so: 'notApplicable', '': 'missing' },
  };
});
