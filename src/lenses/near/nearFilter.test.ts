import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WALK_THRESHOLDS, type AccessParameters, type PublishedService } from '../../domain/access.ts';
import { SERVICE_CATEGORIES, SERVICE_FAMILIES } from '../../domain/service.ts';
import type { WalkedService } from '../../geo/servicesByTime.ts';
import { keptWalks, nearFilterOf, thresholdText, whatSlug } from './nearFilter.ts';

const PARAMETERS: AccessParameters = {
  ...{ speed: 4, detour: 1.34, basketThreshold: 15, basket: [] },
  spacing: { commune: 200, qpv2024: 50, qpv2015: 50 },
};
const PLAIN = { what: null, range: null, threshold: 15, speed: 4 };
const read = (details: Parameters<typeof nearFilterOf>[0]) => nearFilterOf(details, PARAMETERS);

describe('the choice of services in the address', () => {
  it('is all of them within 15 minutes at the pace of the atlas, until the visitor chooses', () => {
    expect(read({})).toEqual({ filter: PLAIN, rejected: [] });
  });

  it('is read', () => {
    expect(read({ service: 'sante', gamme: 'proximite', seuil: '30', pas: '3' })).toEqual({
      filter: { what: 'health', range: 'proximity', threshold: 30, speed: 3 },
      rejected: [],
    });
    expect(read({ service: 'bureau-de-poste', seuil: 'tous' }).filter).toMatchObject({
      ...{ what: 'bureau_de_poste', threshold: null },
    });
  });

  it('gives way to its default where it cannot be used, and is told', () => {
    const { filter, rejected } = read({ service: 'fusee', gamme: 'luxe', seuil: '12', pas: '9' });
    expect(filter).toEqual(PLAIN);
    expect(rejected.map(({ parameter }) => parameter).sort()).toEqual(['gamme', 'pas', 'service', 'seuil']);
  });

  it('of a figure that no category has is all services, in silence: another view chose it', () => {
    expect(read({ service: 'commerces-alimentaires' })).toEqual({ filter: PLAIN, rejected: [] });
  });

  it('comes back by its name: every family, category and threshold', () => {
    for (const what of [...SERVICE_FAMILIES, ...SERVICE_CATEGORIES])
      expect(read({ service: whatSlug(what) }).filter.what).toBe(what);
    for (const threshold of [...WALK_THRESHOLDS, null]) {
      const seuil = thresholdText(threshold);
      expect(read(seuil === null ? {} : { seuil }).filter.threshold).toBe(threshold);
    }
  });

  it('never throws, whatever is typed', () => {
    const text = fc.string();
    fc.assert(
      fc.property(text, text, text, text, (service, gamme, seuil, pas) => {
        expect(read({ service, gamme, seuil, pas }).filter.speed).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the services kept', () => {
  const walk = (id: string, category: PublishedService['category'], minutes: number): WalkedService => ({
    service: { ...{ id, category, name: id, address: '', commune: '59606', year: 2024, source: 's' } },
    ...{ direct: 0, walked: 0, minutes },
  });
  const WALKS = [
    walk('pharmacy', 'pharmacie', 4),
    walk('school', 'college', 15),
    walk('hospital', 'hopital', 15.2),
    walk('cinema', 'cinema', 40),
  ];
  const kept = (filter: Partial<Parameters<typeof keptWalks>[1]>) =>
    keptWalks(WALKS, { what: null, range: null, threshold: null, ...filter }).map(
      ({ service: { id } }) => id,
    );

  it('are those within the threshold, the one at it too', () => {
    expect(kept({ threshold: 15 })).toEqual(['pharmacy', 'school']);
  });

  it('are those of a family, of a category, of a range', () => {
    expect(kept({ what: 'health' })).toEqual(['pharmacy', 'hospital']);
    expect(kept({ what: 'hopital' })).toEqual(['hospital']);
    expect(kept({ range: 'proximity' })).toEqual(['pharmacy']);
  });

  it('never grow fewer with a longer threshold', () => {
    const minutes = fc.array(fc.double({ min: 0, max: 60, noNaN: true }), { maxLength: 20 });
    fc.assert(
      fc.property(minutes, (times) => {
        const walks = times.map((time, i) => walk(`s${i}`, 'pharmacie', time));
        const counts = WALK_THRESHOLDS.map(
          (threshold) => keptWalks(walks, { what: null, range: null, threshold }).length,
        );
        expect(counts).toEqual([...counts].sort((a, b) => a - b));
      }),
    );
  });
});
