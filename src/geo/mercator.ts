import type { Geometry } from 'geojson';
import type { Bounds } from './bounds.ts';
import { polygonPath } from './polygonPath.ts';

type Pair = [number, number];

/** A web Mercator projection fitted to a viewBox: degrees of longitude and latitude ⇄ units, y down. */
export interface Mercator {
  /** Units of the viewBox a radian of longitude. */
  readonly scale: number;
  /** Where a position stands, in units. */
  readonly project: (position: readonly [lon: number, lat: number]) => Pair;
  /** The position, in degrees, of a point in units. */
  readonly invert: (point: readonly [x: number, y: number]) => Pair;
  /** The `d` of an SVG path, in units rounded to one decimal; lines between vertices are straight, as on MapLibre. */
  readonly path: (geometry: Geometry) => string;
}

/** What MapLibre shows: the position at the middle of the map, in degrees, and the zoom of a 512-pixel world. */
export interface Camera {
  readonly center: Pair;
  readonly zoom: number;
}

/** Width in CSS pixels of the whole world at zoom 0 of MapLibre. */
const WORLD = 512;

const RADIAN = Math.PI / 180;

/**
 * The bare projection, on a sphere of radius 1, and its inverse.
 *
 * Reference: J. P. Snyder, Map Projections: A Working Manual, equations 7-1, 7-2 and 7-4.
 */
const raw = (lon: number, lat: number): Pair => [
  lon * RADIAN,
  Math.log(Math.tan((Math.PI / 2 + lat * RADIAN) / 2)),
];
const unraw = (x: number, y: number): Pair => [x, 2 * Math.atan(Math.exp(y)) - Math.PI / 2];

/** The Mercator projection that centres a box, as large as possible, in `width` × `height` units less the padding. */
export function fitMercator(bounds: Bounds, width: number, height: number, padding: number): Mercator {
  const [west, south, east, north] = bounds;
  const [[left, bottom], [right, top]] = [raw(west, south), raw(east, north)];
  const scale = Math.min((width - 2 * padding) / (right - left), (height - 2 * padding) / (top - bottom));
  const [middle, centre] = [(left + right) / 2, (bottom + top) / 2];
  const project: Mercator['project'] = ([lon, lat]) => {
    const [x, y] = raw(lon, lat);
    return [width / 2 + scale * (x - middle), height / 2 - scale * (y - centre)];
  };
  return {
    scale,
    project,
    invert: ([x, y]) => {
      const [lambda, phi] = unraw(middle + (x - width / 2) / scale, centre - (y - height / 2) / scale);
      return [lambda / RADIAN, phi / RADIAN];
    },
    path: (geometry) => polygonPath(geometry, project),
  };
}

/** The camera that shows the same picture as the viewBox drawn at one CSS pixel a unit. */
export function cameraOf(mercator: Mercator, width: number, height: number): Camera {
  return cameraAtScale(mercator, width, height, 1);
}

/** The camera that shows the same picture as the viewBox drawn at so many CSS pixels a unit. */
export function cameraAtScale(
  mercator: Mercator,
  width: number,
  height: number,
  pixelsPerUnit: number,
): Camera {
  return {
    center: mercator.invert([width / 2, height / 2]),
    zoom: Math.log2((2 * Math.PI * mercator.scale * pixelsPerUnit) / WORLD),
  };
}

/**
 * The viewBox that shows the same picture as a camera: x, y, width and height, in units.
 *
 * The inverse of `cameraAtScale`: the map measures `width` × `height` units of the full viewBox, each drawn over
 * `pixelsPerUnit` CSS pixels. The camera looks straight down, north up.
 */
export function viewBoxOf(
  camera: Camera,
  mercator: Mercator,
  width: number,
  height: number,
  pixelsPerUnit: number,
): [x: number, y: number, width: number, height: number] {
  const pixelsPerRadian = (WORLD * 2 ** camera.zoom) / (2 * Math.PI);
  const magnification = (mercator.scale * pixelsPerUnit) / pixelsPerRadian;
  const [x, y] = mercator.project(camera.center);
  const [w, h] = [width * magnification, height * magnification];
  return [x - w / 2, y - h / 2, w, h];
}
