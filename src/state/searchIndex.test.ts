import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { realAtlas } from '../../tests/realAtlas.ts';
import { LEVELS } from '../domain/level.ts';
import { communeNames, placesOf } from './places.ts';
import { SearchIndex } from './searchIndex.ts';

let index: SearchIndex;
beforeAll(async () => {
  const { boundaries, manifest } = await realAtlas();
  const names = communeNames(boundaries.commune, manifest.profile);
  index = new SearchIndex(
    LEVELS.flatMap((level) => (boundaries[level] ? placesOf(level, boundaries[level], names) : [])),
  );
});

/** Labels found, the best first. */
const find = (text: string) => index.find(text).map(({ place }) => place.label);

describe('the search', () => {
  it.each([
    ['as it is written', 'Condé-sur-l’Escaut', "Condé-sur-l'Escaut"],
    ['without accents', 'conde sur l escaut', "Condé-sur-l'Escaut"],
    ['in capitals', 'QUIÉVRECHAIN', 'Quiévrechain'],
    ['with spaces for hyphens', 'saint saulve', 'Saint-Saulve'],
    ['by the beginning of its name', 'valenc', 'Valenciennes'],
    ['by a word in the middle of its name', 'ecaillon', 'Monchaux-sur-Écaillon'],
    ['with a slip of the finger', 'valencienes', 'Valenciennes'],
    ['by its code', '59606', 'Valenciennes'],
  ])('finds a commune %s: %j', (_, text, label) => {
    expect(find(text)[0]).toBe(label);
  });

  it('puts a name that begins with the text before one that only holds it', () => {
    expect(find('conde')[0]).toBe("Condé-sur-l'Escaut");
  });

  it('finds a neighbourhood by its code, whole or begun', () => {
    expect(index.find('qn05922m')[0]?.place.code).toBe('QN05922M');
    expect(index.find('QN0592').length).toBeGreaterThan(1);
  });

  it('finds the homonyms, each with its commune', () => {
    const found = index.find('centre ville').map(({ level, place }) => `${level} ${place.label}`);
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found).size).toBe(found.length);
  });

  it('tells homonyms apart by their commune', () => {
    const found = index.find('centre ville quievrechain');
    expect([...new Set(found.map(({ place }) => place.label))]).toEqual(['Centre Ville (Quiévrechain)']);
    // The two generations of its perimeter, each under its own level.
    expect(found.map(({ level }) => level).sort()).toEqual(['qpv2015', 'qpv2024']);
  });

  it('puts a commune before the neighbourhoods that lie in it', () => {
    expect(index.find('anzin')[0]?.level).toBe('commune');
  });

  it.each(['anzin', 'valenciennes', 'saint saulve'])(
    'puts %j first, and does not hide its neighbourhoods behind its IRIS',
    (text) => {
      const levels = index.find(text).map(({ level }) => level);
      expect(levels[0]).toBe('commune');
      // Sixteen IRIS of Valenciennes must not hide its neighbourhoods.
      expect(levels).toContain('qpv2024');
    },
  );

  it('finds an IRIS by its name and its commune, among those of the same name', () => {
    expect(find('nord-est anzin')[0]).toBe('Nord-Est (Anzin)');
    expect(find('floralies')[0]).toBe('Les Floralies (Marly)');
    expect(index.find('596060101')[0]?.place.label).toBe('Nungesser (Valenciennes)');
  });

  it('gives eight results at most', () => {
    expect(find('e').length).toBeLessThanOrEqual(8);
  });

  it.each(['', '   ', '-', '’', 'xyzzyx', 'anzin xyzzyx'])('finds nothing for %j', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        expect(index.find(text).length).toBeLessThanOrEqual(8);
      }),
      { numRuns: 150 },
    );
  });
});
