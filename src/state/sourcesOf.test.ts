import { describe, expect, it } from 'vitest';
import { SMALL } from '../../tests/smallAtlas.ts';
import { sourcesOf } from './sourcesOf.ts';

describe('sourcesOf', () => {
  it('gives each source its periods, the latest source first', () => {
    const sources = sourcesOf(SMALL, 'commune', 'jobSeekersRegistered');
    expect(sources.map(({ source, periods }) => [source.id, periods])).toEqual([
      ['ft', ['2021', '2022']],
      ['rp', ['2022']],
    ]);
  });

  it('names a source once, whatever the number of its periods', () => {
    expect(sourcesOf(SMALL, 'commune', 'unemploymentRate')).toHaveLength(1);
  });

  it('is empty where the level has not the indicator', () => {
    expect(sourcesOf(SMALL, 'qpv2015', 'unemploymentRate')).toEqual([]);
  });
});
