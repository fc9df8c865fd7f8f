import { expect, it } from 'vitest';
import { SMALL } from '../../../tests/smallAtlas.ts';
import { frameOf } from '../../map/frame.ts';
import { sightOf } from '../../map/sight.ts';
import { boxSeen } from './boxSeen.ts';
import { zoomOf } from './zoomOf.ts';

const frame = frameOf(SMALL);

it.each([9, 12.5, 17])('finds the zoom %d of the camera again in what it shows', (zoom) => {
  const sight = sightOf({ longitude: 3.5, latitude: 50.3, zoom }, frame, 0.5, true);
  expect(zoomOf(sight, frame)).toBeCloseTo(zoom, 9);
});

it('looks as far again on each side of what the frame shows', () => {
  const [west, south, east, north] = boxSeen({ box: [0, 0, frame.width, frame.height] }, frame);
  const [left, top] = frame.mercator.project([west, north]);
  const [right, bottom] = frame.mercator.project([east, south]);
  expect([left, top, right, bottom].map(Math.round)).toEqual([
    -frame.width,
    -frame.height,
    2 * frame.width,
    2 * frame.height,
  ]);
});
