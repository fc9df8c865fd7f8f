import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IndicatorId } from '../src/domain/indicators.ts';
import type { Level } from '../src/domain/level.ts';
import type { Period } from '../src/domain/period.ts';
import type { Published } from '../src/domain/published.ts';
import { trajectoriesOf } from '../src/state/trajectories.ts';
import { realAtlas } from './realAtlas.ts';
import { plainRows } from './rows.ts';

let published: Published;
beforeAll(async () => {
  published = await realAtlas();
});

const rows = plainRows(join(import.meta.dirname, '../data/observations/communes.csv'));
const communes = [...new Set(rows.map(({ territory }) => territory))];
const counts = new Map(
  rows.map(({ territory, indicator, period, value }) => [
    `${territory} ${indicator} ${period}`,
    Number(value),
  ]),
);
const count = (code: string, indicator: string, period: string) =>
  counts.get(`${code} ${indicator} ${period}`) ?? NaN;

/** What is said of every territory between two periods: a verdict, or why there is none. */
function said(
  id: IndicatorId,
  level: Level,
  since: string,
  now: string,
  reference: string | null = null,
): readonly string[] {
  const series = published.series[level][id];
  if (!series) throw new Error(`no ${id} at ${level}`);
  const codes = Object.keys(series.values).sort();
  const found = trajectoriesOf({ id, level, series, reference }, codes, since as Period, now as Period);
  return codes.map((code) => {
    const trajectory = found.get(code);
    return `${code} ${trajectory?.comparable ? trajectory.verdict : trajectory?.reason.why}`;
  });
}

/**
 * The verdicts of the communes on a rate of the census, computed anew from the counts by the text of the method and
 * nothing else: gaps to the ratio of sums, 40 % surveyed from 10,000 inhabitants on, two more yes and two more no, half
 * a tenth of rounding at least, half a point that does not matter.
 */
function computed(part: string, whole: string, since: string, now: string): readonly string[] {
  const at = (period: string) => {
    const sum = (id: string) => communes.reduce((total, code) => total + count(code, id, period), 0);
    const rate = (code: string) => (100 * count(code, part, period)) / count(code, whole, period);
    const isSampled = (code: string) => count(code, 'population', period) >= 10_000;
    const asked = (code: string) => 0.4 * count(code, whole, period);
    const tempered = (code: string) => (rate(code) * asked(code) + 200) / (asked(code) + 4);
    const variance = (code: string) =>
      isSampled(code)
        ? (tempered(code) * (100 - tempered(code)) * 0.6) / (0.4 * count(code, whole, period))
        : 0;
    const weights = communes.map((code) => (count(code, whole, period) / sum(whole)) ** 2 * variance(code));
    const own = (code: string) => Math.max(0.05, 1.96 * Math.sqrt(variance(code)));
    const reference = Math.max(0.05, 1.96 * Math.sqrt(weights.reduce((a, b) => a + b, 0)));
    return {
      gap: (code: string) => rate(code) - (100 * sum(part)) / sum(whole),
      squares: (code: string) => own(code) ** 2 + reference ** 2,
    };
  };
  const [before, after] = [at(since), at(now)];
  return [...communes].sort().map((code) => {
    const change = after.gap(code) - before.gap(code);
    const margin = Math.sqrt(before.squares(code) + after.squares(code));
    if (Math.abs(change) + margin <= 0.5) return `${code} stable`;
    if (Math.abs(change) <= Math.max(margin, 0.5)) return `${code} notSignificant`;
    return `${code} ${change > 0 ? 'fallingBehind' : 'catchingUp'}`;
  });
}
/** How many territories have each word. */
function tally(list: readonly string[]): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const [, word = ''] of list.map((text) => text.split(' '))) found[word] = (found[word] ?? 0) + 1;
  return found;
}

describe('census unemployment of the 35 communes', () => {
  it.each([
    ['2007', '2012'],
    ['2012', '2017'],
    ['2017', '2022'],
    ['2007', '2022'],
  ])('has, from %s to %s, the verdicts of a computation from the counts alone', (since, now) => {
    const expected = computed('unemployed15to64', 'active15to64', since, now);
    expect(expected).toHaveLength(35);
    expect(said('unemploymentRate', 'commune', since, now)).toEqual(expected);
  });

  it('has, from 2007 to 2022, 20 better, 8 worse, 1 stable and 6 that nothing is said of', () => {
    expect(tally(said('unemploymentRate', 'commune', '2007', '2022'))).toEqual({
      catchingUp: 20,
      fallingBehind: 8,
      notSignificant: 6,
      stable: 1,
    });
  });

  it.each([
    ['2017', '2018'],
    ['2018', '2022'],
  ])('is not comparable from %s to %s, for any commune: the vintages share surveys', (since, now) => {
    expect(tally(said('unemploymentRate', 'commune', since, now))).toEqual({ tooClose: 35 });
  });
});

describe('vacant dwellings of the 35 communes', () => {
  it.each([
    ['2011', '2016'],
    ['2016', '2022'],
  ])('have, from %s to %s, the verdicts of a computation from the counts alone', (since, now) => {
    const expected = computed('vacantDwellings', 'dwellings', since, now);
    expect(said('vacantDwellingsShare', 'commune', since, now)).toEqual(expected);
  });
});

describe('registered job seekers for 100 inhabitants', () => {
  it('have from 2009 to 2022 the verdicts of a computation from the counts alone, rounded to 5 each', () => {
    const at = (period: string) => {
      const sum = (id: string) => communes.reduce((total, code) => total + count(code, id, period), 0);
      const reference = (100 * 1.96 * Math.sqrt((35 * 25) / 12)) / sum('population');
      return {
        gap: (code: string) =>
          (100 * count(code, 'jobSeekersRegistered', period)) / count(code, 'population', period) -
          (100 * sum('jobSeekersRegistered')) / sum('population'),
        squares: (code: string) =>
          Math.max(0.05, 250 / count(code, 'population', period)) ** 2 + Math.max(0.05, reference) ** 2,
      };
    };
    const [before, after] = [at('2009'), at('2022')];
    const expected = [...communes].sort().map((code) => {
      const change = after.gap(code) - before.gap(code);
      const margin = Math.sqrt(before.squares(code) + after.squares(code));
      if (Math.abs(change) + margin <= 0.5) return `${code} stable`;
      if (Math.abs(change) <= Math.max(margin, 0.5)) return `${code} notSignificant`;
      return `${code} ${change > 0 ? 'fallingBehind' : 'catchingUp'}`;
    });
    expect(expected).toHaveLength(35);
    expect(said('jobSeekersPer100', 'commune', '2009', '2022')).toEqual(expected);
  });
});

describe('the neighbourhoods of 2015', () => {
  it.each(['povertyRate', 'employmentRate15to64'] as const)(
    'have a reason for each of the 15, from the edition 2017 to that of 2022, of %s: the agglomeration has no edition',
    (id) => {
      expect(tally(said(id, 'qpv2015', 'edition-2017', 'edition-2022'))).toEqual({ noReference: 15 });
    },
  );

  it('have a verdict each beside the middle neighbourhood of France: 10 better, 4 worse, 1 stable for poverty', () => {
    const poverty = said('povertyRate', 'qpv2015', 'edition-2017', 'edition-2022', 'QPV');
    expect(tally(poverty)).toEqual({ catchingUp: 10, fallingBehind: 4, stable: 1 });
    const employment = said('employmentRate15to64', 'qpv2015', 'edition-2017', 'edition-2022', 'QPV');
    expect(tally(employment)).toEqual({ catchingUp: 8, fallingBehind: 2, notSignificant: 5 });
  });

  it('are measured to a neighbourhood that as many have above as below', () => {
    const [header = '', ...lines] = readFileSync(
      join(import.meta.dirname, '../data/national/qpv-2015.csv'),
      'utf8',
    )
      .trimEnd()
      .split('\n');
    const column = header.split(',').indexOf('povertyRate@edition-2022');
    const figures = lines
      .map((line) => Number(line.replaceAll(/"[^"]*"/g, '').split(',')[column] || NaN))
      .filter((value) => !Number.isNaN(value));
    const series = published.series.qpv2015.povertyRate;
    const middle = Number(series?.references?.QPV?.at(-1));
    expect(figures.length).toBeGreaterThan(1200);
    expect(figures.filter((value) => value < middle).length).toBeLessThanOrEqual(figures.length / 2);
    expect(figures.filter((value) => value > middle).length).toBeLessThanOrEqual(figures.length / 2);
  });

  it.each([
    ['edition-2021', 'edition-2022'],
    ['edition-2018', 'edition-2019'],
  ])('are never comparable from %s to %s: consecutive editions', (since, now) => {
    expect(tally(said('employmentRate15to64', 'qpv2015', since, now))).toEqual({ tooClose: 15 });
  });
});

describe('a commune that is one IRIS', () => {
  it('has the same households, so nearly the same margin, at both levels', () => {
    const id = 'singleParentHouseholdsShare';
    const [commune, iris] = [published.series.commune[id], published.series.iris[id]];
    const wholes = Object.keys(iris?.values ?? {}).filter((code) => code.endsWith('0000'));
    expect(wholes.length).toBeGreaterThan(20);
    for (const code of wholes) {
      const at = (series: typeof commune, of: string) =>
        series?.margins?.[of]?.[series.periods.findIndex((period) => period === '2022')] ?? NaN;
      const ratio = at(iris, code) / at(commune, code.slice(0, 5));
      // Households are a part of the inhabitants that changes from one commune to another.
      expect(ratio, code).toBeGreaterThan(0.8);
      expect(ratio, code).toBeLessThan(1.25);
    }
  });
});
