import { booleanPointInPolygon, centerOfMass } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { innermostPoint } from './innermostPoint.ts';
import { roundTo } from '../../src/stats/roundTo.ts';

/** Digits of a coordinate in degrees: about ten metres, as the boundaries. */
const DIGITS = 4;

/**
 * A point inside a shape, where its label stands: the centre of mass, or the point farthest from the border.
 *
 * A crescent does not hold its own centre, and Turf's `pointOnFeature` then answers a corner.
 */
export function anchorOf(shape: Polygon | MultiPolygon): readonly [longitude: number, latitude: number] {
  const centre = rounded(centerOfMass(shape).geometry.coordinates);
  const inside = booleanPointInPolygon([...centre], shape, { ignoreBoundary: true });
  return inside ? centre : rounded(innermostPoint(shape));
}

function rounded([longitude = NaN, latitude = NaN]: Readonly<Position>): readonly [number, number] {
  return [roundTo(longitude, DIGITS), roundTo(latitude, DIGITS)];
}
