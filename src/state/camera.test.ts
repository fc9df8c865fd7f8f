import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraText, MAX_ZOOM, MIN_ZOOM, parseCamera, sameCamera } from './camera.ts';

const HOME = Object.freeze({ longitude: 3.52, latitude: 50.358, zoom: 12.1 });

const cameras = fc.record({
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  latitude: fc.double({ min: -85, max: 85, noNaN: true }),
  zoom: fc.double({ min: MIN_ZOOM, max: MAX_ZOOM, noNaN: true }),
});

describe('cameraText', () => {
  it('writes zoom, latitude, longitude: a hundredth of a zoom, five decimals of a degree', () => {
    expect(cameraText(HOME)).toBe('12.10,50.35800,3.52000');
  });

  it('is read back as the same picture, whatever the camera', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        const read = parseCamera(cameraText(camera));
        expect(read && sameCamera(read, camera)).toBe(true);
      }),
    );
  });

  it('does not drift: written again, it is the same text', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        const text = cameraText(camera);
        const read = parseCamera(text);
        expect(read && cameraText(read)).toBe(text);
      }),
    );
  });
});

describe('parseCamera', () => {
  it.each(['7,85,180', '17,-85,-180', '12.1,50.358,3.52'])('accepts %s', (text) => {
    expect(parseCamera(text)).toBeDefined();
  });

  it.each([
    ['a zoom below the region', '6.99,50,3'],
    ['a zoom beyond the street', '17.01,50,3'],
    ['a latitude beyond the map', '12,85.1,3'],
    ['a longitude beyond the world', '12,50,180.1'],
    ['too few numbers', '12,50'],
    ['too many numbers', '12,50,3,4'],
    ['an empty number, which is not zero', '12,50,'],
    ['a space for a number', '12, ,3'],
    ['a word', '12,nord,3'],
    ['an infinity', '12,50,Infinity'],
    ['not a number', 'NaN,50,3'],
    ['nothing', ''],
  ])('refuses %s: %j', (_, text) => {
    expect(parseCamera(text)).toBeUndefined();
  });
});

describe('sameCamera', () => {
  it.each([
    [{ zoom: 12.109 }, true],
    [{ zoom: 12.111 }, false],
    [{ longitude: 3.52009 }, true],
    [{ longitude: 3.52011 }, false],
    [{ latitude: 50.35809 }, true],
    [{ latitude: 50.35789 }, false],
  ])('compares %j with the home camera: %s', (change, same) => {
    expect(sameCamera(HOME, { ...HOME, ...change })).toBe(same);
  });
});
