import { distance } from '@turf/turf';
import { around } from 'geokdbush';
import KDBush from 'kdbush';
import type { Places, Reach, WalkingMeasure } from './walkingMeasure.ts';

/** The engine that is always there: the shortest way over the globe (great circle, as Turf), through walls and water. */
export const directMeasure: WalkingMeasure = {
  engine: 'direct',
  nearest(points, services) {
    const places = distinct(services);
    if (places.length === 0) return points.longitudes.map(() => null);
    const index = new KDBush(places.length);
    for (const { at } of places) index.add(...at);
    index.finish();
    return points.longitudes.map((longitude, i): Reach | null => {
      const from: Position = [longitude, points.latitudes[i] ?? NaN];
      const [found] = around(index, ...from, 1);
      const place = found === undefined ? undefined : places[found];
      return place
        ? { service: place.service, metres: distance([...from], [...place.at], { units: 'meters' }) }
        : null;
    });
  },
};

type Position = readonly [longitude: number, latitude: number];

/** Services that share a position are one place, called by the first of them: the answer has no tie left to chance. */
function distinct({ longitudes, latitudes }: Places) {
  const seen = new Map<string, { readonly service: number; readonly at: Position }>();
  longitudes.forEach((longitude, service) => {
    const at: Position = [longitude, latitudes[service] ?? NaN];
    const key = at.join(' ');
    if (!seen.has(key)) seen.set(key, { service, at });
  });
  return [...seen.values()];
}
