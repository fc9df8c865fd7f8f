import type { Feature, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { boundsOf } from './bounds.ts';

function featureOf(geometry: Geometry): Feature {
  return Object.freeze({ type: 'Feature', properties: {}, geometry });
}

describe('boundsOf', () => {
  it('holds all the features', () => {
    const point = featureOf({ type: 'Point', coordinates: [3.5, 50.3] });
    const line = featureOf({
      type: 'LineString',
      coordinates: [
        [3.4, 50.4],
        [3.6, 50.2],
      ],
    });
    expect(boundsOf([point, line])).toEqual([3.4, 50.2, 3.6, 50.4]);
  });

  it('holds every part of a multipart shape, and of a collection', () => {
    const square = (x: number) => [
      [
        [x, 0],
        [x + 1, 0],
        [x + 1, 1],
        [x, 0],
      ],
    ];
    const parts: Geometry = { type: 'MultiPolygon', coordinates: [square(0), square(5)] };
    expect(boundsOf([featureOf(parts)])).toEqual([0, 0, 6, 1]);
    expect(boundsOf([featureOf({ type: 'GeometryCollection', geometries: [parts] })])).toEqual([0, 0, 6, 1]);
  });

  it('does not depend on the winding of rings', () => {
    const ring = [
      [0, 0],
      [2, 0],
      [2, 1],
      [0, 0],
    ];
    const wound = boundsOf([featureOf({ type: 'Polygon', coordinates: [ring] })]);
    expect(boundsOf([featureOf({ type: 'Polygon', coordinates: [ring.toReversed()] })])).toEqual(wound);
  });

  it('refuses what has no position', () => {
    expect(() => boundsOf([])).toThrow('bounds need at least one position');
  });
});
