import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../tests/smallAtlas.ts';
import { INDICATORS } from '../domain/indicators.ts';
import { ABSENCES, type Cell } from '../domain/measure.ts';
import type { Row } from '../state/rows.ts';
import type { Classification } from '../stats/classification.ts';
import { choroplethOf, shadeOf } from './choropleth.ts';
import { fillOf } from './fillOf.ts';
import { paletteOf } from './palettes.ts';
import { className, hatchOf, PLAIN, PLAIN_COLOR } from './shade.ts';
import { shadesOf } from './shades.ts';

const VALUES: Classification = deepFreeze({ method: 'quantiles', breaks: [10, 20], decimals: 1 });
const GAPS: Classification = deepFreeze({ method: 'gap', breaks: [-5, 5], decimals: 1 });
const { unemploymentRate, employmentRate15to64, over60Share, jobSeekersRegistered } = INDICATORS;
const row = (code: string, cell: Cell) => ({ code, cell }) as Row;

describe('choroplethOf', () => {
  it('has one colour more than there are bounds', () => {
    expect(choroplethOf(VALUES, unemploymentRate).palette).toHaveLength(3);
  });

  it.each([
    ['high', unemploymentRate, VALUES, 'sequential'],
    ['low', employmentRate15to64, VALUES, 'sequential'],
    ['none', over60Share, VALUES, 'neutral'],
    ['high', unemploymentRate, GAPS, 'diverging'],
    ['none', over60Share, GAPS, 'diverging'],
  ] as const)('takes, for a concern "%s", the palette of %#', (concern, indicator, classification, kind) => {
    expect(indicator.concern).toBe(concern);
    expect(choroplethOf(classification, indicator).palette).toEqual(paletteOf(kind, 3, concern));
  });
});

describe('shadeOf', () => {
  const choropleth = choroplethOf(VALUES, unemploymentRate);

  it('gives a figure the colour of its class', () => {
    expect(shadeOf(choropleth, 12, 'missing', unemploymentRate)).toEqual({
      kind: 'class',
      rank: 1,
      color: choropleth.palette[1],
    });
  });

  it.each(ABSENCES)('hatches %s, and never gives it a colour of the scale', (absence) => {
    for (const one of [choropleth, choroplethOf(GAPS, unemploymentRate)]) {
      const shade = shadeOf(one, absence, 18, unemploymentRate);
      expect(shade).toEqual({ kind: 'absence', absence });
      expect(one.palette).not.toContain(fillOf(shade));
    }
  });

  it('does not colour a gap to a figure that does not exist', () => {
    const shade = shadeOf(choroplethOf(GAPS, unemploymentRate), 12, 'notPublished', unemploymentRate);
    expect(shade.kind).toBe('absence');
  });
});

describe('shadesOf', () => {
  const rows = deepFreeze([row('a', 9.94), row('b', 9.96), row('c', 'suppressed')]);

  it('shades every territory, by figures as displayed', () => {
    const shades = shadesOf(rows, choroplethOf(VALUES, unemploymentRate), 18, unemploymentRate);
    expect([...shades].map(([code, shade]) => [code, className(shade)])).toEqual([
      ['a', '0'],
      ['b', '1'],
      ['c', 'suppressed'],
    ]);
  });

  it('leaves the land plain under counts, and still hatches their absences', () => {
    const shades = shadesOf(rows, choroplethOf(VALUES, jobSeekersRegistered), 18, jobSeekersRegistered);
    expect([...shades.values()].map(({ kind }) => kind)).toEqual(['plain', 'plain', 'absence']);
  });
});

describe('a shade', () => {
  it('is filled by its colour, its hatching or paper', () => {
    expect(fillOf({ kind: 'class', rank: 0, color: '#abcdef' })).toBe('#abcdef');
    expect(fillOf({ kind: 'absence', absence: 'missing' })).toBe(`url(#${hatchOf('missing')})`);
    expect(fillOf(PLAIN)).toBe(PLAIN_COLOR);
  });

  it('is compared by its rank or its absence; the plain one by nothing', () => {
    expect(className({ kind: 'class', rank: 0, color: '#abcdef' })).toBe('0');
    expect(className({ kind: 'absence', absence: 'missing' })).toBe('missing');
    expect(className(PLAIN)).toBeUndefined();
  });
});
