import { describe, expect, it } from 'vitest';
import { SMALL } from '../../tests/smallAtlas.ts';
import { Atlas } from '../state/Atlas.svelte.ts';
import type { Lens } from '../state/lens.ts';
import { Drawing } from './Drawing.svelte.ts';
import { ABOVE, markObstacles, marksOf } from './marks.ts';
import { MARKS, markOf, markPath } from './verdictMark.ts';

function marks(lens: Lens) {
  const atlas = new Atlas(SMALL);
  atlas.view = { ...atlas.view, lens };
  return marksOf(atlas, new Drawing(atlas));
}

describe('the marks of the map', () => {
  it('stand in the home view only, on the territories that have a verdict', () => {
    expect(marks('trajectory').map(({ code, mark }) => `${code} ${mark}`)).toEqual([
      '59001 down',
      '59002 down',
      '59003 down',
    ]);
    expect(marks('values')).toEqual([]);
  });

  it('are obstacles of the names, above their points, at any scale', () => {
    const [box] = markObstacles([{ code: 'a', mark: 'up', x: 100, y: 200 }], 0.5, 6);
    // Twelve pixels wide are 24 units, 14 pixels above are 28.
    expect(box).toEqual({ x: 88, y: 200 - ABOVE / 0.5 - 12, width: 24, height: 24 });
  });
});

describe('a mark', () => {
  it('has a shape of its own', () => {
    expect(new Set(MARKS.map((mark) => markPath(mark, 0, 0, 6))).size).toBe(MARKS.length);
  });

  it('is the same for the better at both sides of the reference, and none where nothing may be said', () => {
    expect([markOf('catchingUp'), markOf('leadGrown'), markOf('notComparable')]).toEqual([
      'up',
      'up',
      undefined,
    ]);
  });
});
