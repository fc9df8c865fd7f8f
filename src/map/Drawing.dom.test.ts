import { describe, expect, it } from 'vitest';
import { SMALL, SMALL_IRIS } from '../../tests/smallAtlas.ts';
import { Atlas } from '../state/Atlas.svelte.ts';
import type { Period } from '../domain/period.ts';
import { Drawing, MAX_RADIUS } from './Drawing.svelte.ts';
import { PLAIN } from './shade.ts';

function drawn() {
  const atlas = new Atlas(SMALL);
  return { atlas, drawing: new Drawing(atlas) };
}

describe('the drawing', () => {
  it('outlines the neighbourhoods of 2024 over the communes, those of the level otherwise', () => {
    const { atlas, drawing } = drawn();
    expect(drawing.quarterLevel).toBe('qpv2024');
    atlas.showLevel('qpv2015');
    expect(drawing.quarterLevel).toBe('qpv2015');
  });

  it('fills the IRIS at their level only, under the outlines of the neighbourhoods of 2024', () => {
    const { atlas, drawing } = drawn();
    atlas.addLevel('iris', SMALL_IRIS);
    expect(drawing.iris).toEqual([]);
    atlas.showLevel('iris');
    expect(drawing.iris.map(({ code }) => code)).toEqual(['590010101', '590010102', '590020000']);
    expect(drawing.quarterLevel).toBe('qpv2024');
    expect(drawing.shade('590010101').kind).toBe('class');
    expect(drawing.shade('590020000')).toEqual({ kind: 'absence', absence: 'missing' });
  });

  it('leaves plain what the level does not colour', () => {
    const { atlas, drawing } = drawn();
    expect(drawing.shade('QN05901M')).toBe(PLAIN);
    expect(drawing.shade('59001').kind).toBe('class');
    atlas.showLevel('qpv2024');
    expect(drawing.shade('59001')).toBe(PLAIN);
    expect(drawing.shade('QN05902N')).toEqual({ kind: 'absence', absence: 'suppressed' });
  });

  it('has no circle for a rate', () => {
    expect(drawn().drawing.circles).toEqual([]);
  });
});

describe('the circles of a count', () => {
  function counts(period: string) {
    const { atlas, drawing } = drawn();
    atlas.showIndicator('jobSeekersRegistered');
    atlas.showPeriod(period as Period);
    return drawing;
  }

  it('are one a figure, largest first, a true zero of no radius, an absence left out', () => {
    expect(counts('2022').circles.map(({ code }) => code)).toEqual(['59003', '59001', '59002']);
    expect(counts('2022').circles.at(-1)?.radius).toBe(0);
  });

  it('are smaller over the IRIS, which are many in the towns', () => {
    const { atlas, drawing } = drawn();
    expect(drawing.maxRadius).toBe(MAX_RADIUS);
    atlas.showLevel('iris');
    expect(drawing.maxRadius).toBeLessThan(MAX_RADIUS);
  });

  it('are to one scale at every period: the largest of all has the largest radius', () => {
    expect(counts('2021').circles[0]?.radius).toBe(MAX_RADIUS);
    // 140 of 160, by area.
    expect(counts('2022').circles[0]?.radius).toBeCloseTo(MAX_RADIUS * Math.sqrt(140 / 160), 9);
  });
});
