import { describe, expect, it } from 'vitest';
import { centreOfCell } from './gridCell.ts';

/** GRS 80, and the origin of EPSG:3035 (ETRS89-extended / LAEA Europe). */
const A = 6_378_137;
const F = 1 / 298.257222101;
const E = Math.sqrt(F * (2 - F));
const LATITUDE = (52 * Math.PI) / 180;
const LONGITUDE = (10 * Math.PI) / 180;

/** q of a latitude, in the words of IOGP publication 373-7-2 (method EPSG 9820). */
function q(latitude: number): number {
  const sine = Math.sin(latitude);
  const inner = sine / (1 - E * E * sine * sine);
  return (1 - E * E) * (inner - Math.log((1 - E * sine) / (1 + E * sine)) / (2 * E));
}

/** Lambert azimuthal equal area, inverse, written from IOGP 373-7-2 and not from proj4: metres to degrees. */
function fromLaea(east: number, north: number): readonly [longitude: number, latitude: number] {
  const pole = q(Math.PI / 2);
  const radius = A * Math.sqrt(pole / 2);
  const beta = Math.asin(q(LATITUDE) / pole);
  const d =
    (A * Math.cos(LATITUDE)) / Math.sqrt(1 - E * E * Math.sin(LATITUDE) ** 2) / (radius * Math.cos(beta));
  const [x, y] = [(east - 4_321_000) / d, d * (north - 3_210_000)];
  const rho = Math.hypot(x, y);
  const c = 2 * Math.asin(rho / (2 * radius));
  const authalic = Math.asin(Math.cos(c) * Math.sin(beta) + (y * Math.sin(c) * Math.cos(beta)) / rho);
  // The latitude whose q is that of the authalic one, by Newton's method.
  let latitude = authalic;
  for (let i = 0; i < 10; i += 1) {
    const sine = Math.sin(latitude);
    const slope = (2 * (1 - E * E) * Math.cos(latitude)) / (1 - E * E * sine * sine) ** 2;
    latitude += (pole * Math.sin(authalic) - q(latitude)) / slope;
  }
  const longitude =
    LONGITUDE +
    Math.atan2(x * Math.sin(c), rho * Math.cos(beta) * Math.cos(c) - y * Math.sin(beta) * Math.sin(c));
  return [(longitude * 180) / Math.PI, (latitude * 180) / Math.PI];
}

describe('centreOfCell', () => {
  it('is checked by a projection that is right: the worked example of IOGP 373-7-2 is 5° E, 50° N', () => {
    const [longitude, latitude] = fromLaea(3_962_799.45, 2_999_718.85);
    expect(longitude).toBeCloseTo(5, 7);
    expect(latitude).toBeCloseTo(50, 7);
  });

  it.each([
    ['CRS3035RES200mN3052600E3860400', 3_860_500, 3_052_700],
    ['CRS3035RES200mN2471000E3843200', 3_843_300, 2_471_100],
    ['CRS3035RES200mN2029800E4252400', 4_252_500, 2_029_900],
  ])('is, for %s, 100 m east and north of the corner, to a tenth of a metre', (cell, east, north) => {
    const [longitude, latitude] = fromLaea(east, north);
    const centre = centreOfCell(cell);
    expect(centre?.longitude).toBeCloseTo(longitude, 5.7);
    expect(centre?.latitude).toBeCloseTo(latitude, 5.7);
  });

  it('is in Réunion and in Martinique for the projections of their grids', () => {
    // The central meridians of UTM 40 and 20 are 57° E and 63° W: the easting 500,000 stands on them.
    expect(centreOfCell('CRS2975RES200mN7650000E499800')?.longitude).toBeCloseTo(57, 2);
    expect(centreOfCell('CRS2975RES200mN7650000E499800')?.latitude).toBeCloseTo(-21.25, 1);
    expect(centreOfCell('CRS5490RES200mN1620000E499800')?.longitude).toBeCloseTo(-63, 2);
    expect(centreOfCell('CRS5490RES200mN1620000E499800')?.latitude).toBeCloseTo(14.65, 1);
  });

  it.each([
    '',
    'CRS3035RES1000mN3052000E3860000',
    'CRS3035RES200mN3052650E3860400',
    'CRS2154RES200mN6300000E700000',
    'CRS3035RES200mE3860400N3052600',
    ' CRS3035RES200mN3052600E3860400',
  ])('is not known for "%s"', (text) => {
    expect(centreOfCell(text)).toBeUndefined();
  });
});
