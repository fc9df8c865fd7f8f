import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALL } from '../../tests/smallAtlas.ts';
import type { IndicatorId } from '../domain/indicators.ts';
import { LEVELS } from '../domain/level.ts';
import type { Period } from '../domain/period.ts';
import type { TerritoryCode } from '../domain/territory.ts';
import { METHODS } from '../stats/classification.ts';
import { cameraText, parseCamera } from './camera.ts';
import { MOST_COMPARED } from './compared.ts';
import { offeredAt } from './offered.ts';
import { LENSES } from './lens.ts';
import { MOST_PRIORITIES } from './priorities.ts';
import { defaultView, MAX_CLASSES, MIN_CLASSES, type View } from './view.ts';
import { viewFromQuery } from './viewFromQuery.ts';
import { viewToQuery } from './viewToQuery.ts';

const { series } = SMALL;
const HOME = Object.freeze(defaultView(SMALL.manifest.profile.defaults));

const orNull = <T>(values: readonly T[]) => fc.constantFrom(null, ...values);
const cameras = fc
  .record({
    zoom: fc.double({ min: 7, max: 17, noNaN: true }),
    latitude: fc.double({ min: -85, max: 85, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  })
  // As precise as an address is.
  .map((camera) => parseCamera(cameraText(camera)) ?? null);

/** Wider territories that gaps may be measured to. */
const REFERENCES = [
  { code: 'D59', name: 'Nord' },
  { code: 'FR', name: 'France' },
];

/** Territories of every level; an IRIS is believed until its level arrives. */
const COMPARABLE = ['59001', '59004', 'QN05901M', 'QN05902N', 'QP059001', '590010101'] as TerritoryCode[];

/** A period, or the last by itself, with an earlier one or none. */
function spans(periods: readonly Period[]) {
  return orNull(periods).chain((period) => {
    const end = period === null ? periods.length - 1 : periods.indexOf(period);
    return orNull(periods.slice(0, Math.max(0, end))).map((since) => ({ period, since }));
  });
}

/** The neighbourhoods of both generations. */
const QUARTERS = (['qpv2015', 'qpv2024'] as const).flatMap((level) => [
  ...new Set(Object.values(series[level]).flatMap(({ values }) => Object.keys(values) as TerritoryCode[])),
]);

/** None to six indicators, each with its weight. */
function weighings(offered: readonly IndicatorId[]) {
  return fc.uniqueArray(
    fc.record({ indicator: fc.constantFrom(...offered), weight: fc.integer({ min: 1, max: 5 }) }),
    { maxLength: MOST_PRIORITIES, selector: ({ indicator }) => indicator },
  );
}

/** Every view that the gestures of a visitor can reach. */
const views: fc.Arbitrary<View> = fc
  .constantFrom(...LEVELS)
  .chain((level) => fc.constantFrom(...offeredAt(series, level)).map((indicator) => ({ level, indicator })))
  .chain(({ level, indicator }) =>
    fc.record({
      lens: fc.constantFrom(...LENSES),
      reference: orNull(REFERENCES.map(({ code }) => code)),
      level: fc.constant(level),
      indicator: fc.constant(indicator),
      span: spans(series[level][indicator]?.periods ?? []),
      method: fc.constantFrom(...METHODS),
      classes: orNull(Array.from({ length: MAX_CLASSES - MIN_CLASSES + 1 }, (_, i) => i + MIN_CLASSES)),
      selected: orNull(Object.keys(series[level][indicator]?.values ?? {}) as TerritoryCode[]),
      quarter: orNull(QUARTERS),
      crossed: orNull(offeredAt(series, level)),
      priorities: weighings(offeredAt(series, level)),
      details: fc.record(
        {
          service: fc.constantFrom('pharmacie', 'gare'),
          seuil: fc.constantFrom('5', '15'),
          cherche: fc.constantFrom('mission', 'foyer'),
        },
        { requiredKeys: [] },
      ),
      compared: fc.shuffledSubarray(COMPARABLE, { maxLength: MOST_COMPARED }),
      basemap: fc.constantFrom('local', 'ign'),
      camera: fc.option(cameras),
    }),
  )
  .map(({ span, ...view }) => ({ ...view, ...span }));

describe('a view written in the address', () => {
  it('is read back as the same view, and nothing in it is refused', () => {
    fc.assert(
      fc.property(views, (view) => {
        const query = viewToQuery(Object.freeze(view), HOME);
        expect(viewFromQuery(query, HOME, series, REFERENCES)).toEqual({ view, rejected: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('is read back from any default', () => {
    fc.assert(
      fc.property(views, views, (view, initial) => {
        const home = defaultView(initial);
        expect(viewFromQuery(viewToQuery(view, home), home, series, REFERENCES).view).toEqual(view);
      }),
      { numRuns: 500 },
    );
  });

  it('stands in the address as it is', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(viewToQuery(view, HOME)).toMatch(/^(?:[a-z]+=[\w.,:-]+(?:&(?!$)|$))*$/);
      }),
    );
  });
});

describe('viewToQuery', () => {
  it('leaves the plain address plain', () => {
    expect(viewToQuery(HOME, HOME)).toBe('');
  });

  it.each([
    [{ level: 'qpv2024' }, 'niveau=qpv-2024'],
    [{ indicator: 'povertyRate' }, 'indicateur=taux-de-pauvrete'],
    [{ period: '2017' }, 'periode=2017'],
    [{ method: 'gap' }, 'methode=ecart-a-l-agglomeration'],
    [{ lens: 'values' }, 'vue=valeurs'],
    [{ since: '2012' }, 'depuis=2012'],
    [{ reference: 'D59' }, 'reference=D59'],
    [{ classes: 6 }, 'classes=6'],
    [{ selected: '59003' }, 'territoire=59003'],
    [{ quarter: 'QN05901M' }, 'quartier=QN05901M'],
    [{ crossed: 'povertyRate' }, 'croise=taux-de-pauvrete'],
    [
      {
        priorities: [
          { indicator: 'povertyRate', weight: 5 },
          { indicator: 'unemploymentRate', weight: 1 },
        ],
      },
      'priorites=taux-de-pauvrete:5,taux-de-chomage:1',
    ],
    [{ details: { service: 'gare', seuil: '10' } }, 'service=gare&seuil=10'],
    [{ compared: ['59606', 'QN05921M', '590140101'] }, 'comparer=59606,QN05921M,590140101'],
    [{ basemap: 'ign' }, 'fond=ign'],
    [{ camera: { zoom: 12, latitude: 50.3, longitude: 3.5 } }, 'cadre=12.00,50.30000,3.50000'],
  ])('writes only what differs: %j is %s', (change, query) => {
    expect(viewToQuery({ ...HOME, ...change } as View, HOME)).toBe(query);
  });
});
