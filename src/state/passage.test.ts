import { describe, expect, it } from 'vitest';
import { deepFreeze, series } from '../../tests/smallAtlas.ts';
import type { PublishedSeries } from '../domain/published.ts';
import { commonIndicators, extentOf, passageOf } from './passage.ts';

const SERIES: PublishedSeries = deepFreeze({
  commune: { unemploymentRate: series(['2022'], [1], { '59001': [1] }) },
  iris: {},
  qpv2015: {
    population: series(['2013', '2018'], ['missing', 'missing'], { QP1: [100, 90], QP2: ['suppressed', 80] }),
    povertyRate: series(['edition-2017', 'edition-2022'], ['missing', 'missing'], { QP1: [40, 50] }),
    under25Share: series(['edition-2022'], ['missing'], { QP1: [30] }),
  },
  qpv2024: {
    population: series(['2023'], ['missing'], { QN1: [95], QN2: ['missing'] }),
    povertyRate: series(['edition-2027'], ['missing'], { QN1: [60] }),
  },
});
const pair = (old: string, heir: string, kept: number, inherited: number) => ({
  ...{ old: { code: old }, heir: { code: heir } },
  ...{ kept, inherited },
});

describe('a passage from 2015 to 2024', () => {
  it('crosses the change of perimeter where the place is the same and the years compare', () => {
    const passage = passageOf(SERIES, 'population', pair('QP1', 'QN1', 0.99, 0.97));
    expect(passage).toMatchObject({ continues: { may: true }, crosses: { may: true } });
    expect(passage.lines).toEqual([['2013', '2018']]);
  });

  // Below 95 % in one direction they are two series.
  it('says the overlap that parts the two series, and crosses for no indicator', () => {
    const { continues, crosses, lines } = passageOf(SERIES, 'population', pair('QP1', 'QN1', 0.984, 0.886));
    const refusal = { why: 'perimeters', kept: 0.984, inherited: 0.886 };
    expect([continues, crosses]).toEqual([
      { may: false, refusal },
      { may: false, refusal },
    ]);
    expect(lines).toEqual([['2013', '2018']]);
  });

  it('joins no editions, even of the same place: they do not say what they observe', () => {
    const passage = passageOf(SERIES, 'povertyRate', pair('QP1', 'QN1', 1, 1));
    expect(passage.continues).toEqual({ may: true });
    expect(passage.crosses).toEqual({ may: false, refusal: { why: 'editionLine' } });
    expect(passage.lines).toEqual([]);
  });

  it('keeps every period, absences with their reason', () => {
    const passage = passageOf(SERIES, 'population', pair('QP2', 'QN2', 1, 1));
    expect(passage.before.map(({ cell }) => cell)).toEqual(['suppressed', 80]);
    expect(passage.after.map(({ cell }) => cell)).toEqual(['missing']);
    expect(passage.lines).toEqual([]);
  });
});

it('shows the indicators that both generations have', () => {
  expect(commonIndicators(SERIES)).toEqual(['povertyRate', 'population']);
});

it('scales by the figures of both generations, whatever the neighbourhood', () => {
  expect(extentOf(SERIES, 'population')).toEqual([80, 100]);
  expect(extentOf(SERIES, 'under25Share')).toEqual([30, 30]);
  expect(extentOf(SERIES, 'socialDwellings')).toEqual([0, 0]);
});
