import { describe, expect, it } from 'vitest';
import { INDICATORS, INDICATOR_IDS, indicatorsAt } from './indicators.ts';
import { LEVELS } from './level.ts';

describe('INDICATORS', () => {
  it('have each a slug of their own, plain enough for an address', () => {
    const slugs = INDICATOR_IDS.map((id) => INDICATORS[id].slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.filter((slug) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))).toEqual([]);
  });

  it('exist each at one level at least', () => {
    const shown = LEVELS.flatMap((level) => indicatorsAt(level));
    expect(INDICATOR_IDS.filter((id) => !shown.includes(id))).toEqual([]);
  });

  it('are rates or shares when their unit is a percentage: never additive', () => {
    const rates = INDICATOR_IDS.filter((id) => INDICATORS[id].unit !== 'count');
    expect(rates.filter((id) => INDICATORS[id].additive)).toEqual([]);
  });
});
