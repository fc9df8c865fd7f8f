import { describe, expect, it } from 'vitest';
import { SMALL, SMALL_2015, SMALL_IRIS } from '../../tests/smallAtlas.ts';
import type { Period } from '../domain/period.ts';
import type { TerritoryCode } from '../domain/territory.ts';
import { METHODS } from '../stats/classification.ts';
import { Atlas } from './Atlas.svelte.ts';

const [ECAILLE, QUARTER, OLD] = ['59001', 'QN05901M', 'QP059001'] as TerritoryCode[];
const OTHER = '59003' as TerritoryCode;

/** An atlas at some view, from its default. */
function atlasAt(change: Partial<Atlas['view']> = {}): Atlas {
  const atlas = new Atlas(SMALL);
  atlas.view = Object.freeze({ ...atlas.view, ...change });
  return atlas;
}
const at = (period: string) => atlasAt({ period: period as Period });

describe('a new atlas', () => {
  it('shows the default view at the latest period, with five classes of communes', () => {
    const atlas = new Atlas(SMALL);
    expect(atlas.view).toEqual(atlas.initial);
    expect([atlas.id, atlas.level, atlas.period, atlas.classes]).toEqual([
      'unemploymentRate',
      'commune',
      '2022',
      5,
    ]);
  });
});

describe('a change of indicator', () => {
  it('keeps the period that the new indicator knows', () => {
    const atlas = at('2017');
    atlas.showIndicator('employmentRate15to64');
    expect(atlas.period).toBe('2017');
  });

  it('drops the period that the new indicator does not know, for its latest', () => {
    const atlas = at('2012');
    atlas.showIndicator('employmentRate15to64');
    expect([atlas.view.period, atlas.period]).toEqual([null, '2022']);
  });

  it('keeps the territory, the method and the map', () => {
    const camera = { zoom: 12, latitude: 50, longitude: 3 };
    const atlas = atlasAt({ selected: ECAILLE ?? null, method: 'jenks', classes: 3, camera });
    atlas.showIndicator('povertyRate');
    expect(atlas.view).toMatchObject({ selected: ECAILLE, method: 'jenks', classes: 3, camera });
  });
});

describe('a change of level', () => {
  it('drops the period, the classes and the territory: they belong to a level', () => {
    const atlas = atlasAt({ selected: ECAILLE ?? null, period: '2017' as Period, classes: 6 });
    atlas.showLevel('qpv2024');
    expect(atlas.view).toMatchObject({ selected: null, period: null, classes: null });
  });

  it('keeps the indicator where the level has it, else takes one of the same theme', () => {
    const atlas = atlasAt({ indicator: 'population' });
    atlas.showLevel('qpv2024');
    expect(atlas.id).toBe('population');
    const other = new Atlas(SMALL);
    other.showLevel('qpv2024');
    expect(other.id).toBe('employmentRate15to64');
  });

  it('keeps the method, the basemap and the place of the map', () => {
    const camera = { zoom: 12, latitude: 50, longitude: 3 };
    const atlas = atlasAt({ method: 'equal', basemap: 'ign', camera });
    atlas.showLevel('qpv2024');
    expect(atlas.view).toMatchObject({ method: 'equal', basemap: 'ign', camera });
  });

  it('to the same level changes nothing', () => {
    const atlas = atlasAt({ period: '2017' as Period });
    const before = atlas.view;
    atlas.showLevel('commune');
    expect(atlas.view).toBe(before);
  });

  it('has no place until its boundaries arrive', () => {
    const atlas = new Atlas(SMALL);
    atlas.showLevel('qpv2015');
    atlas.showIndicator('jobSeekersABC');
    expect([atlas.boundaries, atlas.rows]).toEqual([undefined, []]);
    atlas.addLevel('qpv2015', { boundaries: SMALL_2015 });
    expect(atlas.rows.map(({ code, cell }) => [code, cell])).toEqual([[OLD, 130]]);
  });

  it('knows the periods of the IRIS at once, and their figures once they have arrived', () => {
    const atlas = atlasAt();
    atlas.showLevel('iris');
    expect([atlas.period, atlas.reference, atlas.rows]).toEqual(['2022', 18.3, []]);
    atlas.addLevel('iris', SMALL_IRIS);
    expect(atlas.rows.map(({ place, cell, flag }) => [place.label, cell, flag])).toEqual([
      ['Le Bois', 'missing', undefined],
      ['Nord (Écaille)', 22.14, 'estimated'],
      ['Sud (Écaille)', 9, 'estimated'],
    ]);
  });

  it('drops a territory of the address that the level, once arrived, does not hold, and tells it', () => {
    const at = (selected: string) => {
      const atlas = atlasAt({ level: 'iris', selected: selected as TerritoryCode });
      atlas.addLevel('iris', SMALL_IRIS);
      return [atlas.view.selected, atlas.rejected] as const;
    };
    expect(at('590010101')).toEqual(['590010101', []]);
    expect(at('590019999')).toEqual([null, [{ parameter: 'territoire', value: '590019999' }]]);
  });
});

describe('what is plain', () => {
  it('leaves the view: the latest period, the default number of classes', () => {
    const atlas = at('2012');
    atlas.showPeriod('2022' as Period);
    atlas.showClasses(3);
    atlas.showClasses(5);
    expect(atlas.view).toEqual(atlas.initial);
  });

  it('is four classes for neighbourhoods', () => {
    const atlas = new Atlas(SMALL);
    atlas.showLevel('qpv2024');
    expect(atlas.classes).toBe(4);
    atlas.showClasses(4);
    expect(atlas.view.classes).toBeNull();
  });
});

describe('classes', () => {
  it.each(METHODS)('by %s, are the same at every period', (method) => {
    const periods = ['2012', '2022'] as Period[];
    const [first, last] = periods.map((period) => atlasAt({ method, period, classes: 3 }).classification);
    expect(first?.breaks.length).toBeGreaterThan(0);
    expect(first).toEqual(last);
  });

  it('are by quantiles where the agglomeration has no figure, and by gap again where it has', () => {
    const atlas = atlasAt({ method: 'gap', period: '2017' as Period });
    expect([atlas.method, atlas.methods.includes('gap')]).toEqual(['quantiles', false]);
    atlas.showPeriod('2022' as Period);
    expect([atlas.method, atlas.methods.includes('gap')]).toEqual(['gap', true]);
  });

  it('have no gap for a count', () => {
    const atlas = atlasAt({ indicator: 'jobSeekersRegistered', method: 'gap' });
    expect([atlas.isCount, atlas.method, atlas.methods.includes('gap')]).toEqual([true, 'quantiles', false]);
  });
});

describe('rows', () => {
  it('carry the figure of the period, its gap, and the inhabitants of the year or the last known before', () => {
    const row = at('2022').rows.find(({ code }) => code === ECAILLE);
    expect(row).toMatchObject({ cell: 9.576, inhabitants: 1020 });
    expect(row?.gap?.amount).toBeCloseTo(9.576 - 18.3, 10);
    expect(at('2012').rows.find(({ code }) => code === ECAILLE)?.inhabitants).toBe(1000);
  });

  it('have no inhabitants where none are published', () => {
    expect(at('2022').rows.find(({ code }) => code === '59004')?.inhabitants).toBeUndefined();
  });
});

describe('the selection', () => {
  it('is the row of the territory, in the figures of the view', () => {
    const atlas = new Atlas(SMALL);
    atlas.select(OTHER);
    expect(atlas.selected?.cell).toBe(24);
    atlas.showPeriod('2012' as Period);
    expect(atlas.selected?.cell).toBe(20);
    atlas.select(null);
    expect(atlas.selected).toBeUndefined();
  });

  it('of a territory of another level brings its level', () => {
    const atlas = new Atlas(SMALL);
    atlas.select(QUARTER ?? null, 'qpv2024');
    expect([atlas.level, atlas.selected?.place.name]).toEqual(['qpv2024', 'Centre Ville']);
  });
});

describe('the highlight', () => {
  it('is of the territories pointed at last, and never in the view', () => {
    const atlas = new Atlas(SMALL);
    const before = atlas.view;
    atlas.highlight(['59001', '59002']);
    atlas.highlight(['59003']);
    expect(['59001', '59003'].map((code) => atlas.isHighlighted(code))).toEqual([false, true]);
    expect(atlas.view).toBe(before);
  });
});
