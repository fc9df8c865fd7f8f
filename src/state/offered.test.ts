import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../domain/indicators.ts';
import type { Period } from '../domain/period.ts';
import type { PublishedSeries, Series } from '../domain/published.ts';
import { closestIndicator, offeredAt, offeredLevels } from './offered.ts';

const KNOWN: Series = { periods: ['2022' as Period], sources: [['s']], agglomeration: [1], values: {} };
const EMPTY: Series = { periods: [], sources: [], agglomeration: [], values: {} };

function published(commune: Partial<Record<IndicatorId, Series>>): PublishedSeries {
  return {
    commune,
    iris: {},
    qpv2024: { povertyRate: KNOWN, employmentRate15to64: KNOWN },
    qpv2015: { employmentRate15to64: KNOWN, population: KNOWN },
  };
}

describe('offeredAt', () => {
  it('leaves out an indicator that has no figure here', () => {
    const series = published({ unemploymentRate: KNOWN, vacantDwellingsShare: EMPTY });
    expect(offeredAt(series, 'commune')).toEqual(['unemploymentRate']);
  });

  it('keeps the order of the menus', () => {
    expect(offeredAt(published({}), 'qpv2024')).toEqual(['employmentRate15to64', 'povertyRate']);
  });
});

describe('offeredLevels', () => {
  it('leaves out a level that has no figure here', () => {
    expect(offeredLevels({ ...published({}), qpv2015: { population: EMPTY } })).toEqual(['qpv2024']);
  });
});

describe('closestIndicator', () => {
  it('keeps the indicator where the level has it', () => {
    expect(closestIndicator(published({}), 'povertyRate', 'qpv2024')).toBe('povertyRate');
  });

  it('is the first of the same theme', () => {
    expect(closestIndicator(published({}), 'rsaHouseholdsPer100', 'qpv2024')).toBe('povertyRate');
  });

  it('is the first of the level where the theme has none', () => {
    expect(closestIndicator(published({}), 'vacantDwellingsShare', 'qpv2015')).toBe('employmentRate15to64');
  });
});
