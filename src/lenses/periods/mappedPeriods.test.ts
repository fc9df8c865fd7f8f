import { describe, expect, it } from 'vitest';
import type { Period } from '../../domain/period.ts';
import { timelinesOf } from '../../domain/timeline.ts';
import { mappedPeriods, MOST_MAPS } from './mappedPeriods.ts';

const years = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String(from + i) as Period);

describe('the periods that have a map', () => {
  it('are all of them, up to fifteen', () => {
    const periods = years(2009, 2023);
    expect(mappedPeriods(timelinesOf('jobSeekersRegistered', periods), '2023' as Period)).toEqual(periods);
  });

  it('are, where they are more, those that compare and the one shown', () => {
    const timelines = timelinesOf('population', years(2001, 2022));
    expect(mappedPeriods(timelines, '2020' as Period)).toEqual([
      '2002',
      '2007',
      '2012',
      '2017',
      '2020',
      '2022',
    ]);
  });

  it('are never more than fifteen', () => {
    const timelines = timelinesOf('jobSeekersRegistered', years(2000, 2023));
    const mapped = mappedPeriods(timelines, '2001' as Period);
    expect(mapped).toHaveLength(MOST_MAPS);
    expect(mapped.slice(0, 2)).toEqual(['2001', '2010']);
  });
});
