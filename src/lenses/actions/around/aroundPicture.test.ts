import { describe, expect, it } from 'vitest';
import { series } from '../../../../tests/smallAtlas.ts';
import type { Period } from '../../../domain/period.ts';
import type { Judged } from '../../../state/trajectories.ts';
import { aroundPicture } from './aroundPicture.ts';

const CENSUS = ['2007', '2012', '2017', '2018', '2022'];
const judged: Judged = {
  ...{ id: 'unemploymentRate', level: 'commune', reference: null },
  series: series([...CENSUS, 'edition-2022'], [10, 11, 12, 12, 11, 'missing'], {
    '59001': [20, 24, 25, 25, 22, 30],
  }),
};
const pair = { before: '2007' as Period, after: '2012' as Period };
const drawn = (years: { readonly from: number; readonly to: number | undefined }) =>
  aroundPicture(judged, '59001', pair, { years, name: 'programme', width: 400 });

describe('aroundPicture', () => {
  it('has an axis of years alone: an edition does not say when it was observed', () => {
    const { panels } = drawn({ from: 2007, to: 2011 }).layout;
    expect(panels.map(({ kind }) => kind)).toEqual(['year']);
    expect(panels[0]?.ticks.map(({ period }) => period)).toEqual(CENSUS);
  });

  it('joins no period that does not compare: 2018 stays alone', () => {
    const own = drawn({ from: 2007, to: 2011 }).layout.tracks.find(({ key }) => key === '59001');
    expect(own?.lines).toHaveLength(3);
    expect(own?.dots.find(({ period }) => period === '2018')?.joined).toBe(false);
  });

  it('has no axis below zero, though the interval of a small rate goes there', () => {
    const margins = { '59001': [30, 30, 30, 30, 30, 30] };
    const wide = { ...judged, series: { ...judged.series, margins } };
    const options = { years: { from: 2007, to: 2011 }, name: 'programme', width: 400 };
    const { layout } = aroundPicture(wide, '59001', pair, options);
    expect(Math.min(...layout.yTicks.map(({ value }) => value))).toBe(0);
  });

  it('marks the two figures that are compared', () => {
    expect(drawn({ from: 2007, to: 2011 }).marked.map(({ period }) => period)).toEqual(['2007', '2012']);
  });

  it('lays the years of the programme over the axis', () => {
    const { band, layout } = drawn({ from: 2007, to: 2012 });
    const at = (year: string) => layout.panels[0]?.ticks.find(({ period }) => period === year)?.at;
    expect(band).toEqual({ from: at('2007'), to: at('2012'), hasEnd: true });
  });

  it.each([undefined, 2030])('leaves the band open at the last figure where the end is %j', (to) => {
    const { band, layout } = drawn({ from: 2015, to });
    expect(band?.hasEnd).toBe(false);
    expect(band?.to).toBeCloseTo(layout.panels[0]?.ticks.at(-1)?.at ?? NaN, 5);
  });
});
