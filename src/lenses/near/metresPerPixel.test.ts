import { distance } from '@turf/turf';
import { expect, it } from 'vitest';
import { fitMercator } from '../../geo/mercator.ts';
import { metresPerPixel } from './metresPerPixel.ts';

it('a hundred pixels of the map cover the ground that Turf measures between them', () => {
  const mercator = fitMercator([3.3, 50.2, 3.7, 50.5], 1000, 1000, 12);
  const [x, y] = mercator.project([3.5, 50.35]);
  const pixelsPerUnit = 0.8;
  const other = mercator.invert([x + 100 / pixelsPerUnit, y]);
  const metres = distance([3.5, 50.35], other, { units: 'meters' });
  expect(100 * metresPerPixel({ scale: pixelsPerUnit }, { mercator }, 50.35)).toBeCloseTo(metres, 0);
});
