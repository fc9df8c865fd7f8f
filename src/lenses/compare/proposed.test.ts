import { describe, expect, it } from 'vitest';
import { SMALL } from '../../../tests/smallAtlas.ts';
import type { TerritoryCode } from '../../domain/territory.ts';
import { proposedPair } from './proposed.ts';

const pair = (selected: string | null) => proposedPair(SMALL, selected as TerritoryCode | null);

// Last inhabitants known: 59003 has 6,020, 59001 1,020, 59002 520, 59004 100.
describe('proposedPair', () => {
  it('is the selected territory and the most populated commune', () => {
    expect(pair('QN05901M')).toEqual(['QN05901M', '59003']);
  });

  it.each([null, '59003'])('is the two most populated communes where %s is selected', (selected) => {
    expect(pair(selected)).toEqual(['59003', '59001']);
  });
});
