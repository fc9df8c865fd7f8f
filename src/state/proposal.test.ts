import { describe, expect, it } from 'vitest';
import { SMALL } from '../../tests/smallAtlas.ts';
import type { Period } from '../domain/period.ts';
import { proposalFor } from './proposal.ts';

const secret = 'suppressed' as const;

describe('proposalFor', () => {
  it('prefers the theme, and leaves the level where only another one compares', () => {
    expect(proposalFor(SMALL, { id: 'jobSeekersABC', level: 'qpv2015' })).toEqual({
      id: 'unemploymentRate',
      level: 'commune',
      reference: null,
    });
  });

  it('stays beside the same pair where another reference has its figures', () => {
    const { manifest, series } = SMALL;
    const own = {
      ...series.commune.povertyRate,
      ...{
        periods: ['2012', '2021'] as readonly string[] as readonly Period[],
        agglomeration: [secret, secret],
      },
      ...{ sources: [], values: {}, references: { D59: [18, 19] } },
    };
    const profile = { ...manifest.profile, references: [{ code: 'D59', name: 'Nord' }] };
    const published = {
      ...SMALL,
      manifest: { ...manifest, profile },
      series: { ...series, commune: { ...series.commune, povertyRate: own } },
    };
    expect(proposalFor(published, { id: 'povertyRate', level: 'commune' })?.reference).toBe('D59');
  });

  it('goes to another theme where the theme has nothing that compares', () => {
    expect(proposalFor(SMALL, { id: 'medianLivingStandard', level: 'commune' })?.id).toBe('unemploymentRate');
  });

  it('has nothing to propose where nothing compares', () => {
    const series = { commune: {}, iris: {}, qpv2024: SMALL.series.qpv2024, qpv2015: {} };
    expect(proposalFor({ ...SMALL, series }, { id: 'population', level: 'qpv2024' })).toBeUndefined();
  });
});
