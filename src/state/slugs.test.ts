import { describe, expect, it } from 'vitest';
import { INDICATOR_IDS, INDICATORS } from '../domain/indicators.ts';
import { LEVELS } from '../domain/level.ts';
import { METHODS } from '../stats/classification.ts';
import { indicatorOfSlug, levelOfSlug, levelSlug, methodOfSlug, methodSlug } from './slugs.ts';

const families = [
  ['levels', LEVELS.map(levelSlug)],
  ['methods', METHODS.map(methodSlug)],
  ['indicators', INDICATOR_IDS.map((id) => INDICATORS[id].slug)],
] as const;

describe.each(families)('the names of %s in the address', (_, slugs) => {
  it('are each its own', () => {
    expect(new Set<string>(slugs).size).toBe(slugs.length);
  });

  it('stand in an address as they are', () => {
    expect(slugs.map((slug) => encodeURIComponent(slug))).toEqual(slugs);
    expect(slugs.filter((slug) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))).toEqual([]);
  });
});

describe('a name in the address', () => {
  it('is read back as what it names', () => {
    expect(LEVELS.map((level) => levelOfSlug(levelSlug(level)))).toEqual(LEVELS);
    expect(METHODS.map((method) => methodOfSlug(methodSlug(method)))).toEqual(METHODS);
    expect(INDICATOR_IDS.map((id) => indicatorOfSlug(INDICATORS[id].slug))).toEqual(INDICATOR_IDS);
  });

  it.each(['', 'constructor', '__proto__', 'toString', 'Communes', 'commune', 'qpv2024'])(
    'is nothing when it is %j',
    (text) => {
      expect([levelOfSlug(text), methodOfSlug(text), indicatorOfSlug(text)]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    },
  );

  // A copied link must work for years: a change here breaks links that are out in the world.
  it('stays what it was', () => {
    expect(Object.fromEntries(families)).toMatchSnapshot();
  });
});
