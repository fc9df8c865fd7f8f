import { beforeAll, describe, expect, it } from 'vitest';
import type { Published } from '../src/domain/published.ts';
import { examplesOf } from '../src/method/example.ts';
import { prerenderMethod } from '../src/prerender.ts';
import { realAtlas } from './realAtlas.ts';
import { SMALL } from './smallAtlas.ts';

let published: Published;
let page = { head: '', body: '' };
beforeAll(async () => {
  published = await realAtlas();
  page = prerenderMethod(published);
});

/** The lines of the example of a commune, each as its cells. */
function stepsOf(code: string): string[][] {
  const table = new RegExp(`<table data-code="${code}">[\\s\\S]*?</table>`).exec(page.body)?.[0] ?? '';
  return [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) =>
      cell.replace(/<[^>]*>/g, ''),
    ),
  );
}
const resultOf = (code: string, what: string) => stepsOf(code).find(([name]) => name === what)?.[2];

describe('the page of the method', () => {
  // By hand, from the counts of Insee. Valenciennes: 16.70 % in 2007, 18.99 % in 2022; agglomeration 16.73 and 18.26.
  // Gaps −0.03 and 0.73; margins √(0.657² + 0.233²) = 0.697 and √(0.670² + 0.239²) = 0.711; change 0.765, margin
  // √(0.697² + 0.711²) = 0.996: above the threshold of 0.5, below its margin.
  it('computes the example of Valenciennes as a hand does: a change of 0.77 point, ± 1.00, not significant', () => {
    expect(resultOf('59606', 'Changement de l’écart')).toBe('+0,77\u00a0point');
    expect(resultOf('59606', 'Marge du changement')).toBe('±\u202f1,00');
    expect(resultOf('59606', 'Verdict')).toBe('non significatif');
  });

  // Condé-sur-l'Escaut, under 10,000 inhabitants, has no sampling: 25.09 % and 28.64 %. Gaps 8.36 and 10.38; change
  // 2.02; margin of the agglomeration and of the rounding only, √(0.238² + 0.244²) = 0.34.
  it('computes that of Condé-sur-l’Escaut: a change of 2.02 points, ± 0.34, falling behind', () => {
    expect(resultOf('59153', 'Changement de l’écart')).toBe('+2,02\u00a0points');
    expect(resultOf('59153', 'Marge du changement')).toBe('±\u202f0,34');
    expect(resultOf('59153', 'Verdict')).toBe('décrochage');
  });

  it('shows every number of the computation: two figures, two references, two gaps, their margins', () => {
    expect(stepsOf('59606').map(([what]) => what)).toEqual([
      ...['Valeur', 'Agglomération', 'Écart', 'Marge de l’écart'],
      ...['Valeur', 'Agglomération', 'Écart', 'Marge de l’écart'],
      ...['Changement de l’écart', 'Marge du changement', 'Seuil', 'Verdict', 'Rang'],
    ]);
    expect(stepsOf('59606')[3]).toEqual(['Marge de l’écart', '√(0,66² + 0,23²)', '±\u202f0,70']);
  });

  it('shows the six kinds of absence with their hatching', () => {
    expect(new Set(page.body.match(/fill="url\(#hachures-\w+\)"/g))).toHaveProperty('size', 6);
  });

  it('tells the caution of Insee and the parts that other pages lead to', () => {
    expect(page.body).toContain('millésimes 2019 à 2023');
    for (const id of ['contenu', 'periodes', 'marges', 'rangs']) expect(page.body).toContain(`id="${id}"`);
  });

  it('holds to the policy of the site, needs no script, and says no word that judges people', () => {
    const html = `${page.head}${page.body}`;
    expect(html).not.toMatch(/<script|<style|\sstyle="|\son\w+="|javascript:/i);
    expect(html).not.toMatch(/\b(?:pire|zone|undefined|NaN|null)\b/i);
    expect(page.head).toMatch(
      /<title>Méthode – Atlas des quartiers prioritaires, Valenciennes Métropole<\/title>/,
    );
  });
});

describe('the worked examples', () => {
  it('are the most populated commune that compares, then the most populated without sampling', () => {
    expect(examplesOf(published).map(({ code }) => code)).toEqual(['59606', '59153']);
  });

  it('are of the communes of whatever atlas it is: here that of an invented agglomeration', () => {
    // 59003 has 6,020 inhabitants, 59001 has 1,020; no figure of theirs has a margin but the rounding.
    expect(examplesOf(SMALL).map(({ code }) => code)).toEqual(['59003', '59001']);
  });

  it('are none where nothing compares, and the page says so', () => {
    const silent = { ...SMALL, series: { ...SMALL.series, commune: {} } };
    expect(examplesOf(silent)).toEqual([]);
    expect(prerenderMethod(silent).body).toContain('Aucune commune n’a deux périodes comparables');
  });
});
