import { describe, expect, it } from 'vitest';
import { SMALL } from '../../tests/smallAtlas.ts';
import type { TerritoryCode } from '../domain/territory.ts';
import { Atlas } from '../state/Atlas.svelte.ts';
import { Cursor } from './Cursor.svelte.ts';
import { Drawing } from './Drawing.svelte.ts';

function walker() {
  const atlas = new Atlas(SMALL);
  return { atlas, cursor: new Cursor(atlas, new Drawing(atlas)) };
}

describe('the arrow keys on the map', () => {
  it('stand nowhere before the first key', () => {
    const { cursor } = walker();
    expect([cursor.code, cursor.spoken]).toEqual([null, '']);
  });

  it('stand first on the most populated territory', () => {
    const { cursor } = walker();
    cursor.move('up');
    expect(cursor.code).toBe('59003');
  });

  it('stand first on the selected territory, if there is one', () => {
    const { atlas, cursor } = walker();
    atlas.select('59002' as TerritoryCode);
    cursor.move('down');
    expect(cursor.code).toBe('59002');
  });

  it('then go to the neighbour that way: the small atlas is a square', () => {
    const { cursor } = walker();
    const path = (['down', 'up', 'right', 'down', 'left'] as const).map((direction) => {
      cursor.move(direction);
      return cursor.code;
    });
    expect(path).toEqual(['59003', '59001', '59002', '59004', '59003']);
  });

  it('stay at the edge', () => {
    const { cursor } = walker();
    cursor.move('down');
    cursor.move('left');
    expect(cursor.code).toBe('59003');
  });

  it('say each territory in one sentence', () => {
    const { cursor } = walker();
    cursor.move('up');
    expect(cursor.spoken).toBe(
      'Ville-sur-l’Eau\u00a0: 24,0\u202f% en 2022, 5,7\u00a0points de plus que l’agglomération. Depuis 2012\u00a0: décrochage.',
    );
    cursor.move('right');
    expect(cursor.spoken).toBe('Zone\u00a0: secret statistique en 2022. Depuis 2012\u00a0: non comparable.');
  });

  it('stand nowhere once the map is left, or once the level has changed', () => {
    const { atlas, cursor } = walker();
    cursor.move('up');
    cursor.leave();
    expect(cursor.code).toBeNull();
    cursor.move('up');
    atlas.showLevel('qpv2024');
    expect(cursor.code).toBeNull();
  });
});
