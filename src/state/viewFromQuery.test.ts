import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALL } from '../../tests/smallAtlas.ts';
import { formulaOf } from '../domain/indicators.ts';
import { LEVELS } from '../domain/level.ts';
import { levelOfCode } from '../domain/territory.ts';
import { METHODS } from '../stats/classification.ts';
import { isKnownTerritory } from './isKnownTerritory.ts';
import { defaultView } from './view.ts';
import { viewFromQuery } from './viewFromQuery.ts';

const { series } = SMALL;
const HOME = Object.freeze(defaultView(SMALL.manifest.profile.defaults));
const PARAMETERS = [
  'niveau',
  'indicateur',
  'periode',
  'methode',
  'classes',
  'territoire',
  'quartier',
  'fond',
  'cadre',
  'comparer',
];
const read = (query: string) => viewFromQuery(query, HOME, series);

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.webQueryParameters(),
);
const junk = fc.constantFrom(
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '',
  '2022',
  'edition-2025',
  '59001',
  'QN05901M',
  'communes',
  'taux-d-emploi',
  '%',
  '%E0%A4%A',
);
const almost = fc
  .array(fc.tuple(fc.constantFrom(...PARAMETERS), fc.oneof(junk, fc.string())))
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));

describe('viewFromQuery, whatever is typed', () => {
  it.each([
    ['any text', anything],
    ['parameters of the atlas with any value', almost],
  ])('never throws and answers a view that the atlas can show: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { view } = read(text);
        const shown = series[view.level][view.indicator];
        expect(LEVELS).toContain(view.level);
        expect(formulaOf(view.indicator, view.level)).toBeDefined();
        expect(view.period === null || shown?.periods.includes(view.period)).toBe(true);
        expect(view.selected === null || isKnownTerritory(series, view.level, view.selected)).toBe(true);
        expect(view.quarter === null || /^Q[NP]/.test(view.quarter)).toBe(true);
        expect(METHODS).toContain(view.method);
        expect(view.classes === null || (view.classes >= 3 && view.classes <= 7)).toBe(true);
        expect(['local', 'ign']).toContain(view.basemap);
        expect(view.compared.length).toBeLessThanOrEqual(4);
        expect(new Set(view.compared).size).toBe(view.compared.length);
        for (const code of view.compared)
          expect(isKnownTerritory(series, levelOfCode(code) ?? 'commune', code)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('tells only parameters that were given, and no more than 60 characters of each', () => {
    fc.assert(
      fc.property(almost, (text) => {
        const given = new URLSearchParams(text);
        for (const { parameter, value } of read(text).rejected) {
          const text = given.get(parameter) ?? '';
          // Of several territories, those that were dropped: they need not stand first, nor together.
          const told = parameter === 'comparer' ? value.split(',') : [value];
          for (const part of told) expect(text).toContain(part);
          expect(parameter === 'comparer' || text.startsWith(value)).toBe(true);
          expect(value.length).toBeLessThanOrEqual(60);
        }
      }),
    );
  });
});

describe('viewFromQuery', () => {
  it('shows the default view for a plain address', () => {
    expect(read('')).toEqual({ view: HOME, rejected: [] });
  });

  it('keeps the rest of a link when one parameter is unusable, and tells which', () => {
    const { view, rejected } = read('periode=1789&classes=6');
    expect(view).toEqual({ ...HOME, classes: 6 });
    expect(rejected).toEqual([{ parameter: 'periode', value: '1789' }]);
  });

  it.each(PARAMETERS)('refuses the names of prototypes as %s', (parameter) => {
    for (const value of ['__proto__', 'constructor', 'toString']) {
      expect(read(`${parameter}=${value}`)).toEqual({ view: HOME, rejected: [{ parameter, value }] });
    }
  });

  it('takes the first of two values of a parameter', () => {
    expect(read('classes=3&classes=7').view.classes).toBe(3);
  });

  it('keeps the territories to compare that it knows, and tells the others together', () => {
    const { view, rejected } = read('comparer=59003,59999,QN05901M,59003');
    expect(view.compared).toEqual(['59003', 'QN05901M']);
    expect(rejected).toEqual([{ parameter: 'comparer', value: '59999,59003' }]);
  });

  it('passes over parameters that it does not know', () => {
    expect(read('utm_source=lettre&classes=3')).toEqual({ view: { ...HOME, classes: 3 }, rejected: [] });
  });

  it.each(['2', '8', '5.0', '05', '+5', ' 5', '５'])('refuses %j classes', (value) => {
    expect(read(`classes=${encodeURIComponent(value)}`).rejected).toHaveLength(1);
  });
});

describe('the level of a link', () => {
  it('is decided by the indicator where the two cannot meet, and the level asked is told', () => {
    const { view, rejected } = read('niveau=qpv-2024&indicateur=taux-de-chomage');
    expect(view).toMatchObject({ level: 'commune', indicator: 'unemploymentRate' });
    expect(rejected).toEqual([{ parameter: 'niveau', value: 'qpv-2024' }]);
  });

  it('is the first that has the indicator where none was asked, and nothing is told', () => {
    const { view, rejected } = read('indicateur=demandeurs-d-emploi-abc');
    expect(view).toMatchObject({ level: 'qpv2015', indicator: 'jobSeekersABC' });
    expect(rejected).toEqual([]);
  });

  it('is that of the territory where the link says no more', () => {
    const { view } = read('territoire=QN05901M');
    expect(view).toMatchObject({ level: 'qpv2024', selected: 'QN05901M' });
  });

  it('changes the default indicator for one of the same theme that the level has', () => {
    expect(read('niveau=qpv-2024').view.indicator).toBe('employmentRate15to64');
  });

  it.each([
    ['a period', 'niveau=qpv-2024&periode=2022', 'periode'],
    ['an edition', 'periode=edition-2025', 'periode'],
    ['a territory', 'niveau=qpv-2024&territoire=59001', 'territoire'],
    ['a neighbourhood', 'niveau=communes&territoire=QN05901M', 'territoire'],
    ['as a neighbourhood, a commune', 'quartier=59001', 'quartier'],
    ['as a neighbourhood, an unknown one', 'quartier=QN05999M', 'quartier'],
  ])('refuses %s of another level', (_, query, parameter) => {
    const { view, rejected } = read(query);
    expect(rejected.map((one) => one.parameter)).toEqual([parameter]);
    expect([view.period, view.selected]).toEqual([null, null]);
  });

  it('believes in an IRIS of a known commune until the IRIS arrive, and in no other', () => {
    expect(read('territoire=590010101')).toEqual({
      view: { ...HOME, level: 'iris', selected: '590010101' },
      rejected: [],
    });
    expect(read('territoire=597770101').view).toEqual(HOME);
  });

  it('does not follow a territory that does not exist', () => {
    expect(read('territoire=QN09999M').view.level).toBe('commune');
  });
});
