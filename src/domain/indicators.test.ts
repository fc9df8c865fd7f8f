import { describe, expect, it } from 'vitest';
import {
  INDICATORS,
  INDICATOR_IDS,
  indicatorsAt,
  isAdditive,
  isIndicatorId,
  isObservable,
  observablesAt,
} from './indicators.ts';
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

describe('isAdditive', () => {
  it.each(INDICATOR_IDS)('is false of %s over neighbourhoods', (id) => {
    expect(isAdditive(id, 'qpv2024')).toBe(false);
    expect(isAdditive(id, 'qpv2015')).toBe(false);
  });
});

describe('observablesAt', () => {
  it('holds the counts of a rate, and not the rate that is computed from them', () => {
    const communes = observablesAt('commune');
    expect(communes.has('unemployed15to64')).toBe(true);
    expect(communes.has('active15to64')).toBe(true);
    expect(communes.has('unemploymentRate')).toBe(false);
  });

  it('gives the neighbourhoods no census unemployment: it is not in the open files', () => {
    for (const level of ['qpv2024', 'qpv2015'] as const) {
      expect([...observablesAt(level)].filter((id) => /unemploy/.test(id))).toEqual([]);
    }
  });
});

describe('isIndicatorId and isObservable', () => {
  it.each(['constructor', 'toString', '__proto__', ''])('refuse %j', (text) => {
    expect(isIndicatorId(text)).toBe(false);
    expect(isObservable(text)).toBe(false);
  });
});
