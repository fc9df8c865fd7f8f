import { describe, expect, it } from 'vitest';
import { SMALL } from '../../tests/smallAtlas.ts';
import { Atlas } from '../state/Atlas.svelte.ts';
import { classTexts } from './legendRows.ts';

/** What the words of the classes need of an atlas. */
function words(
  indicator: Atlas['indicator']['unit'],
  breaks: readonly number[],
  method: Atlas['method'] = 'equal',
) {
  const classification = { method, breaks, decimals: 1 };
  return classTexts({ classification, indicator: { unit: indicator }, decimals: 1 } as unknown as Atlas);
}

describe('the words of the classes', () => {
  it('are half-open: a figure equal to a bound is of the class above', () => {
    expect(words('percent', [12.3, 18])).toEqual([
      'moins de 12,3\u202f%',
      'de 12,3\u202f% à moins de 18,0\u202f%',
      '18,0\u202f% et plus',
    ]);
  });

  it('say of a single class that it holds all the figures', () => {
    expect(words('percent', [])).toEqual(['toutes les valeurs']);
  });

  it.each([
    ['percent', ['moins de \u22122,5\u00a0points', '\u22122,5\u00a0points et plus']],
    ['per100', ['moins de \u22122,5\u00a0pour\u00a0100', '\u22122,5\u00a0pour\u00a0100 et plus']],
    ['euro', ['moins de \u22123\u202f%', '\u22123\u202f% et plus']],
  ] as const)('of gaps of a %s are signed, in the unit of the gap', (unit, expected) => {
    expect(words(unit, [unit === 'euro' ? -3 : -2.5], 'gap')).toEqual(expected);
  });

  it('are as many as the classes of an atlas', () => {
    const atlas = new Atlas(SMALL);
    expect(classTexts(atlas)).toHaveLength(atlas.classification.breaks.length + 1);
  });
});
