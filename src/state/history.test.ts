import { describe, expect, it } from 'vitest';
import { deepFreeze, series, SMALL } from '../../tests/smallAtlas.ts';
import type { IndicatorId } from '../domain/indicators.ts';
import type { Level } from '../domain/level.ts';
import { THEMES } from '../domain/theme.ts';
import { historiesOf } from './history.ts';

/** The moments of an indicator in the sheet of a territory. */
function moments(id: IndicatorId, code: string, level: Level = 'commune', from = SMALL.series) {
  const histories = historiesOf(from, level, code).flatMap((theme) => theme.histories);
  return histories.find((history) => history.id === id)?.moments ?? [];
}

describe('historiesOf', () => {
  it('goes through the themes in their order, without those that have no figure', () => {
    expect(historiesOf(SMALL.series, 'commune', '59001').map(({ theme }) => theme)).toEqual(
      THEMES.filter((theme) => theme !== 'housing'),
    );
    expect(historiesOf(SMALL.series, 'qpv2015', 'QP059001').map(({ theme }) => theme)).not.toContain(
      'housing',
    );
  });

  it('puts the latest period first', () => {
    expect(moments('unemploymentRate', '59001').map(({ period }) => period)).toEqual([
      '2022',
      '2017',
      '2012',
    ]);
  });

  it('keeps each absence under its own code', () => {
    expect(moments('unemploymentRate', '59003').map(({ cell }) => cell)).toEqual([24, 'missing', 20]);
    expect(moments('unemploymentRate', '59004')[0]?.cell).toBe('suppressed');
  });

  it('has nothing but absences for a territory that a series does not know', () => {
    expect(moments('povertyRate', '59999').map(({ cell }) => cell)).toEqual(['missing', 'missing']);
  });
});

describe('the gap of a moment', () => {
  it('is to the agglomeration at the same period', () => {
    expect(moments('unemploymentRate', '59002')[2]?.gap?.amount).toBeCloseTo(14 - 19.7, 10);
  });

  it('is none, for the reason of the agglomeration, where its figure is absent', () => {
    expect(moments('unemploymentRate', '59001')[1]).toMatchObject({ gap: undefined, noGap: 'notPublished' });
    expect(moments('povertyRate', '59001')[0]).toMatchObject({ gap: undefined, noGap: 'missing' });
  });

  it('is none for an edition, because it states no year', () => {
    expect(moments('employmentRate15to64', 'QN05901M', 'qpv2024')[0]).toMatchObject({
      gap: undefined,
      noGap: 'edition',
    });
  });

  it('is not asked where the figure itself is absent: one reason is enough', () => {
    expect(moments('unemploymentRate', '59004')[0]).toMatchObject({ gap: undefined, noGap: undefined });
  });

  it('is not asked of a count', () => {
    expect(moments('jobSeekersRegistered', '59001')[0]).toMatchObject({ gap: undefined, noGap: undefined });
  });
});

describe('the flag of a moment', () => {
  it('tells a figure that the producer estimates, and no other', () => {
    const flagged = deepFreeze({
      ...SMALL.series,
      commune: {
        povertyRate: {
          ...series(['2019', '2021'], [20, 21], { '59001': [10, 11] }),
          flags: { '59001': { '2021': 'estimated' } },
        },
      },
    } as const);
    expect(moments('povertyRate', '59001', 'commune', flagged).map(({ flag }) => flag)).toEqual([
      'estimated',
      undefined,
    ]);
  });
});
