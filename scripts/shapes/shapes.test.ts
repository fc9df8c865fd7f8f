import { area, feature, featureCollection, union } from '@turf/turf';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { explainRing } from '../steps/explainRing.ts';
import { SCOPE } from '../../tests/import/sources.ts';
import type { Drawn } from './drawn.ts';
import { generalise } from './generalise.ts';
import { mergeCommunes } from './mergeCommunes.ts';
import { overlaps } from './overlaps.ts';
import { repair } from './repair.ts';
import { toCommuneRows, toNeighbourhoodRows } from './toTerritories.ts';

const rectangle = (west: number, south: number, east: number, north: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
const drawn = (code: string, geometry: Drawn['geometry'], name = code): Drawn => ({ code, name, geometry });
/** Two communes side by side, whose common border is not drawn with the same points. */
const west = drawn('59001', rectangle(3, 50, 3.1, 50.1));
const east = drawn('59003', {
  type: 'Polygon',
  coordinates: [
    [
      [3.10002, 50],
      [3.2, 50],
      [3.2, 50.1],
      [3.09998, 50.1],
      [3.10001, 50.05],
      [3.10002, 50],
    ],
  ],
});

describe('generalise', () => {
  it('keeps shared borders shared: no gap and no overlap between neighbours', async () => {
    const { value, issues } = await generalise('communes.geojson', [west, east]);
    expect(issues).toEqual([]);
    const shapes = value.map(({ geometry }) => feature(geometry));
    const whole = union(featureCollection(shapes));
    const parts = shapes.reduce((sum, shape) => sum + area(shape), 0);
    expect(whole?.geometry.type).toBe('Polygon');
    expect(area(whole ?? shapes[0]!)).toBeCloseTo(parts, 0);
  });

  it('puts every position on a grid of 4 decimals, in the order of the codes', async () => {
    const { value } = await generalise('communes.geojson', [east, west]);
    expect(value.map(({ code }) => code)).toEqual(['59001', '59003']);
    for (const position of value.flatMap(({ geometry }) =>
      geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2),
    ))
      for (const degrees of position as number[]) expect(Math.round(degrees * 1e4) / 1e4).toBe(degrees);
  });

  it('draws two shapes of one code as one territory', async () => {
    const { value } = await generalise('communes.geojson', [west, { ...east, code: '59001' }]);
    expect(value).toHaveLength(1);
    expect(value[0]?.geometry.type).toBe('Polygon');
  });

  it('keeps what is small, and what has a hole or several parts', async () => {
    const tiny = drawn('QP059021', rectangle(3.05, 50.05, 3.0505, 50.0505));
    const holed = drawn('QP059022', {
      type: 'Polygon',
      coordinates: [
        ...rectangle(3, 50, 3.1, 50.1).coordinates,
        ...rectangle(3.02, 50.02, 3.08, 50.08).coordinates.map((ring) => [...ring].reverse()),
      ],
    });
    const parts = drawn('QP059023', {
      type: 'MultiPolygon',
      coordinates: [rectangle(3, 51, 3.1, 51.1).coordinates, rectangle(4, 51, 4.1, 51.1).coordinates],
    });
    const { value, issues } = await generalise('qpv.geojson', [tiny, holed, parts]);
    expect(issues).toEqual([]);
    expect(value.map(({ geometry }) => [geometry.type, geometry.coordinates.length])).toEqual([
      ['Polygon', 1],
      ['Polygon', 2],
      ['MultiPolygon', 2],
    ]);
  });
});

describe('repair', () => {
  it('makes sound a ring that crosses itself', async () => {
    const bow = drawn('QP059021', {
      type: 'Polygon',
      coordinates: [
        [
          [3, 50],
          [3.1, 50],
          [3.1, 50.1],
          [3.04, 50.1],
          [3.05, 50.11],
          [3.03, 50.11],
          [3.06, 50.1],
          [3, 50.1],
          [3, 50],
        ],
      ],
    });
    const { value, issues } = await repair('qpv.shp', [bow]);
    expect(issues).toEqual([]);
    const [mended] = value;
    const { coordinates, type } = mended?.geometry ?? bow.geometry;
    const rings = type === 'Polygon' ? coordinates : coordinates.flat();
    for (const ring of rings) expect(explainRing(ring)).toBeUndefined();
    expect(area(mended?.geometry ?? west.geometry)).toBeGreaterThan(0.99 * area(west.geometry));
  });

  it('refuses by its name what has no surface', async () => {
    const line = drawn('QP059021', rectangle(3, 50, 3.1, 50), 'Le Trieu');
    expect((await repair('qpv.shp', [line])).issues).toEqual([
      {
        file: 'qpv.shp',
        column: 'geometry',
        value: 'QP059021',
        rule: 'Le Trieu has no surface: its rings cannot be mended',
      },
    ]);
  });
});

describe('mergeCommunes', () => {
  it('draws a commune of yesterday with the one that it became part of, under the name of today', () => {
    const { value, issues } = mergeCommunes(
      'c.geojson',
      [west, { ...east, code: '59999' }, drawn('59003', rectangle(3.2, 50, 3.3, 50.1))],
      SCOPE,
    );
    expect(issues).toEqual([]);
    expect(value.map(({ code, name }) => [code, name])).toEqual([
      ['59001', 'Abancourt'],
      ['59003', 'Les Deux Bourgs'],
    ]);
  });

  it('says which commune of the agglomeration is not drawn, and which code nobody knows', () => {
    expect(
      mergeCommunes('c.geojson', [west, drawn('99999', west.geometry, 'Nulle-Part')], SCOPE).issues,
    ).toEqual([
      {
        file: 'c.geojson',
        column: 'code',
        value: '99999',
        rule: 'Nulle-Part: a code that no list of communes knows, of 2026 or before',
      },
      {
        file: 'c.geojson',
        column: 'code',
        value: '59003',
        rule: 'Les Deux Bourgs is not drawn: the file is of another year, or another place',
      },
    ]);
  });
});

describe('rows of territories.csv', () => {
  const communes = [
    west,
    drawn('59003', rectangle(3.1, 50, 3.2, 50.1)),
    drawn('59002', rectangle(3.2, 50, 3.3, 50.1)),
  ];
  const rowsOf = (shape: Drawn, older: readonly Drawn[] = []) =>
    toNeighbourhoodRows('qpv2024', [shape], overlaps([shape], communes), SCOPE, overlaps([shape], older));

  it('gives a neighbourhood its share of surface in each commune, largest first, and inside', () => {
    // A quarter in each commune of the agglomeration, half outside, to the precision of a sphere.
    const [row] = rowsOf(drawn('QN05921M', rectangle(3.15, 50.02, 3.25, 50.06), 'Les Rives'));
    expect(row).toEqual({
      ...{ code: 'QN05921M', level: 'qpv2024', name: 'Les Rives', from2015: '' },
      surfaceShareByCommune: '59003:0.5000 59002:0.5000',
      surfaceShareInsideAgglomeration: '0.5000',
    });
  });

  it('leaves out a neighbourhood that lies outside but for the noise of the drawings', () => {
    expect(rowsOf(drawn('QN05921M', rectangle(3.1995, 50.02, 3.25, 50.06)))).toEqual([]);
  });

  it('says which older perimeter it comes from: share of the old covered / share of the new inherited', () => {
    const older = drawn('QP059021', rectangle(3.1, 50.02, 3.15, 50.06));
    const [row] = rowsOf(drawn('QN05921M', rectangle(3.125, 50.02, 3.15, 50.06)), [older]);
    expect(row?.from2015).toBe('QP059021:0.500/1.000');
  });

  it('gives a commune no share', () => {
    expect(toCommuneRows([west])).toEqual([
      {
        ...{ code: '59001', level: 'commune', name: '59001' },
        ...{ surfaceShareByCommune: '', surfaceShareInsideAgglomeration: '', from2015: '' },
      },
    ]);
  });
});
