import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../domain/indicators.ts';
import { MOST_PRIORITIES, parsePriorities, prioritiesText } from './priorities.ts';

const OFFERED: readonly IndicatorId[] = [
  'unemploymentRate',
  'unemploymentRate15to24',
  'employmentRate15to64',
  'povertyRate',
  'medianLivingStandard',
  'vacantDwellingsShare',
  'singleParentFamiliesShare',
];

function parse(text: string) {
  const refused: string[] = [];
  return { kept: prioritiesText(parsePriorities(text, OFFERED, (item) => refused.push(item))), refused };
}

describe('the weighed indicators of an address', () => {
  it('are read in their order, each with its weight', () => {
    expect(parsePriorities('taux-de-pauvrete:2,taux-de-chomage:5', OFFERED, () => undefined)).toEqual([
      { indicator: 'povertyRate', weight: 2 },
      { indicator: 'unemploymentRate', weight: 5 },
    ]);
  });

  it.each([
    ['taux-de-chomage:6', 'a weight above five'],
    ['taux-de-chomage:0', 'a weight of nothing'],
    ['taux-de-chomage', 'no weight'],
    ['taux-de-chomage:2.5', 'a part of a weight'],
    ['inconnu:3', 'no indicator'],
    ['menages-sans-voiture:3', 'an indicator that is not offered'],
    ['taux-de-pauvrete:1', 'the same twice'],
    ['', 'nothing'],
  ])('leave out "%s": %s, and keep the others', (item) => {
    expect(parse(`taux-de-pauvrete:2,${item}`)).toEqual({ kept: 'taux-de-pauvrete:2', refused: [item] });
  });

  it('are six at most', () => {
    const all = prioritiesText(OFFERED.map((indicator) => ({ indicator, weight: 3 })));
    expect(parse(all).refused).toEqual(['familles-monoparentales:3']);
  });

  it('are read whatever is written there', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parsePriorities(text, OFFERED, () => undefined).length).toBeLessThanOrEqual(MOST_PRIORITIES);
      }),
    );
  });
});
