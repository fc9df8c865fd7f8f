import { describe, expect, it } from 'vitest';
import { SMALL } from '../../../tests/smallAtlas.ts';
import { LEVELS } from '../../domain/level.ts';
import { defaultPriorities, weighableAt, weighedOf } from './weighable.ts';

const { series } = SMALL;

describe('what may be weighed', () => {
  it('is what signals difficulty, and no count', () => {
    expect(weighableAt(series, 'commune')).toEqual([
      'unemploymentRate',
      'employmentRate15to64',
      'povertyRate',
      'medianLivingStandard',
    ]);
    expect(weighableAt(series, 'qpv2015')).toEqual([]);
  });
});

describe('what is weighed until the visitor chooses', () => {
  it('is of each theme the indicator that knows the most territories, all alike', () => {
    // Unemployment and poverty are withheld for one commune of four.
    expect(defaultPriorities(series, 'commune')).toEqual([
      { indicator: 'employmentRate15to64', weight: 3 },
      { indicator: 'medianLivingStandard', weight: 3 },
    ]);
  });

  it('may always be weighed together', () => {
    for (const level of LEVELS) expect(weighedOf(defaultPriorities(series, level)).refused).toEqual([]);
  });
});

describe('what an address asks for', () => {
  it('loses what may not be weighed, with its reason, and what comes after the other unemployment', () => {
    const asked = (['unemploymentRate', 'population', 'jobSeekersPer100', 'povertyRate'] as const).map(
      (indicator) => ({ indicator, weight: 2 }),
    );
    const { kept, refused } = weighedOf(asked);
    expect(kept.map(({ indicator }) => indicator)).toEqual(['unemploymentRate', 'povertyRate']);
    expect(refused.map(({ id, refusal }) => [id, refusal.why])).toEqual([
      ['population', 'count'],
      ['jobSeekersPer100', 'unemployments'],
    ]);
  });
});
