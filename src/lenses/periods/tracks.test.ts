import { describe, expect, it } from 'vitest';
import { SMALL } from '../../../tests/smallAtlas.ts';
import type { IndicatorId } from '../../domain/indicators.ts';
import type { Level } from '../../domain/level.ts';
import type { Series } from '../../domain/published.ts';
import type { TerritoryCode } from '../../domain/territory.ts';
import { extentOf, extremesOf, referenceTracks, territoryTrack, tracksOf, WHOLE } from './tracks.ts';

function judged(id: IndicatorId, level: Level = 'commune') {
  return { id, level, series: SMALL.series[level][id] as Series, reference: null };
}
const keys = (tracks: readonly { key: string }[]) => tracks.map(({ key }) => key);
const code = (text: string) => text as TerritoryCode;

describe('a track', () => {
  it('holds each period with its figure or its absence, and at least the margin of the rounding', () => {
    expect(territoryTrack(judged('unemploymentRate'), '59003').points).toEqual([
      { period: '2012', cell: 20, margin: 0.05 },
      { period: '2017', cell: 'missing', margin: 0.05 },
      { period: '2022', cell: 24, margin: 0.05 },
    ]);
  });

  it('is of the agglomeration and of the wider territories that have a figure, and of no other', () => {
    const wide = { ...judged('unemploymentRate').series, references: { D59: [17, 16, 15] } };
    expect(keys(referenceTracks({ ...judged('unemploymentRate'), series: wide }, ['D59', 'FR']))).toEqual([
      WHOLE,
      'D59',
    ]);
    expect(referenceTracks(judged('povertyRate'), ['FR'])).toEqual([]);
  });
});

describe('what the chart draws', () => {
  it('is the territory asked for beside the references', () => {
    expect(keys(tracksOf(judged('unemploymentRate'), ['59001'], ['59002'], []))).toEqual(['59001', WHOLE]);
  });

  it('is the extremes where none is asked for', () => {
    expect(keys(tracksOf(judged('unemploymentRate'), [], ['59004', '59001'], []))).toEqual([
      '59004',
      '59001',
      WHOLE,
    ]);
  });

  it('is, of a count, the agglomeration alone or the territory alone: one would flatten the other', () => {
    expect(keys(tracksOf(judged('jobSeekersRegistered'), [], ['59003'], []))).toEqual([WHOLE]);
    expect(keys(tracksOf(judged('jobSeekersRegistered'), ['59003'], [], []))).toEqual(['59003']);
  });

  it('is, of a count that has no total, the extremes: no sum stands for the neighbourhoods', () => {
    expect(keys(tracksOf(judged('jobSeekersABC', 'qpv2015'), [], ['QP059001'], []))).toEqual(['QP059001']);
  });
});

describe('the extremes', () => {
  it('are the highest and the lowest that have a figure', () => {
    const rows = [
      { code: code('a'), cell: 3 },
      { code: code('b'), cell: 'suppressed' as const },
      { code: code('c'), cell: 0 },
      { code: code('d'), cell: 9 },
    ];
    expect(extremesOf(Object.freeze(rows))).toEqual(['d', 'c']);
  });

  it('are one where only one is known, and none where none is', () => {
    expect(extremesOf([{ code: code('a'), cell: 3 }])).toEqual(['a']);
    expect(extremesOf([{ code: code('a'), cell: 'missing' }])).toEqual([]);
  });
});

describe('the scale', () => {
  it('of a rate holds the whole series, whatever is drawn: it stays when the choice changes', () => {
    const one = judged('unemploymentRate');
    const [some, none] = [tracksOf(one, ['59001'], [], []), []].map((tracks) => extentOf(one, tracks));
    // From 9.576 % to 32 %, and the rounding of what is displayed: half a tenth.
    expect(none?.[0]).toBeCloseTo(9.526, 9);
    expect(none?.[1]).toBeCloseTo(32.05, 9);
    expect(some).toEqual(none);
  });

  it('of a count begins at zero and holds what is drawn', () => {
    const one = judged('jobSeekersRegistered');
    const [low, high] = extentOf(one, tracksOf(one, ['59003'], [], []));
    expect([Math.floor(low), Math.ceil(high)]).toEqual([0, 161]);
  });

  it('of nothing is still one', () => {
    const empty = {
      ...judged('unemploymentRate'),
      series: { ...SMALL.series.commune.unemploymentRate!, values: {} },
    };
    expect(extentOf(empty, [])).toEqual([0, 1]);
  });
});
