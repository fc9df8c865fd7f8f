import { describe, expect, it } from 'vitest';
import { difficultyRanks } from './difficultyRanks.ts';

describe('difficultyRanks', () => {
  it('goes from nothing for the least difficulty to twice the number of others', () => {
    expect(difficultyRanks([10, 30, 20], 'high')).toEqual([0, 4, 2]);
    expect(difficultyRanks([10, 30, 20], 'low')).toEqual([4, 0, 2]);
  });

  it('gives those that tie the middle of the places that they share', () => {
    expect(difficultyRanks([10, 20, 20, 30], 'high')).toEqual([0, 3, 3, 6]);
    expect(difficultyRanks([7, 7, 7], 'low')).toEqual([2, 2, 2]);
  });

  it('ranks a territory alone, and nobody', () => {
    expect(difficultyRanks([5], 'high')).toEqual([0]);
    expect(difficultyRanks([], 'high')).toEqual([]);
  });
});
