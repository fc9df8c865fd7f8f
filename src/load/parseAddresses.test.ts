import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddresses } from './parseAddresses.ts';

/** An invented address, in the shape that the geocoder describes. */
const feature = (properties: object = {}, geometry: object | null = {}) => ({
  type: 'Feature',
  geometry: geometry && { type: 'Point', coordinates: [3.5234, 50.3579], ...geometry },
  properties: {
    ...{ label: '12 Rue des Essais 59300 Valenciennes', score: 0.97, housenumber: '12', type: 'housenumber' },
    ...{ citycode: '59606', postcode: '59300', city: 'Valenciennes', _type: 'address', ...properties },
  },
});
const answer = (...features: unknown[]) => ({ type: 'FeatureCollection', features, query: 'essais' });

describe('the answer of the geocoder', () => {
  it('gives the addresses in its order', () => {
    expect(parseAddresses(answer(feature(), feature({ type: 'street', label: 'Rue des Essais' })))).toEqual([
      {
        ...{ label: '12 Rue des Essais 59300 Valenciennes', kind: 'number', commune: '59606', score: 0.97 },
        at: [3.5234, 50.3579],
      },
      { label: 'Rue des Essais', kind: 'street', commune: '59606', at: [3.5234, 50.3579], score: 0.97 },
    ]);
  });

  it('may be that there is none', () => {
    expect(parseAddresses(answer())).toEqual([]);
  });

  it.each([
    ['without a label', feature({ label: undefined })],
    ['of a kind that is not an address', feature({ type: 'parcel' })],
    ['of a kind named as a member of all objects', feature({ type: 'constructor' })],
    ['without a place', feature({}, null)],
    ['with a place that is no number', feature({}, { coordinates: ['3.5', 50] })],
    ['outside the Earth', feature({}, { coordinates: [3.5, 500] })],
  ])('leaves out an entry %s', (_fault, entry) => {
    expect(parseAddresses(answer(entry, feature()))).toHaveLength(1);
    expect(parseAddresses(answer(entry))).toBeUndefined();
  });

  it('is none where it is something else', () => {
    for (const other of [null, 'error', [], {}, { features: 'none' }])
      expect(parseAddresses(other)).toBeUndefined();
  });

  it('without a score fits badly, never well', () => {
    expect(parseAddresses(answer(feature({ score: undefined })))?.[0]?.score).toBe(0);
    expect(parseAddresses(answer(feature({ score: 7 })))?.[0]?.score).toBe(0);
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (properties, geometry) => {
        expect(() => parseAddresses({ features: [{ properties, geometry }, properties] })).not.toThrow();
      }),
    );
  });
});
