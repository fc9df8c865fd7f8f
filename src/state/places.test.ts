import { beforeAll, describe, expect, it } from 'vitest';
import { realAtlas } from '../../tests/realAtlas.ts';
import { SIZES } from '../../tests/sizes.ts';
import { SMALL } from '../../tests/smallAtlas.ts';
import { LEVELS } from '../domain/level.ts';
import type { Published } from '../domain/published.ts';
import { communeNames, placesOf } from './places.ts';

const NAMES = communeNames(SMALL.boundaries.commune, SMALL.manifest.profile);
const places = (level: 'commune' | 'qpv2024') => {
  const boundaries = SMALL.boundaries[level];
  return boundaries ? placesOf(level, boundaries, NAMES) : [];
};

describe('placesOf', () => {
  it('orders names as a French dictionary does: É is an E', () => {
    expect(places('commune').map(({ name }) => name)).toEqual([
      'Écaille',
      'Le Bois',
      "Ville-sur-l'Eau",
      'Zone',
    ]);
  });

  it('calls a commune by its name', () => {
    expect(places('commune')[0]).toMatchObject({ label: 'Écaille', within: [], inside: 1 });
  });

  it('calls a neighbourhood by its name and its main commune: homonyms are told apart', () => {
    expect(places('qpv2024').map(({ label }) => label)).toEqual([
      "Centre Ville (Ville-sur-l'Eau)",
      'Centre Ville (Zone)',
    ]);
  });

  it('names the communes outside the agglomeration that a neighbourhood touches, and their own', () => {
    expect(places('qpv2024')[1]?.within).toEqual([
      { code: '59004', name: 'Zone', share: 0.55 },
      { code: '59009', name: 'Dehors', share: 0.45, outside: 'CA du Voisin' },
    ]);
  });

  it('falls back on the code of a commune whose name is not known', () => {
    const boundaries = SMALL.boundaries.qpv2024;
    expect(boundaries && placesOf('qpv2024', boundaries, new Map())[0]?.label).toBe('Centre Ville (59003)');
  });
});

describe('the places of the real atlas', () => {
  let real: Published;
  beforeAll(async () => {
    real = await realAtlas();
  });

  it.each(LEVELS)('have each a label of their own at level %s', (level) => {
    const { boundaries, manifest } = real;
    const names = communeNames(boundaries.commune, manifest.profile);
    const labels = (boundaries[level] ? placesOf(level, boundaries[level], names) : []).map(
      (one) => one.label,
    );
    expect(labels).toHaveLength(SIZES[level]);
    expect(new Set(labels).size).toBe(labels.length);
    // A code would mean a commune that the atlas cannot name.
    expect(labels.filter((label) => /\(\d{5}\)/.test(label))).toEqual([]);
  });

  it('name every commune outside that a neighbourhood touches, with its agglomeration', () => {
    const { boundaries, manifest } = real;
    const inside = new Set<string>(boundaries.commune?.features.map(({ properties }) => properties.code));
    const touched = LEVELS.flatMap((level) => boundaries[level]?.features ?? [])
      .flatMap(({ properties }) => properties.within ?? [])
      .map(({ commune }) => commune);
    const outside = [...new Set(touched.filter((code) => !inside.has(code)))].sort();
    // La Porte du Hainaut: Escautpont, Raismes, La Sentinelle; each declared with its agglomeration.
    expect(outside).toEqual(expect.arrayContaining(['59207', '59491', '59564']));
    expect(outside.filter((code) => !Object.hasOwn(manifest.profile.outside, code))).toEqual([]);
  });
});
