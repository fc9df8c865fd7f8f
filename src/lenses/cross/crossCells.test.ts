import { describe, expect, it } from 'vitest';
import { SMALL } from '../../../tests/smallAtlas.ts';
import type { Period } from '../../domain/period.ts';
import { crossAbsences, crossCells } from './crossCells.ts';
import { crossingOf, defaultCrossed, firstRate } from './crossing.ts';

const CODES = ['59001', '59002', '59003', '59004'];
const crossing = crossingOf(
  SMALL.series.commune,
  'commune',
  ['unemploymentRate', 'medianLivingStandard'],
  '2022' as Period,
);
const cells = crossing ? crossCells(crossing, CODES) : [];

describe('the cells of the legend', () => {
  it('go from the greatest difficulty upright to the least, and the other way across', () => {
    expect(cells.map(({ up, right }) => `${up}${right}`)).toEqual([
      '20',
      '21',
      '22',
      '10',
      '11',
      '12',
      '00',
      '01',
      '02',
    ]);
  });

  it('hold each territory once, and those that lack a figure in none', () => {
    const placed = cells.flatMap(({ codes }) => codes);
    expect(placed.toSorted()).toEqual(['59001', '59002', '59003']);
    expect(crossing && [...crossAbsences(crossing, CODES)]).toEqual([['suppressed', ['59004']]]);
  });

  it('say both classes by their values and bounds, whichever end is the difficulty', () => {
    // Bounds by hand, as in the test of the shades: 14 and 20, 18,000 and 21,000.
    expect(cells[2]?.text).toBe(
      'Taux de chômage des 15-64 ans (recensement)\u00a0: classe haute (20,0\u202f% et plus)\u202f; ' +
        'Niveau de vie médian\u00a0: classe basse (moins de 18\u202f000\u202f€)',
    );
  });

  it('are fewer where figures tie: two communes of one value leave one class', () => {
    const tied = { ...SMALL.series.commune.povertyRate, periods: ['2021'], values: { a: [5], b: [5] } };
    const one = crossingOf(
      { ...SMALL.series.commune, povertyRate: tied as never },
      'commune',
      ['unemploymentRate', 'povertyRate'],
      '2022' as Period,
    );
    expect(one && crossCells(one, CODES)).toHaveLength(3);
  });
});

describe('what an indicator is crossed with', () => {
  it('is by itself the first other rate, of another theme', () => {
    expect(defaultCrossed(SMALL.series, 'commune', 'unemploymentRate')).toBe('povertyRate');
    expect(defaultCrossed(SMALL.series, 'commune', 'povertyRate')).toBe('unemploymentRate');
  });

  it('is nothing for a count, nor where the level has no other rate', () => {
    expect(defaultCrossed(SMALL.series, 'commune', 'population')).toBeUndefined();
    expect(defaultCrossed(SMALL.series, 'qpv2024', 'employmentRate15to64')).toBeUndefined();
    expect([firstRate(SMALL.series, 'qpv2024'), firstRate(SMALL.series, 'qpv2015')]).toEqual([
      'employmentRate15to64',
      undefined,
    ]);
  });
});

describe('the periods of a crossing', () => {
  const at = (period: string) => {
    const one = crossingOf(
      SMALL.series.commune,
      'commune',
      ['unemploymentRate', 'employmentRate15to64'],
      period as Period,
    );
    return [one?.across.period, one?.upright.period];
  };

  it('are the one of the view where both have it, else the second is at its own latest', () => {
    expect([at('2017'), at('2012')]).toEqual([
      ['2017', '2017'],
      ['2012', '2022'],
    ]);
  });

  it('need figures of both', () => {
    expect(crossingOf({}, 'commune', ['unemploymentRate', 'povertyRate'], '2022' as Period)).toBeUndefined();
  });
});
