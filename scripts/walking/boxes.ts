import { lengthToDegrees } from '@turf/turf';

/** West, south, east and north, in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** A box with so many metres more on all sides. */
export function grown([west, south, east, north]: Box, metres: number): Box {
  const more = lengthToDegrees(metres, 'meters');
  const farthest = Math.max(Math.abs(south - more), Math.abs(north + more));
  const across = more / Math.cos((farthest * Math.PI) / 180);
  return [west - across, south - more, east + across, north + more];
}

/** Whether a place lies in one of some boxes. Most places lie in none: the box around them all is looked at first. */
export function inBoxes(boxes: readonly Box[]): (longitude: number, latitude: number) => boolean {
  const around: Box = [
    Math.min(...boxes.map(([west]) => west)),
    Math.min(...boxes.map(([, south]) => south)),
    Math.max(...boxes.map(([, , east]) => east)),
    Math.max(...boxes.map(([, , , north]) => north)),
  ];
  return (longitude, latitude) =>
    isIn(around, longitude, latitude) && boxes.some((box) => isIn(box, longitude, latitude));
}

/** Whether a place lies in a box, or on its border. */
export function isIn([west, south, east, north]: Box, longitude: number, latitude: number): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
