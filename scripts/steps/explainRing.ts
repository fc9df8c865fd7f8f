import { kinks } from '@turf/turf';
import type { Position } from 'geojson';

/** What is wrong with a ring of a polygon, with the position at fault, or `undefined` if it is sound. */
export function explainRing(
  ring: readonly Position[],
): { readonly value?: string; readonly rule: string } | undefined {
  const [first] = ring;
  const last = ring.at(-1);
  if (!first || !last || ring.length < 4)
    return { rule: `a ring of ${ring.length} positions, where 4 are needed` };

  const astray = ring.find((position) => !isOnEarth(position));
  if (astray) return { value: show(astray), rule: explainPosition(astray) };
  if (first[0] !== last[0] || first[1] !== last[1]) {
    return {
      value: `${show(first)} … ${show(last)}`,
      rule: 'the ring is not closed: the last position must be the first',
    };
  }
  const crossing = kinks({ type: 'Polygon', coordinates: [[...ring]] }).features[0];
  return (
    crossing && { value: show(crossing.geometry.coordinates), rule: 'the ring crosses or touches itself' }
  );
}

function isOnEarth([longitude = NaN, latitude = NaN]: Position): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

function explainPosition([x = NaN, y = NaN]: Position): string {
  // Extent of Lambert-93 (EPSG:2154) over metropolitan France, in metres.
  const lambert = x > 0 && x < 1_300_000 && y > 6_000_000 && y < 7_200_000;
  const rule = 'not a longitude and a latitude in degrees (WGS 84)';
  return lambert ? `${rule}: this looks like Lambert-93, to be converted` : rule;
}

function show(position: Position): string {
  return `[${position.join(',')}]`;
}
