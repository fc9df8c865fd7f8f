import { describe, expect, it } from 'vitest';
import { series } from '../../../tests/smallAtlas.ts';
import type { Level } from '../../domain/level.ts';
import type { PublishedSeries } from '../../domain/published.ts';
import { shownPeriods } from './shownPeriods.ts';

/** Periods of the poverty rate at each level. */
function shown(periods: Partial<Record<Level, readonly string[]>>, levels = Object.keys(periods) as Level[]) {
  const empty = { commune: {}, iris: {}, qpv2024: {}, qpv2015: {} };
  const filled = Object.entries(periods).map(([level, some]) => [
    level,
    { povertyRate: series(some, [], {}) },
  ]);
  const all = { ...empty, ...(Object.fromEntries(filled) as Partial<PublishedSeries>) };
  return Object.fromEntries(shownPeriods(all, 'povertyRate', levels));
}

describe('shownPeriods', () => {
  it('is the latest period of a level alone, in whatever order they are published', () => {
    expect(shown({ commune: ['2021', '2022', '2019'] })).toEqual({ commune: '2022' });
  });

  it('is the latest that two levels share, though one has a later one', () => {
    expect(shown({ commune: ['2011', '2016', '2022'], iris: ['2011', '2016'] })).toEqual({
      commune: '2016',
      iris: '2016',
    });
  });

  it('leaves each level its own latest where nothing is shared', () => {
    expect(shown({ commune: ['2019', '2021'], qpv2024: ['edition-2025'] })).toEqual({
      commune: '2021',
      qpv2024: 'edition-2025',
    });
  });

  it('lets those that share a period keep it beside one that does not', () => {
    expect(shown({ commune: ['2021', '2022'], iris: ['2021'], qpv2024: ['edition-2025'] })).toEqual({
      commune: '2021',
      iris: '2021',
      qpv2024: 'edition-2025',
    });
  });

  it('counts a level once, and leaves out one without the indicator', () => {
    const levels: Level[] = ['commune', 'commune', 'commune', 'iris', 'qpv2024'];
    expect(shown({ commune: ['2019', '2022'], iris: ['2019'] }, levels)).toEqual({
      commune: '2019',
      iris: '2019',
    });
  });
});
