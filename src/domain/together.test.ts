import { describe, expect, it } from 'vitest';
import { INDICATOR_IDS, INDICATORS } from './indicators.ts';
import { mayCross, mayWeigh } from './together.ts';
import { UNEMPLOYMENT } from './unemployment.ts';

const why = (answer: ReturnType<typeof mayCross>) => (answer.may ? 'yes' : answer.refusal.why);

describe('two indicators in one picture', () => {
  it.each([
    ['unemploymentRate', 'povertyRate', 'yes'],
    ['unemploymentRate', 'socialMainResidencesShare', 'yes'],
    ['unemploymentRate', 'unemploymentRate15to24', 'yes'],
    // Who works is not who is unemployed: an employment rate stands beside either count of those who are.
    ['employmentRate15to64', 'jobSeekersPer100', 'yes'],
    ['unemploymentRate', 'population', 'count'],
    ['povertyRate', 'povertyRate', 'same'],
    // Rules of the figures: three unemployments never share a legend, an axis or a gap.
    ['unemploymentRate', 'jobSeekersPer100', 'unemployments'],
    ['unemploymentRate15to24', 'jobSeekersPer100', 'unemployments'],
  ] as const)('%s and %s: %s, either way round', (a, b, answer) => {
    expect([why(mayCross(a, b)), why(mayCross(b, a))]).toEqual([answer, answer]);
  });
});

describe('an indicator weighed with others', () => {
  it.each([
    ['povertyRate', ['unemploymentRate', 'vacantDwellingsShare'], 'yes'],
    ['population', ['povertyRate'], 'count'],
    ['socialMainResidencesShare', ['povertyRate'], 'noConcern'],
    ['jobSeekersPer100', ['povertyRate', 'unemploymentRate'], 'unemployments'],
    ['povertyRate', ['unemploymentRate', 'povertyRate'], 'same'],
    ['povertyRate', [], 'yes'],
  ] as const)('%s with %j: %s', (id, others, answer) => {
    expect(why(mayWeigh(id, others))).toBe(answer);
  });
});

describe('the kinds of unemployment', () => {
  it('are told of every indicator of employment, but the employment rate', () => {
    const employment = INDICATOR_IDS.filter((id) => INDICATORS[id].theme === 'employment');
    const untold = employment.filter((id) => !UNEMPLOYMENT[id]);
    expect(untold).toEqual(['employmentRate15to64']);
  });
});
