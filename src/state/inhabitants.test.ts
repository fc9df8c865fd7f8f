import { describe, expect, it } from 'vitest';
import { deepFreeze, series } from '../../tests/smallAtlas.ts';
import type { Period } from '../domain/period.ts';
import { inhabitantsAt, populationPeriod } from './inhabitants.ts';

const POPULATION = deepFreeze(
  series(['2012', '2017', '2020'], [0, 0, 0], { a: [1, 2, 3], b: [0, 'missing', 6] }),
);

describe('populationPeriod', () => {
  it.each([
    ['the same year', '2017', '2017'],
    ['the last year known before', '2019', '2017'],
    ['the last year known, for later figures', '2030', '2020'],
    ['the first year known, for earlier figures', '1999', '2012'],
    ['the year of a quarter', '2017-T4', '2017'],
    ['the last known for an edition, which states no year', 'edition-2017', '2020'],
  ])('is %s', (_, period, expected) => {
    expect(populationPeriod(POPULATION, period as Period)).toBe(expected);
  });

  it('is none where no population is published', () => {
    expect(populationPeriod(undefined, '2017' as Period)).toBeUndefined();
  });
});

describe('inhabitantsAt', () => {
  const at = (code: string, period?: string) => inhabitantsAt(POPULATION, period as Period | undefined, code);

  it('reads the population of a territory at a period', () => {
    expect(at('a', '2017')).toBe(2);
  });

  it('keeps a true zero', () => {
    expect(at('b', '2012')).toBe(0);
  });

  it.each([
    ['an absence', 'b', '2017'],
    ['an unknown territory', 'z', '2017'],
    ['an unknown period', 'a', '2013'],
    ['no period', 'a', undefined],
  ])('is none for %s', (_, code, period) => {
    expect(at(code, period)).toBeUndefined();
  });
});
