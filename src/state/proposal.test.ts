import { describe, expect, it } from 'vitest';
import { SMALL } from '../../tests/smallAtlas.ts';
import { proposalFor } from './proposal.ts';

describe('proposalFor', () => {
  it('prefers the theme, and leaves the level where only another one compares', () => {
    expect(proposalFor(SMALL, { id: 'jobSeekersABC', level: 'qpv2015' })).toEqual({
      id: 'unemploymentRate',
      level: 'commune',
    });
  });

  it('goes to another theme where the theme has nothing that compares', () => {
    expect(proposalFor(SMALL, { id: 'medianLivingStandard', level: 'commune' })?.id).toBe('unemploymentRate');
  });

  it('has nothing to propose where nothing compares', () => {
    const series = { commune: {}, iris: {}, qpv2024: SMALL.series.qpv2024, qpv2015: {} };
    expect(proposalFor({ ...SMALL, series }, { id: 'population', level: 'qpv2024' })).toBeUndefined();
  });
});
