import { describe, expect, it } from 'vitest';
import { lightOf, luminanceOf } from '../../../tests/color.ts';
import { SMALL_ACCESS } from '../../../tests/smallAccess.ts';
import { choicesOf } from '../../state/access/choices.ts';
import type { Details } from '../../state/details.ts';
import { heatCell, heatColumns } from './heat.ts';
import { legendLines } from './legendLines.ts';
import { LIGHT_TEXT_FROM, MINUTE_BREAKS, MINUTE_PALETTE, rankIn, scaleOf, shadeOfFigure } from './scale.ts';

const view = (details: Details = {}) => ({
  access: SMALL_ACCESS,
  level: 'commune' as const,
  matrices: {},
  choices: choicesOf(details, SMALL_ACCESS, 'commune').choices,
});
const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');

const said = (...args: Parameters<typeof heatCell>) => {
  const { text, rank } = heatCell(...args);
  return [plain(text), rank];
};

describe('the matrix', () => {
  it('has the services of the basket, and names those that no position lets in', () => {
    expect(heatColumns(view())).toEqual({ shown: ['college', 'pharmacie'], leftOut: ['boulangerie'] });
  });

  it('has those of the range chosen', () => {
    expect(heatColumns(view({ gamme: 'intermediaire' }))).toEqual({ shown: ['college'], leftOut: [] });
  });

  it('says the threshold of half of the inhabitants, and only the most where positions are missing', () => {
    expect(said(view(), '59003', 'college')).toEqual(['5 min ou moins', 0]);
    expect(said(view(), '59001', 'college')).toEqual(['10 à 15 min', 2]);
    expect(said(view(), '59004', 'college')).toEqual(['au-delà de 30 min', 5]);
    expect(said(view(), '59001', 'pharmacie')).toEqual(['au plus 20 min', 3]);
  });

  it('never says that a service is far where only its known positions are', () => {
    expect(heatCell(view({ pas: '2' }), '59004', 'pharmacie')).toEqual({
      text: 'non connu',
      rank: undefined,
    });
    expect(heatCell(view(), '59004', 'arret_tram').rank).toBeUndefined();
  });

  it('writes what can be read on every colour, which darken all along', () => {
    const light = MINUTE_PALETTE.map((color) => luminanceOf(lightOf(color)));
    expect(light).toEqual(light.toSorted((a, b) => b - a));
    const ink = luminanceOf(lightOf('#16242b'));
    light.forEach((shade, rank) => {
      const contrast = rank >= LIGHT_TEXT_FROM ? 1.05 / (shade + 0.05) : (shade + 0.05) / (ink + 0.05);
      expect(contrast, String(rank)).toBeGreaterThanOrEqual(4.5);
    });
    expect(MINUTE_PALETTE).toHaveLength(MINUTE_BREAKS.length + 1);
  });
});

describe('the scale', () => {
  it('holds 15 minutes in "15 or less", and a share of 20 % in the class above', () => {
    expect(rankIn(scaleOf(view({ mesure: 'temps' })), 15)).toBe(2);
    expect(rankIn(scaleOf(view({ mesure: 'temps' })), 16)).toBe(3);
    expect(rankIn(scaleOf(view()), 20)).toBe(1);
  });

  it('is darkest where the fewest reach, and where it is farthest', () => {
    const darkest = (palette: readonly string[]) => {
      const light = palette.map((color) => luminanceOf(lightOf(color)));
      return light.indexOf(Math.min(...light));
    };
    expect(darkest(scaleOf(view()).palette)).toBe(0);
    expect(darkest(scaleOf(view({ mesure: 'temps' })).palette)).toBe(5);
    expect(darkest(scaleOf(view({ mesure: 'equipements' })).palette)).toBe(0);
  });

  it('is moved by no choice of the visitor', () => {
    expect(scaleOf(view({ pas: '3', service: 'college', seuil: '5' }))).toEqual(scaleOf(view()));
  });

  it('gives a basket of few services as many classes as it has counts, at most five', () => {
    expect(scaleOf(view({ mesure: 'panier' })).breaks).toEqual([1, 2]);
  });

  it('leaves open a bound in the class of greatest concern, and colours the same figure where it is exact', () => {
    const scale = scaleOf(view());
    const shade = (value: number, bound: 'exact' | 'atLeast') =>
      shadeOfFigure(scale, { kind: 'value', value, bound });
    expect(shade(12, 'atLeast').kind).toBe('absence');
    expect(shade(12, 'exact')).toMatchObject({ kind: 'class', rank: 0 });
    expect(shade(45, 'atLeast')).toEqual(shade(45, 'exact'));
  });

  it('gives no colour to what has no value', () => {
    const scale = scaleOf(view());
    expect(shadeOfFigure(scale, { kind: 'unplaced' })).toEqual({ kind: 'absence', absence: 'notPublished' });
    expect(shadeOfFigure(scale, undefined)).toEqual({ kind: 'plain' });
  });
});

describe('the legend', () => {
  it('counts the territories and the inhabitants of each class, and marks the agglomeration', () => {
    const lines = legendLines(
      view(),
      scaleOf(view()),
      ['59001', '59002', '59003', '59004'].map((code, i) => ({
        code,
        figure: { kind: 'value' as const, value: [25, 100, 100, 0][i] ?? 0, bound: 'atLeast' as const },
      })),
      { kind: 'value', value: 81, bound: 'atLeast' },
    );
    expect(
      lines.map(({ text, detail, mark }) => plain([text, detail, mark].filter(Boolean).join(' | '))),
    ).toEqual([
      'Trop peu de positions connues | 1 commune, 50 hab.',
      'au moins 20 % | 1 commune, 400 hab.',
      'au moins 40 % | aucun territoire',
      'au moins 60 % | aucun territoire',
      'au moins 80 % | 2 communes, 1 400 hab. | ici : l’agglomération',
    ]);
  });

  it('gives each reason of an absence its line', () => {
    const lines = legendLines(view(), scaleOf(view()), [{ code: '59001', figure: { kind: 'unplaced' } }], {
      kind: 'unplaced',
    });
    expect(lines.at(-1)).toMatchObject({ name: 'unplaced', text: 'Position non publiée', codes: ['59001'] });
  });
});
