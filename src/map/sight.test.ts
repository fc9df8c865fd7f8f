import { describe, expect, it } from 'vitest';
import { SMALL } from '../../tests/smallAtlas.ts';
import { cameraAtScale } from '../geo/mercator.ts';
import { frameOf } from './frame.ts';
import { placeIn, sightOf } from './sight.ts';

const frame = frameOf(SMALL);

/** The camera over the middle of the frame, so many times nearer than the whole at half a pixel a unit. */
function cameraNearer(times: number) {
  const { center, zoom } = cameraAtScale(frame.mercator, frame.width, frame.height, times / 2);
  return { longitude: center[0], latitude: center[1], zoom };
}

describe('sightOf', () => {
  it('is of the whole frame without a camera, at the scale of the room', () => {
    const sight = sightOf(null, frame, 0.5, true);
    expect(sight).toEqual({
      box: [0, 0, frame.width, frame.height],
      size: { width: frame.width / 2, height: frame.height / 2 },
      scale: 0.5,
    });
  });

  it.each([1, 2, 8])('keeps its size and has the scale of a camera %d times nearer', (times) => {
    const { box, size, scale } = sightOf(cameraNearer(times), frame, 0.5, true);
    expect(size).toEqual({ width: frame.width / 2, height: frame.height / 2 });
    expect(scale).toBeCloseTo(times / 2, 9);
    expect(box[2]).toBeCloseTo(frame.width / times, 9);
  });

  it('has no size before the room is measured', () => {
    expect(sightOf(null, frame, 0.5, false).size).toBeUndefined();
  });
});

describe('placeIn', () => {
  it('tells places in parts of what is seen', () => {
    const sight = sightOf(cameraNearer(2), frame, 0.5, true);
    expect(placeIn(sight, frame.width / 2, frame.height / 2)).toEqual({ x: '50.00%', y: '50.00%' });
    expect(placeIn(sight, frame.width, 0)).toEqual({ x: '150.00%', y: '-50.00%' });
  });
});
