import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { FeatureCollection, Geometry, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { boundsOf, type Bounds } from './bounds.ts';
import { cameraAtScale, cameraOf, fitMercator, viewBoxOf, type Camera } from './mercator.ts';

const BOUNDS: Bounds = [3.4225, 50.2457, 3.6774, 50.501];
const [WIDTH, HEIGHT, PADDING] = [800, 600, 12];
const MERCATOR = fitMercator(BOUNDS, WIDTH, HEIGHT, PADDING);

const longitude = fc.double({ noNaN: true, min: 3, max: 4 });
const latitude = fc.double({ noNaN: true, min: 50, max: 51 });
const pixelsPerUnit = fc.double({ noNaN: true, min: 0.1, max: 10 });

/** Where MapLibre draws a position, by the formulas of its documentation (`MercatorCoordinate`, world of 512 px). */
function onMapLibre([lon, lat]: readonly [number, number], camera: Camera, size: readonly [number, number]) {
  const world = 512 * 2 ** camera.zoom;
  const x = (l: number) => ((180 + l) / 360) * world;
  const y = (l: number) =>
    ((180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (l * Math.PI) / 360))) / 360) * world;
  return [x(lon) - x(camera.center[0]) + size[0] / 2, y(lat) - y(camera.center[1]) + size[1] / 2] as const;
}

/** The numbers of a path, in pairs. */
function verticesOf(path: string): number[][] {
  return [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

function rewound(geometry: Geometry): Geometry {
  if (geometry.type === 'Polygon') {
    return { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.toReversed()) };
  }
  if (geometry.type !== 'MultiPolygon') return geometry;
  return {
    ...geometry,
    coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.toReversed())),
  };
}

describe('fitMercator', () => {
  it('keeps the box inside the padding, touching it on one axis, centred on the other', () => {
    const [left, bottom] = MERCATOR.project([BOUNDS[0], BOUNDS[1]]);
    const [right, top] = MERCATOR.project([BOUNDS[2], BOUNDS[3]]);
    expect(top).toBeCloseTo(PADDING, 6);
    expect(bottom).toBeCloseTo(HEIGHT - PADDING, 6);
    expect(left).toBeGreaterThanOrEqual(PADDING);
    expect(left + right).toBeCloseTo(WIDTH, 6);
  });

  it('puts north up and east right', () => {
    const [x, y] = MERCATOR.project([3.5, 50.3]);
    const [east, north] = MERCATOR.project([3.6, 50.4]);
    expect(east).toBeGreaterThan(x);
    expect(north).toBeLessThan(y);
  });

  it('gives back the position it projected', () => {
    fc.assert(
      fc.property(longitude, latitude, (lon, lat) => {
        const [x, y] = MERCATOR.invert(MERCATOR.project([lon, lat]));
        expect(x).toBeCloseTo(lon, 9);
        expect(y).toBeCloseTo(lat, 9);
      }),
    );
  });

  it('writes paths with one decimal at most', () => {
    const triangle: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [3.5, 50.3],
          [3.6, 50.3],
          [3.6, 50.4],
          [3.5, 50.3],
        ],
      ],
    };
    expect(MERCATOR.path(triangle)).toMatch(/^M(?:-?\d+(?:\.\d)?[,L]?)+Z$/);
  });

  it('joins vertices by straight lines, without adding any', () => {
    const wide: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [-60, 50],
          [60, 50],
          [60, 60],
          [-60, 50],
        ],
      ],
    };
    expect(verticesOf(fitMercator([-60, 50, 60, 60], 1000, 1000, 0).path(wide))).toHaveLength(3);
  });

  it('has an empty path for an empty shape', () => {
    expect(MERCATOR.path({ type: 'MultiPolygon', coordinates: [] })).toBe('');
  });
});

describe.each(['communes', 'qpv-2024', 'qpv-2015'])('the shapes of %s', (name) => {
  const file = new URL(`../../data/boundaries/${name}.geojson`, import.meta.url);
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection;
  const mercator = fitMercator(boundsOf(features), WIDTH, HEIGHT, PADDING);

  it('stay inside the frame whichever way they are wound: none fills the globe', () => {
    const vertices = features.flatMap(({ geometry }) =>
      [geometry, rewound(geometry)].flatMap((shape) => verticesOf(mercator.path(shape))),
    );
    const within = (value = NaN, length: number) => value >= PADDING - 0.1 && value <= length - PADDING + 0.1;
    expect(vertices.length).toBeGreaterThan(100);
    expect(vertices.filter(([x, y]) => !within(x, WIDTH) || !within(y, HEIGHT))).toEqual([]);
  });

  it('have as many subpaths as rings', () => {
    for (const { geometry } of features) {
      const rings =
        geometry.type === 'Polygon'
          ? geometry.coordinates
          : geometry.type === 'MultiPolygon'
            ? geometry.coordinates.flat()
            : [];
      expect(mercator.path(geometry).match(/M/g)).toHaveLength(rings.length);
    }
  });
});

describe('the camera', () => {
  it('has the zoom of a world of 512 pixels: half the world over 512 units is zoom 1', () => {
    // The parallels where Mercator is as high as 90° of longitude is wide.
    const parallel = (2 * Math.atan(Math.exp(Math.PI / 2)) * 180) / Math.PI - 90;
    const world = fitMercator([-90, -parallel, 90, parallel], 512, 512, 0);
    const camera = cameraOf(world, 512, 512);
    expect(camera.zoom).toBeCloseTo(1, 9);
    expect(camera.center[0]).toBeCloseTo(0, 9);
    expect(camera.center[1]).toBeCloseTo(0, 9);
  });

  it('draws a position on MapLibre where the drawing has it', () => {
    fc.assert(
      fc.property(longitude, latitude, pixelsPerUnit, (lon, lat, scale) => {
        const camera = cameraAtScale(MERCATOR, WIDTH, HEIGHT, scale);
        const [x, y] = onMapLibre([lon, lat], camera, [WIDTH * scale, HEIGHT * scale]);
        const drawn = MERCATOR.project([lon, lat]);
        expect(x).toBeCloseTo(drawn[0] * scale, 4);
        expect(y).toBeCloseTo(drawn[1] * scale, 4);
      }),
    );
  });

  it('is one zoom closer where each unit takes twice the pixels', () => {
    const near = cameraAtScale(MERCATOR, WIDTH, HEIGHT, 2);
    expect(near.zoom - cameraOf(MERCATOR, WIDTH, HEIGHT).zoom).toBeCloseTo(1, 9);
  });

  it('has the whole drawing as viewBox when nothing moved', () => {
    fc.assert(
      fc.property(pixelsPerUnit, (scale) => {
        const camera = cameraAtScale(MERCATOR, WIDTH, HEIGHT, scale);
        const viewBox = viewBoxOf(camera, MERCATOR, WIDTH, HEIGHT, scale);
        [0, 0, WIDTH, HEIGHT].forEach((side, i) => expect(viewBox[i]).toBeCloseTo(side, 6));
      }),
    );
  });

  it('has a viewBox that shows what MapLibre shows, wherever it went', () => {
    const zoom = fc.double({ noNaN: true, min: 8, max: 16 });
    fc.assert(
      fc.property(longitude, latitude, zoom, pixelsPerUnit, (lon, lat, level, scale) => {
        const camera: Camera = { center: [lon, lat], zoom: level };
        const [x, y, width, height] = viewBoxOf(camera, MERCATOR, WIDTH, HEIGHT, scale);
        const corner = onMapLibre(MERCATOR.invert([x, y]), camera, [WIDTH * scale, HEIGHT * scale]);
        const opposite = onMapLibre(MERCATOR.invert([x + width, y + height]), camera, [
          WIDTH * scale,
          HEIGHT * scale,
        ]);
        expect(corner[0]).toBeCloseTo(0, 3);
        expect(corner[1]).toBeCloseTo(0, 3);
        expect(opposite[0]).toBeCloseTo(WIDTH * scale, 3);
        expect(opposite[1]).toBeCloseTo(HEIGHT * scale, 3);
      }),
    );
  });
});
