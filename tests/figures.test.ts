import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPublished } from '../scripts/site/readPublished.ts';
import { LEVELS } from '../src/domain/level.ts';
import type { PublishedSeries } from '../src/domain/published.ts';
import { build, bytesOf, removeTemporaryFolders } from './country.ts';
import { plainRows, total, type PlainRow } from './rows.ts';
import { sharedFolder } from './shared.ts';

const DATA = fileURLToPath(new URL('../data', import.meta.url));
const communes = plainRows(join(DATA, 'observations/communes.csv'));
const iris = plainRows(join(DATA, 'observations/iris.csv'));
const qpv2015 = plainRows(join(DATA, 'observations/qpv-2015.csv'));
const qpv2024 = plainRows(join(DATA, 'observations/qpv-2024.csv'));
const references = plainRows(join(DATA, 'observations/references.csv'));

let to = '';
let series: PublishedSeries;

beforeAll(async () => {
  const run = await build(DATA);
  if (!run.published) throw new Error(run.said);
  to = run.to;
  ({ series } = await readPublished(to, () => LEVELS));
});
afterAll(removeTemporaryFolders);

/** The published cell of a series: `cell('unemploymentRate', '59153', '2022')`. */
function cell(id: keyof PublishedSeries['commune'], code: string, period: string) {
  const one = series.commune[id];
  const at = one?.periods.findIndex((known) => known === period) ?? -1;
  return code === 'agglomeration' ? one?.agglomeration[at] : one?.values[code]?.[at];
}

describe('census unemployment of the agglomeration', () => {
  // The ratio of the sums over the 35 communes, as the rules of the figures give it.
  it.each([
    ['2007', 16.73],
    ['2012', 19.73],
    ['2017', 21.04],
    ['2018', 20.48],
    ['2022', 18.26],
  ])('is, in %s, %d per cent: unemployed over active of the tables', (period, expected) => {
    const rate =
      (100 * total(communes, 'unemployed15to64', period)) / total(communes, 'active15to64', period);
    expect(rate).toBeCloseTo(expected, 2);
    expect(cell('unemploymentRate', 'agglomeration', period)).toBeCloseTo(rate, 4);
  });

  it('is not the mean of the rates of the communes', () => {
    const rates = Object.values(series.commune.unemploymentRate?.values ?? {}).map((cells) =>
      Number(cells.at(-1)),
    );
    const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
    expect(Math.abs(mean - 18.26)).toBeGreaterThan(1);
  });
});

describe('figures known from the producers', () => {
  it.each([
    ["Condé-sur-l'Escaut", '59153', 28.6, 1],
    ['Anzin', '59014', 26.4, 1],
    ['Valenciennes', '59606', 18.99, 2],
  ] as const)('census unemployment 2022 of %s', (_, code, expected, digits) => {
    expect(cell('unemploymentRate', code, '2022')).toBeCloseTo(expected, digits);
  });

  it('poverty 2021 is under secrecy in exactly 15 communes, and published for the other 20', () => {
    const cells = Object.values(series.commune.povertyRate?.values ?? {}).map((values) => values.at(-1));
    expect(cells.filter((value) => value === 'suppressed')).toHaveLength(15);
    expect(cells.filter((value) => typeof value === 'number')).toHaveLength(20);
  });

  it('poverty 2021 of the agglomeration is the 23.6 % that Insee publishes for it', () => {
    expect(cell('povertyRate', 'agglomeration', '2021')).toBe(23.6);
  });

  it.each([
    ['jobSeekersRegistered', '2009', 15_495],
    ['jobSeekersRegistered', '2018', 22_140],
    ['jobSeekersRegistered', '2023', 20_335],
    ['population', '2022', 191_885],
  ] as const)('%s of %s sums to %d over the 35 communes', (id, period, expected) => {
    expect(total(communes, id, period)).toBeCloseTo(expected, 3);
    expect(cell(id, 'agglomeration', period)).toBe(expected);
  });
});

describe('facilities counted by the BPE 2024', () => {
  // 58 pharmacies, 31 points of the post and 25 libraries in the 35 communes: INSEE, BPE 2024.
  it.each([
    ['facilitiesPharmacy', 58],
    ['facilitiesPostOffice', 31],
    ['facilitiesLibrary', 25],
  ])('%s sums to %d over the 35 communes', (id, expected) => {
    expect(communes.filter(({ indicator }) => indicator === id)).toHaveLength(35);
    expect(total(communes, id, '2024')).toBe(expected);
  });

  it('are known for 30 communes alone where schools and larger shops are counted: no total is made', () => {
    for (const id of ['Supermarket', 'Minimarket', 'LowerSecondarySchool', 'UpperSecondarySchool'])
      expect(communes.filter(({ indicator }) => indicator === `facilities${id}`)).toHaveLength(30);
  });

  it('are not published with the series, which every visitor fetches', () => {
    expect(Object.keys(series.commune).filter((id) => /^(?:facilities|apl)/.test(id))).toEqual([]);
  });
});

describe('accessibility to health care, DREES 2023', () => {
  it.each(['aplDentists', 'aplGeneralPractitioners', 'aplMidwives', 'aplNurses', 'aplPhysiotherapists'])(
    '%s is known for each of the 35 communes, and for no wider territory',
    (id) => {
      expect(communes.filter(({ indicator }) => indicator === id)).toHaveLength(35);
      expect(references.filter(({ indicator }) => indicator === id)).toEqual([]);
    },
  );
});

describe('the 87 IRIS', () => {
  // 15,341.5 in 2022: counts rebuilt from ratios of two decimals, where Insee publishes 15,339.5 for the communes.
  it('sum to 15,341.5 unemployed in 2022, every one of them estimated', () => {
    const rows = iris.filter(({ indicator }) => indicator === 'unemployed15to64');
    expect(rows.filter(({ status }) => status === 'estimated')).toHaveLength(87);
    expect(total(iris, 'unemployed15to64', '2022')).toBeCloseTo(15_341.5, 6);
    expect(total(communes, 'unemployed15to64', '2022')).toBeCloseTo(15_339.5, 1);
  });

  it('give each commune its unemployment of 2022 within 0.14 point', () => {
    const rate = (rows: readonly PlainRow[]) =>
      (100 * total(rows, 'unemployed15to64', '2022')) / total(rows, 'active15to64', '2022');
    const codes = [...new Set(communes.map(({ territory }) => territory))];
    expect(codes).toHaveLength(35);
    for (const code of codes) {
      const rebuilt = rate(iris.filter(({ territory }) => territory.startsWith(code)));
      const published = rate(communes.filter(({ territory }) => territory === code));
      expect(Math.abs(rebuilt - published), code).toBeLessThan(0.14);
    }
  });

  it('publish a rate of unemployment that is estimated, as its counts are', () => {
    const rate = series.iris.unemploymentRate;
    expect(Object.keys(rate?.flags ?? {})).toHaveLength(87);
    expect(Object.values(rate?.flags ?? {}).every((flags) => flags['2022'] === 'estimated')).toBe(true);
    expect(rate?.agglomeration[0]).toBeCloseTo(18.26, 2);
  });

  it('have an income in 2019 for 41 of them, and no figure in its place for the others', () => {
    const cells = Object.values(series.iris.medianDisposableIncome?.values ?? {}).map((row) => row.at(-1));
    expect(cells.filter((one) => typeof one === 'number')).toHaveLength(41);
    expect(cells.filter((one) => one === 'missing')).toHaveLength(46);
  });

  it('share out the inhabitants of the communes, to the rounding of each', () => {
    // Census 2022: 191,885 inhabitants in the 35 communes.
    expect(total(iris, 'population', '2022')).toBe(191_880);
  });
});

describe('sums over neighbourhoods', () => {
  it('can be made of the tables by whoever checks them: 35,260 inhabitants of the 15 QPV in 2013', () => {
    expect(total(qpv2015, 'population', '2013')).toBe(35_260);
  });

  it.each([
    ['qpv2015', qpv2015],
    ['qpv2024', qpv2024],
  ] as const)('stand in no series of %s', (level, rows) => {
    for (const [id, { periods, agglomeration, values }] of Object.entries(series[level])) {
      periods.forEach((period, i) => {
        const cells = [agglomeration[i], ...Object.values(values).map((row) => row[i])];
        expect(cells, `${id} ${period}`).not.toContain(total(rows, id, period));
      });
    }
  });

  it('stand in no published file: 35260 is nowhere', async () => {
    const texts = Object.values(await bytesOf(to)).map((bytes) =>
      Buffer.from(bytes, 'base64').toString('utf8'),
    );
    expect(texts.filter((text) => /\b35260\b/.test(text))).toEqual([]);
  });
});

const facts = sharedFolder('facts');

/** One indicator, one name: what the facts of the IRIS call otherwise than those of the communes. */
const RENAMED: Readonly<Record<string, string>> = {
  unemployment15to24Rate: 'unemploymentRate15to24',
  unemployment25to54Rate: 'unemploymentRate25to54',
  unemployment55to64Rate: 'unemploymentRate55to64',
};

describe.skipIf(facts === undefined)('the tables beside the figures they come from', () => {
  it.each([
    ['communes', 'communes'],
    ['iris', 'iris'],
    ['qpv-2015', 'qpv2015'],
    ['qpv-2024', 'qpv2024'],
    ['references', 'references'],
  ])('%s.csv holds rows of the producers and no other', (ours, theirs) => {
    const known = new Set(
      plainRows(join(facts ?? '', `observations-${theirs}.csv`)).map((row) =>
        JSON.stringify({ ...row, indicator: RENAMED[row.indicator] ?? row.indicator }),
      ),
    );
    const strange = plainRows(join(DATA, `observations/${ours}.csv`)).filter(
      (row) => !known.has(JSON.stringify(row)),
    );
    expect(strange).toEqual([]);
  });

  it('active less unemployed is the employed that Insee publishes, in every commune and vintage', () => {
    const rows = plainRows(join(facts ?? '', 'observations-communes.csv'));
    const published = rows.filter((row) => row.indicator === 'employed15to64');
    expect(published).toHaveLength(105);
    for (const { territory, period, value } of published) {
      const one = communes.filter((row) => row.territory === territory);
      const employed = total(one, 'active15to64', period) - total(one, 'unemployed15to64', period);
      expect(employed, `${territory} ${period}`).toBeCloseTo(Number(value), 3);
    }
  });
});
