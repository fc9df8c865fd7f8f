import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, removeTemporaryFolders } from '../country.ts';
import { drawMethod, french, linesIn, numbersAround, numbersIn, partOf, tableIn, textOf } from './page.ts';
import { shippedIn } from './shipped.ts';

const DATA = join(import.meta.dirname, '..', '..', 'data');

let to = '';
let page = '';
beforeAll(async () => {
  const run = await build(DATA);
  if (!run.published) throw new Error(run.said);
  to = run.to;
  ({ page } = await drawMethod(to));
});
afterAll(removeTemporaryFolders);

const shipped = shippedIn(() => to);

describe('each figure of the method of access, found again in the shipped files', () => {
  it('of what is measured: the years of the two generations, and no other number', () => {
    expect(numbersAround(partOf(page, 'acces-mesure'))).toEqual(['2024', '2015']);
  });

  it('of the engines: 4 km/h, 1.34, with their sources as published, 1,000 m in 15 minutes, 746 m straight', async () => {
    const { parameters, parameterSources } = await shipped.access();
    const text = textOf(partOf(page, 'acces-calcul'));
    const sources = [parameterSources.speed, parameterSources.detour].map(textOf);
    for (const source of sources) expect(text).toContain(source);
    const { speed, detour, basketThreshold } = parameters;
    expect([speed, detour, basketThreshold]).toEqual([4, 1.34, 15]);
    const walked = (basketThreshold * speed * 1000) / 60;
    const straight = Math.floor(walked / detour);
    expect([walked, straight]).toEqual([1000, 746]);
    // 250 m to the nearest way, and 5 km at most: decision 0017.
    expect(numbersIn(sources.reduce((left, source) => left.replace(source, ''), text))).toEqual([
      ...['250', '5 000', '4', '1,34', '15', french(walked), french(straight)],
    ]);
  });

  it('of the sample points: territories, spacing and points of each level', async () => {
    const { parameters, weights } = await shipped.access();
    const levels = [
      ['commune', 'communes', 'Communes', String(weights.year)],
      // ANCT, SIG Ville 2025: population of 2020. INSEE, edition 2022: population of 2018, deduced.
      ['qpv2024', 'qpv-2024', 'Quartiers prioritaires (2024)', '2020'],
      ['qpv2015', 'qpv-2015', 'Quartiers prioritaires (2015-2023)', '2018'],
    ] as const;
    const expected = levels.map(async ([level, file, label, year]) => {
      const { territories, weights: all } = await shipped.points(file);
      const count = Object.keys(territories).length;
      return [label, french(count), `${String(parameters.spacing[level])} m`, french(all.length), year];
    });
    const part = partOf(page, 'acces-points');
    expect(linesIn(part)).toEqual(await Promise.all(expected));
    expect(numbersAround(part)).toEqual(['2022']);
  });

  it('of the results: the thresholds, and the basket with the reasons of its table', async () => {
    const { parameters } = await shipped.access();
    const part = partOf(page, 'acces-chiffres');
    const { basket, basketThreshold } = parameters;
    expect(numbersAround(part)).toEqual([
      ...['5', '10', '15', '20', '30', String(basketThreshold), String(basket.length)],
    ]);
    const [, ...rows] = (await readFile(join(DATA, 'reference', 'basket.csv'), 'utf8')).trim().split('\n');
    const reasons = rows.map((row) => row.slice(row.indexOf(',') + 1).replace(/^"|"$/g, ''));
    expect(linesIn(part).map(([, reason]) => reason)).toEqual(reasons);
  });

  it('of the floating catchments: what is shared out, over the inhabitants of the agglomeration', async () => {
    const { floating, parameters } = await shipped.access();
    const [inside, all] = [new Set(await shipped.communes()), await shipped.services()];
    const { weights } = await shipped.points('communes');
    const people = weights.reduce((sum, weight) => sum + weight, 0);
    const supplies = floating.map(
      ({ category }) =>
        all.filter((one) => one.category === category && one.at && inside.has(one.commune)).length,
    );
    const part = partOf(page, 'acces-partage');
    // All that is shared out is received, so the mean is the whole over all (Luo and Wang, 2003).
    expect(linesIn(part).map(([, supply, index]) => [supply, index])).toEqual(
      supplies.map((supply) => [french(supply), french((supply / people) * 10_000, 2)]),
    );
    expect(new Set(floating.map(({ threshold }) => threshold))).toEqual(new Set([15]));
    const straight = Math.floor((15 * parameters.speed * 1000) / 60 / parameters.detour);
    expect(numbersAround(part)).toEqual(['2003', '15', '15', '10 000', '15', french(straight)]);
    expect(numbersIn(textOf(tableIn(part)).split('Service')[0] ?? '')).toEqual(['10 000']);
  });

  it('of the counts and the APL: kinds, years, and the kinds without a whole', async () => {
    const { supply, apl } = await shipped.access();
    const part = partOf(page, 'acces-equipements');
    expect(new Set(supply.map(({ year }) => year))).toEqual(new Set([2024]));
    expect(new Set(supply.map(({ populationYear }) => populationYear))).toEqual(new Set([2022]));
    expect(new Set(apl.map(({ year }) => year))).toEqual(new Set([2023]));
    const lacking = supply.filter(({ counts }) => Object.values(counts).includes('missing'));
    expect(lacking.map(({ id }) => id)).toEqual([
      ...['facilitiesLowerSecondarySchool', 'facilitiesMinimarket'],
      ...['facilitiesSupermarket', 'facilitiesUpperSecondarySchool'],
    ]);
    expect(textOf(part)).toContain(
      'C’est le cas ici pour : collèges ; supérettes ; supermarchés et magasins multi-commerces ; lycées d’enseignement général ou technologique.',
    );
    expect(numbersIn(textOf(part.replace(/<ul>[\s\S]*<\/ul>/, '')))).toEqual([
      ...['1 000', '2024', '2022', '1 000', String(supply.length)],
    ]);
    const listed = [...part.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, line = '']) => textOf(line));
    expect(listed).toHaveLength(apl.length);
    // Only the units hold other numbers: for 100,000 inhabitants or women, doctors under 65.
    for (const line of listed)
      expect(line).toMatch(/^Accessibilité aux \D*(?:65 ans )?\(2023\) : \D*(?:100 000 \D+)?\.$/);
  });

  it('of the limits: none', () => {
    expect(numbersAround(partOf(page, 'acces-limites'))).toEqual([]);
  });
});
