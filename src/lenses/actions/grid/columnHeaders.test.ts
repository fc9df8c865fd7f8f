import { describe, expect, it } from 'vitest';
import { smallGrid } from '../../../../tests/register/smallGrid.ts';
import { columnHeaders } from './columnHeaders.ts';

describe('columnHeaders', () => {
  it('names the indicator of each theme and the period of its column, or says that there is none', () => {
    expect(columnHeaders(smallGrid([]), 'commune')).toEqual([
      'Taux de chômage des 15-64 ans (recensement), 2022',
      'sans indicateur à ce niveau',
    ]);
  });

  it('leaves the period to the cells where some show the figure of the same place in 2015', () => {
    expect(columnHeaders(smallGrid([], 'qpv2024'), 'qpv2024')[0]).toBe('Taux d’emploi des 15-64 ans');
    expect(columnHeaders(smallGrid([], 'qpv2015'), 'qpv2015')[0]).toBe(
      'Taux d’emploi des 15-64 ans, éd. 2022',
    );
  });
});
