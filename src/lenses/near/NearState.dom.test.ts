import { describe, expect, it, vi } from 'vitest';
import { SMALL, SMALL_2015 } from '../../../tests/smallAtlas.ts';
import type { Address } from '../../domain/address.ts';
import type { PublishedService } from '../../domain/access.ts';
import type { AccessFiles } from '../../state/access/AccessFiles.svelte.ts';
import { Atlas } from '../../state/Atlas.svelte.ts';
import { viewToQuery } from '../../state/viewToQuery.ts';
import { NearState } from './NearState.svelte.ts';

const SCHOOL: PublishedService = {
  ...{
    id: 'college-1',
    category: 'college',
    name: 'Collège',
    address: '',
    commune: '59001',
    year: 2024,
    source: 'rp',
  },
  at: [3.51, 50.41],
};
function chooser() {
  const atlas = new Atlas(SMALL);
  atlas.addLevel('qpv2015', { boundaries: SMALL_2015 });
  const files = { isPublished: true, failed: [], services: { services: [SCHOOL], sources: [] } };
  return { atlas, near: new NearState(atlas, files as unknown as AccessFiles) };
}
const addressOf = (atlas: Atlas) => viewToQuery(atlas.view, atlas.initial);
const address = (changes: Partial<Address> = {}): Address => ({
  ...{
    label: '1 Rue du Bois',
    kind: 'number',
    commune: '59002',
    at: [3.60001, 50.40002],
    score: 0.9,
    ...changes,
  },
});
function answering(...bodies: readonly unknown[]) {
  const waiting = bodies.map((body) => {
    let answer: (() => void) | undefined;
    const promise = new Promise((resolve) => {
      answer = () => resolve({ status: 200, ok: true, json: async () => body });
    });
    return { promise, answer: () => answer?.() };
  });
  let asked = 0;
  vi.stubGlobal('fetch', () => {
    asked += 1;
    return waiting[asked - 1]?.promise;
  });
  return waiting;
}

describe('the choice of a place', () => {
  it('of a point stands in the address, and leaves the map where it is', () => {
    const { atlas, near } = chooser();
    near.choosePoint({ at: [3.51, 50.31], accuracy: 120.5 });
    expect(near.place).toEqual({ kind: 'point', spot: { at: [3.51, 50.31], accuracy: 121 } });
    expect(atlas.view.details).toEqual({ point: '3.51000,50.31000,121' });
    expect(atlas.view.camera).toBeNull();
  });

  it('of a territory or a service stands in the address by its code, with the map around it', () => {
    const { atlas, near } = chooser();
    const [commune] = near.places;
    if (commune) near.chooseTerritory(commune);
    expect(atlas.view.details).toEqual({ lieu: '59001' });
    expect(atlas.view.camera).toMatchObject({ longitude: 3.5, latitude: 50.4 });
    near.chooseService(SCHOOL);
    expect(near.place).toMatchObject({ kind: 'service', spot: { at: SCHOOL.at } });
    expect(atlas.view.details).toEqual({ lieu: 'college-1' });
  });

  it('of an address is a point, called by its address as long as the page lives', () => {
    const { atlas, near } = chooser();
    near.chooseAddress(address());
    expect(atlas.view.details).toEqual({ point: '3.60001,50.40002' });
    expect(near.place && near.labelOf(near.place.spot)).toBe('1 Rue du Bois');
    expect(addressOf(atlas)).not.toContain('Rue');
  });

  it('of a street is a vague point: nothing near is decided', () => {
    const { near } = chooser();
    near.chooseAddress(address({ kind: 'street', at: [3.555, 50.3] }));
    expect(near.place?.spot.accuracy).toBe(1000);
    expect(near.answers.qpv2024?.kind).toBe('edge');
  });

  it('of a whole commune of the agglomeration is that commune', () => {
    const { near } = chooser();
    near.chooseAddress(address({ kind: 'commune' }));
    expect(near.place).toMatchObject({ kind: 'territory', place: { code: '59002' } });
    expect(near.answers).toEqual({});
  });

  it('answers for both generations', () => {
    const { near } = chooser();
    near.choosePoint({ at: [3.5, 50.3], accuracy: 20 });
    expect(near.answers).toMatchObject({ qpv2024: { kind: 'inside' }, qpv2015: { kind: 'outside' } });
  });
});

describe('the position of the device', () => {
  const position = { coords: { longitude: 3.512345, latitude: 50.312345, accuracy: 25 } };
  function locating(outcome: typeof position | number) {
    vi.stubGlobal('navigator', {
      geolocation: {
        getCurrentPosition: (found: (p: unknown) => void, failed: (e: unknown) => void) =>
          typeof outcome === 'number' ? failed({ code: outcome }) : found(outcome),
      },
    });
  }

  it('is the place, and leaves no trace: no address, no request, no move of the map, nothing kept', async () => {
    locating(position);
    const fetch = vi.fn();
    vi.stubGlobal('fetch', fetch);
    const { atlas, near } = chooser();
    near.choosePoint({ at: [3.6, 50.4], accuracy: 20 });
    await near.useDevice();
    expect(near.place).toEqual({ kind: 'device', spot: { at: [3.512345, 50.312345], accuracy: 25 } });
    near.approach();
    expect(atlas.view.camera).toBeNull();
    expect(addressOf(atlas)).not.toMatch(/3\.5|50\.3|point|cadre/);
    expect(fetch).not.toHaveBeenCalled();
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
  });

  it('gives way to any other choice, and is forgotten', async () => {
    locating(position);
    const { near } = chooser();
    await near.useDevice();
    near.choosePoint({ at: [3.6, 50.4], accuracy: 20 });
    near.clear();
    expect(near.place).toBeUndefined();
  });

  it('that comes after another choice is dropped', async () => {
    let found: ((p: unknown) => void) | undefined;
    vi.stubGlobal('navigator', {
      geolocation: { getCurrentPosition: (take: typeof found) => (found = take) },
    });
    const { near } = chooser();
    const asked = near.useDevice();
    near.choosePoint({ at: [3.6, 50.4], accuracy: 20 });
    found?.(position);
    await asked;
    near.clear();
    expect(near.place).toBeUndefined();
  });

  it('that is refused says so, and leaves the place that was chosen', async () => {
    locating(1);
    const { near } = chooser();
    near.choosePoint({ at: [3.6, 50.4], accuracy: 20 });
    await near.useDevice();
    expect(near.deviceState).toBe('denied');
    expect(near.place?.kind).toBe('point');
  });
});

describe('asking IGN', () => {
  const body = (label: string) => ({
    features: [
      {
        geometry: { coordinates: [3.6, 50.4] },
        properties: { label, type: 'housenumber', citycode: '59002', score: 0.9 },
      },
    ],
  });

  it('asks nothing of a text that is too short', async () => {
    const fetch = vi.fn();
    vi.stubGlobal('fetch', fetch);
    const { near } = chooser();
    await near.ask(' a ');
    expect(near.answer).toBe('short');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('answers the last question, whichever answer comes last', async () => {
    const [first, second] = answering(body('first'), body('second'));
    const { near } = chooser();
    const asked = [near.ask('rue du Bois'), near.ask('rue de l’Eau')];
    expect(near.answer).toBe('asking');
    second?.answer();
    await asked[1];
    first?.answer();
    await asked[0];
    expect(near.answer).toMatchObject({ addresses: [{ label: 'second' }] });
  });

  it('forgets a question once a place is chosen', async () => {
    const [first] = answering(body('late'));
    const { near } = chooser();
    const asked = near.ask('rue du Bois');
    near.choosePoint({ at: [3.6, 50.4], accuracy: 20 });
    first?.answer();
    await asked;
    expect(near.answer).toBeNull();
  });

  it('tells the addresses of the agglomeration from the others', () => {
    const { near } = chooser();
    expect(near.isInside(address())).toBe(true);
    expect(near.isInside(address({ commune: '75056', at: [2.35, 48.85] }))).toBe(false);
  });
});
