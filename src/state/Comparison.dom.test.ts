import { describe, expect, it } from 'vitest';
import { SMALL, SMALL_IRIS } from '../../tests/smallAtlas.ts';
import type { TerritoryCode } from '../domain/territory.ts';
import { Atlas } from './Atlas.svelte.ts';

describe('the territories compared', () => {
  const codes = ['59001', 'QN05901M', '590010101', '59003'] as TerritoryCode[];
  const comparing = () => {
    const atlas = new Atlas(SMALL);
    codes.forEach((code) => atlas.comparison.add(code));
    return atlas;
  };

  it('are of any level, in the order chosen, each once', () => {
    const atlas = comparing();
    atlas.comparison.add('59001' as TerritoryCode);
    expect([atlas.view.compared, atlas.comparison.refused]).toEqual([codes, null]);
  });

  it('are four at most: a fifth is told until one leaves', () => {
    const atlas = comparing();
    atlas.comparison.add('59004' as TerritoryCode);
    expect([atlas.view.compared, atlas.comparison.refused]).toEqual([codes, '59004']);
    atlas.comparison.remove('59001' as TerritoryCode);
    expect([atlas.view.compared, atlas.comparison.refused]).toEqual([codes.slice(1), null]);
  });

  it('stay through a change of level', () => {
    const atlas = comparing();
    atlas.showLevel('qpv2024');
    expect(atlas.view.compared).toEqual(codes);
  });

  it('lose those that their level, once arrived, does not hold, and tell them', () => {
    const compared = ['590019999', '59001', '590010101'] as TerritoryCode[];
    const atlas = new Atlas(SMALL);
    compared.forEach((code) => atlas.comparison.add(code));
    atlas.addLevel('iris', SMALL_IRIS);
    expect(atlas.view.compared).toEqual(['59001', '590010101']);
    expect(atlas.rejected).toEqual([{ parameter: 'comparer', value: '590019999' }]);
  });
});
