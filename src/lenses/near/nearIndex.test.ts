import { describe, expect, it } from 'vitest';
import type { PublishedService } from '../../domain/access.ts';
import type { Level } from '../../domain/level.ts';
import type { TerritoryCode } from '../../domain/territory.ts';
import type { Place } from '../../state/places.ts';
import { NearIndex } from './nearIndex.ts';

const place = (code: string, level: Level, name: string, commune?: string): Place => ({
  ...{ code: code as TerritoryCode, level, name, label: name, anchor: [3.5, 50.3], inside: 1 },
  within: commune ? [{ code: '59014', name: commune, share: 1 }] : [],
});
const service = (
  id: string,
  name: string,
  category: PublishedService['category'],
  placed = true,
): PublishedService => ({
  ...{ id, name, category, address: '3 rue du Rempart', commune: '59014', year: 2024, source: 's' },
  ...(placed ? { at: [3.5, 50.3] as const } : {}),
});
const INDEX = new NearIndex(
  [
    place('59383', 'commune', 'Marly'),
    place('QP059021', 'qpv2015', 'Le Jard', 'Anzin'),
    place('QN05921M', 'qpv2024', 'Le Jard', 'Anzin'),
    place('59014', 'commune', 'Anzin'),
  ],
  [
    service('p1', 'Pharmacie de l’Écluse', 'pharmacie'),
    service('p2', 'Officine Martin', 'pharmacie'),
    service('p3', 'Officine perdue', 'pharmacie', false),
    service('a1', 'Anzin', 'gare'),
  ],
  ({ category }) => ({ kind: category === 'pharmacie' ? 'pharmacie pharmacies' : 'gare', commune: 'Anzin' }),
);
const find = (text: string) => INDEX.find(text).map(({ id }) => id);

describe('the search of this device', () => {
  it('finds a commune before what else bears its name', () => {
    expect(find('anzin').slice(0, 2)).toEqual(['59014', 'a1']);
  });

  it('finds neighbourhoods, those in force first, by name, commune or code', () => {
    expect(find('jard')).toEqual(['QN05921M', 'QP059021']);
    expect(find('jard anzin')).toEqual(['QN05921M', 'QP059021']);
    expect(find('QN05921M')).toEqual(['QN05921M']);
  });

  it('finds services by name, accents and case ignored', () => {
    expect(find('PHARMACIE DE L ECLUSE')).toEqual(['p1']);
  });

  it('finds services by what they are, in their commune, and by their address', () => {
    expect(find('pharmacie anzin').sort()).toEqual(['p1', 'p2']);
    expect(find('rempart martin')).toEqual(['p2']);
  });

  it('leaves out a service without a position', () => {
    expect(find('perdue')).toEqual([]);
  });

  it('finds nothing for an empty text', () => {
    expect(find('  ')).toEqual([]);
  });
});
