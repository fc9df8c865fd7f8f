import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, buildChanged, COUNTRY, removeTemporaryFolders } from '../country.ts';
import { drawMethod, textOf } from './page.ts';

let page = '';
let plain = '';
beforeAll(async () => {
  const run = await build(join(import.meta.dirname, '..', '..', 'data'));
  if (!run.published) throw new Error(run.said);
  ({ page, plain } = await drawMethod(run.to));
});
afterAll(removeTemporaryFolders);

const NO_FIGURE = /\b(?:undefined|NaN|null|Infinity)\b/i;

describe('the part of the method on access', () => {
  it('follows the rest, which is the same with it and without it', () => {
    const rest = plain.slice(plain.indexOf('</nav>'), plain.lastIndexOf('</section>'));
    expect(rest.length).toBeGreaterThan(10_000);
    expect(page).toContain(rest);
    expect(page.indexOf('id="acces"')).toBeGreaterThan(page.indexOf('id="jamais"'));
    expect(plain).not.toMatch(/acces|services à pied/);
  });

  it('is in the contents, with each of its parts, and no link leads nowhere', () => {
    const contents = page.slice(page.indexOf('<nav'), page.indexOf('</nav>'));
    const links = [...contents.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
    const headings = [...page.matchAll(/<h[23] id="([^"]+)"/g)].map(([, id = '']) => id);
    expect(links).toEqual(headings);
    expect(headings.filter((id) => id.startsWith('acces'))).toHaveLength(10);
  });

  it('has its headings in order: a title of the second rank, then titles of the third', () => {
    const ranks = [...page.matchAll(/<h(\d) id="acces/g)].map(([, rank]) => rank);
    expect(ranks).toEqual(['2', ...Array.from({ length: 9 }, () => '3')]);
  });

  it('holds to the policy of the site, and shows nothing that is no figure', () => {
    expect(page).not.toMatch(/<script|<style|\sstyle="|\son\w+="|javascript:/i);
    expect(textOf(page)).not.toMatch(NO_FIGURE);
  });

  it('is left out where nothing of access was published', async () => {
    const { to } = await buildChanged({ 'services.csv': () => undefined });
    expect((await drawMethod(to)).page).not.toContain('id="acces"');
  });

  it('stands in another atlas with its own parameters', async () => {
    const { to } = await build(COUNTRY);
    const text = textOf((await drawMethod(to)).page);
    expect(text).toContain('Vitesse : 5 km/h allure du pays');
    expect(text).toContain('Facteur de détour du vol d’oiseau : 1,25 détour du pays');
    // 30 minutes at 5 km/h: 2,500 m of walk, 2,000 m as the crow flies.
    expect(text).toContain('En 30 min, on marche donc 2 500 m, soit 2 000 m à vol d’oiseau.');
    expect(text).not.toMatch(NO_FIGURE);
  });
});
