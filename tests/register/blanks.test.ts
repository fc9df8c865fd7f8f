import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PublishedSeries } from '../../src/domain/published.ts';
import { REGISTER_FILE, type PublishedRegister } from '../../src/domain/register.ts';
import { blankCells, gridOf } from '../../src/state/register/grid.ts';
import { build, removeTemporaryFolders } from '../country.ts';
import { readJson } from '../promises.ts';

/**
 * The zones blanches once more, from the tables alone: nothing of the atlas is asked but the answer that is checked.
 *
 * A rate is a ratio of counts, or what INSEE publishes; the margin is that of the method page; a need is strong where
 * the rate, at the favourable end of its interval, is a tenth of the reference beyond it.
 */
const DATA = join(import.meta.dirname, '..', '..', 'data');

type Row = Readonly<Record<string, string>>;
const table = (name: string): readonly Row[] =>
  Papa.parse<Row>(readFileSync(join(DATA, name), 'utf8'), { header: true, skipEmptyLines: true }).data;

const territories = table('territories.csv');
const communes = territories.filter(({ level }) => level === 'commune').map(({ code = '' }) => code);
const names = new Map(territories.map(({ code = '', name = '' }) => [code, name]));
/** The communes of a neighbourhood, shares under 2 % left out. */
const within = new Map(
  territories.map(({ code = '', surfaceShareByCommune = '' }) => [
    code,
    surfaceShareByCommune
      .split(' ')
      .map((part) => part.split(':'))
      .flatMap(([commune = '', share]) => (Number(share) >= 0.02 ? [commune] : [])),
  ]),
);

const figures = new Map<string, number>();
for (const name of ['communes', 'qpv-2015'])
  for (const { territory, indicator, period, value, status } of table(`observations/${name}.csv`))
    if (status === 'normal' || status === 'estimated')
      figures.set(`${territory ?? ''} ${indicator ?? ''} ${period ?? ''}`, Number(value));
const figure = (code: string, indicator: string, period: string) =>
  figures.get(`${code} ${indicator} ${period}`);

/** 95 % interval of a percentage of `count` people, of whom a part was asked: INSEE asks 40 % in five years. */
function half(percent: number, count: number, part: number): number {
  if (part === 1) return 0;
  const asked = part * count;
  const tempered = (percent * asked + 200) / (asked + 4);
  return 1.96 * Math.sqrt(((tempered * (100 - tempered)) / asked) * (1 - part));
}
const isLarge = (commune: string) => (figure(commune, 'population', '2022') ?? Infinity) >= 10_000;
/** Half of the last digit that is shown: nothing is surer than that. */
const SHOWN = 0.05;

/** Communes whose share `over / under` is surely a tenth above that of all of them; none where one has no count. */
function strongCommunes(over: string, under: string, smallPart: number): readonly string[] {
  const rates = communes.map((code) => {
    const [a, b] = [figure(code, over, '2022'), figure(code, under, '2022')];
    return a === undefined || b === undefined ? undefined : { code, a, b };
  });
  const known = rates.filter((rate) => rate !== undefined);
  if (known.length < communes.length) return [];
  const [sumA, sumB] = [known.reduce((s, { a }) => s + a, 0), known.reduce((s, { b }) => s + b, 0)];
  const reference = (100 * sumA) / sumB;
  const halves = known.map(({ code, a, b }) => half((100 * a) / b, b, isLarge(code) ? 0.4 : smallPart));
  const around = Math.max(SHOWN, Math.hypot(...known.map(({ b }, i) => (b / sumB) * (halves[i] ?? 0))));
  return known
    .filter(({ a, b }, i) => {
      const gap = (100 * a) / b - reference;
      return gap - Math.hypot(Math.max(SHOWN, halves[i] ?? 0), around) >= reference / 10;
    })
    .map(({ code }) => code);
}

/** Neighbourhoods of 2015 whose employment rate is surely a tenth under that of the middle one of France. */
function strongQuarters(): readonly string[] {
  const [indicator, edition] = ['employmentRate15to64', 'edition-2022'];
  const all = table('national/qpv-2015.csv')
    .map((row) => row[`${indicator}@${edition}`] ?? '')
    .filter((cell) => /^[\d.]+$/.test(cell))
    .map(Number)
    .sort((a, b) => a - b);
  const reference =
    ((all[Math.floor((all.length - 1) / 2)] ?? NaN) + (all[Math.ceil((all.length - 1) / 2)] ?? NaN)) / 2;
  const sum = (id: string) => communes.reduce((s, code) => s + (figure(code, id, '2022') ?? NaN), 0);
  const aged = sum('population15to64') / sum('population');
  return territories.flatMap(({ code = '', level }) => {
    const rate = figure(code, indicator, edition);
    if (level !== 'qpv2015' || rate === undefined) return [];
    const people = Math.min(
      figure(code, 'population', '2013') ?? NaN,
      figure(code, 'population', '2018') ?? NaN,
    );
    const part = within.get(code)?.some(isLarge) === true ? 0.4 : 1;
    const margin = Math.hypot(Math.max(SHOWN, half(rate, aged * people, part)), SHOWN);
    return reference - rate - margin >= reference / 10 ? [code] : [];
  });
}

const actions = table('actions.csv');
/** Whether an action of the theme names the territory: for a commune, one of its neighbourhoods is enough. */
const isAnswered = (theme: string, code: string) =>
  actions.some(
    (row) =>
      row['theme'] === theme &&
      (row['territories'] ?? '')
        .split(';')
        .some((named) => named === code || (code.length === 5 && within.get(named)?.includes(code))),
  );
const blanks = (theme: string, strong: readonly string[]) =>
  actions.some((row) => row['theme'] === theme)
    ? strong
        .filter((code) => !isAnswered(theme, code))
        .map((code) => `${code} ${names.get(code) ?? ''}: ${theme}`)
    : [];

let register: PublishedRegister;
let series: PublishedSeries;

beforeAll(async () => {
  const run = await build(DATA);
  if (!run.published) throw new Error(run.said);
  register = await readJson<PublishedRegister>(run.to, REGISTER_FILE);
  series = await readJson<PublishedSeries>(run.to, 'series.json');
});
afterAll(removeTemporaryFolders);

const found = (level: 'commune' | 'qpv2024' | 'qpv2015') =>
  blankCells(gridOf({ register, series, level, filter: {} }))
    .map(({ place, cell }) => `${place.code} ${place.name}: ${cell.theme}`)
    .sort();

describe('the zones blanches of the register', () => {
  it('of the communes are those of an independent computation', () => {
    const expected = [
      ...blanks('emploi', strongCommunes('unemployed15to64', 'active15to64', 1)),
      ...blanks('logement', strongCommunes('vacantDwellings', 'dwellings', 1)),
      ...blanks('jeunesse', strongCommunes('unemployed15to24', 'active15to24', 1)),
      ...blanks('parentalite', strongCommunes('singleParentHouseholds', 'householdsComplementary', 0.25)),
    ].sort();
    expect(found('commune')).toEqual(expected);
    expect(expected).toMatchInlineSnapshot(`
      [
        "59014 Anzin: emploi",
        "59079 Beuvrages: emploi",
        "59112 Bruay-sur-l'Escaut: parentalite",
        "59153 Condé-sur-l'Escaut: emploi",
        "59153 Condé-sur-l'Escaut: parentalite",
        "59160 Crespin: emploi",
        "59160 Crespin: parentalite",
        "59253 Fresnes-sur-Escaut: emploi",
        "59444 Odomez: logement",
        "59484 Quiévrechain: emploi",
        "59530 Saint-Aybert: logement",
        "59591 Thivencelle: emploi",
      ]
    `);
  });

  it('of the neighbourhoods of 2015 are those of an independent computation', () => {
    const expected = [...blanks('emploi', strongQuarters())].sort();
    expect(found('qpv2015')).toEqual(expected);
    expect(expected).toMatchInlineSnapshot(`
      [
        "QP059023 Centre Ville: emploi",
        "QP059024 Lecocq: emploi",
        "QP059028 Centre Ville: emploi",
        "QP059030 Dutemple Chasse Royale Saint Waast - La Sentinelle: emploi",
        "QP059056 Brunehaut: emploi",
      ]
    `);
  });

  it('of the neighbourhoods of 2024 are none: three are the same place as in 2015, with no strong need', () => {
    expect(found('qpv2024')).toEqual([]);
  });

  it('speak of no theme without an indicator', () => {
    const { themes, rows } = gridOf({ register, series, level: 'commune', filter: {} });
    const silent = themes.filter(({ needs }) => needs.commune === undefined).map(({ id }) => id);
    expect(silent).toHaveLength(8);
    const cells = rows.flatMap((row) => row.cells).filter(({ theme }) => silent.includes(theme));
    expect(cells.filter(({ need, isBlank }) => need.known || isBlank)).toEqual([]);
  });
});
