import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublishedService } from '../../domain/access.ts';
import type { TerritoryCode } from '../../domain/territory.ts';
import type { Place } from '../../state/places.ts';
import { askedPlace, type KnownPlaces } from './chosenPlace.ts';

const ANZIN: Place = {
  ...{ code: '59014' as TerritoryCode, level: 'commune', name: 'Anzin', label: 'Anzin' },
  ...{ anchor: [3.5, 50.37], within: [], inside: 1 },
};
const SCHOOL: PublishedService = {
  ...{
    id: '0590006L',
    category: 'college',
    name: 'Collège',
    address: '',
    commune: '59014',
    year: 2024,
    source: 's',
  },
  at: [3.501, 50.373],
};
const UNPLACED: PublishedService = { ...SCHOOL, id: 'sans-position' };
delete (UNPLACED as { at?: unknown }).at;
const known = (isComplete = true): KnownPlaces => ({
  placeOf: (code) => [ANZIN].find((place) => place.code === code),
  serviceOf: (id) => [SCHOOL, UNPLACED].find((service) => service.id === id),
  isComplete,
});
const DEVICE = { at: [3.6, 50.4], accuracy: 30 } as const;

describe('the place of an address', () => {
  it('is none without one', () => {
    expect(askedPlace({}, null, known())).toEqual({ kind: 'none' });
  });

  it('is its point before its territory, and before the device', () => {
    expect(askedPlace({ point: '3.5,50.3', lieu: '59014' }, DEVICE, known())).toEqual({
      kind: 'chosen',
      place: { kind: 'point', spot: { at: [3.5, 50.3], accuracy: 20 } },
    });
  });

  it('is a territory or a service by its code', () => {
    expect(askedPlace({ lieu: '59014' }, null, known())).toMatchObject({
      place: { kind: 'territory', place: ANZIN, spot: { at: ANZIN.anchor } },
    });
    expect(askedPlace({ lieu: '0590006L' }, null, known())).toMatchObject({
      place: { kind: 'service', service: SCHOOL, spot: { at: SCHOOL.at, accuracy: 50 } },
    });
  });

  it('waits for what may still come, and is unknown after', () => {
    expect(askedPlace({ lieu: 'QP059021' }, null, known(false))).toEqual({ kind: 'waiting' });
    expect(askedPlace({ lieu: 'QP059021' }, null, known())).toEqual({ kind: 'unknown', text: 'QP059021' });
  });

  it('is unknown where a service has no position', () => {
    expect(askedPlace({ lieu: 'sans-position' }, null, known())).toMatchObject({ kind: 'unknown' });
  });

  it('is that of the device where the address has none', () => {
    expect(askedPlace({}, DEVICE, known())).toEqual({
      kind: 'chosen',
      place: { kind: 'device', spot: DEVICE },
    });
  });

  it('says a point that is none, and takes no other in its place', () => {
    expect(askedPlace({ point: 'ici', lieu: '59014' }, DEVICE, known())).toEqual({
      kind: 'badPoint',
      text: 'ici',
    });
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.boolean(), (point, lieu, isComplete) => {
        expect(() => askedPlace({ point, lieu }, null, known(isComplete))).not.toThrow();
        expect(() => askedPlace({ lieu }, null, known(isComplete))).not.toThrow();
      }),
    );
  });
});
