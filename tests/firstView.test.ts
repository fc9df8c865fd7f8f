import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { maySum } from '../src/domain/comparability.ts';
import { indicatorsAt, type IndicatorId } from '../src/domain/indicators.ts';
import { LEVELS, type Level } from '../src/domain/level.ts';
import type { Published } from '../src/domain/published.ts';
import { prerender } from '../src/prerender.ts';
import { realAtlas } from './realAtlas.ts';

let published: Published;
beforeAll(async () => {
  published = await realAtlas();
});

const pages = new Map<string, ReturnType<typeof prerender>>();

/** The page as the build draws it, with another default view; drawn once. */
function drawn(indicator: IndicatorId = 'unemploymentRate', level: Level = 'commune') {
  const key = `${indicator} ${level}`;
  const page = pages.get(key) ?? draw(indicator, level);
  pages.set(key, page);
  return page;
}
function draw(indicator: IndicatorId, level: Level) {
  const { manifest } = published;
  const profile = { ...manifest.profile, defaults: { indicator, level } };
  return prerender({ ...published, manifest: { ...manifest, profile } });
}
const VIEWS = LEVELS.flatMap((level) => indicatorsAt(level).map((id) => [id, level] as const));

/** The elements of a kind that carry a class, as `code → class`. */
function classes(html: string, element: string): Readonly<Record<string, string>> {
  const tags = [...html.matchAll(new RegExp(`<${element}\\b[^>]*>`, 'g'))].map(([tag]) => tag);
  const attribute = (tag: string, name: string) => new RegExp(` data-${name}="([^"]*)"`).exec(tag)?.[1];
  const carrying = tags.flatMap((tag) => {
    const [code, name] = [attribute(tag, 'code'), attribute(tag, 'class')];
    return code && name ? [[code, name] as const] : [];
  });
  return Object.fromEntries(carrying);
}
const legendOf = (body: string) => /<section class="legend[\s\S]*?<\/section>/.exec(body)?.[0] ?? '';
const textOf = (html: string) =>
  html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/ +/g, ' ');

describe('the first view', () => {
  it('is of unemployment over the communes', () => {
    expect(published.manifest.profile.defaults).toEqual({ indicator: 'unemploymentRate', level: 'commune' });
  });

  it('draws the map as it was reviewed', async () => {
    const map = /<svg[^>]*role="img"[\s\S]*?<\/svg>/.exec(drawn().body)?.[0] ?? '';
    const lines = map
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/ ?\b(?:s|svelte)-[a-z0-9]+/g, '')
      .replace(/ class=""/g, '')
      .replaceAll('=" ', '="')
      .replaceAll('><', '>\n<');
    await expect(`${lines}\n`).toMatchFileSnapshot('golden/first-map.svg');
    expect(map.match(/\.\d{2,}/g)).toBeNull();
  });

  it('draws the 35 communes and the 15 neighbourhoods, each once', () => {
    const { body } = drawn();
    expect(Object.keys(classes(body, 'path'))).toHaveLength(35);
    expect(/<g class="quarters[\s\S]*?<\/g>/.exec(body)?.[0].match(/<path[^>]*casing/g)).toHaveLength(15);
  });

  it('holds to the policy of the site: no inline style, script or handler', () => {
    for (const [id, level] of [VIEWS[0], VIEWS[4], VIEWS.at(-1)].flatMap((view) => (view ? [view] : []))) {
      const { head, body } = drawn(id, level);
      expect(`${head}${body}`).not.toMatch(/<script|<style|\sstyle="|\son\w+="|javascript:/i);
    }
  });

  it('weighs 45 kB at most, gzipped', () => {
    const { head, body } = drawn();
    expect(gzipSync(`${head}${body}`, { level: 9 }).length).toBeLessThanOrEqual(45_000);
  });

  it('has a title and a description that say the view', () => {
    const { head } = drawn();
    expect(head).toMatch(
      /<title>En 2022, 18,3\u202f% des actifs.* – Atlas des quartiers prioritaires, Valenciennes Métropole<\/title>/,
    );
    expect(head).toContain('<meta name="description" content="Valenciennes Métropole\u00a0: En 2022, 18,3');
  });

  it('is the same bytes twice', () => {
    expect(draw('unemploymentRate', 'commune')).toEqual(drawn());
  });
});

describe('the pictures of the page', () => {
  it.each(VIEWS)(
    'give, for %s over %s, each territory one class: map, chart, table and legend',
    (id, level) => {
      // The perimeters of 2015 are the one level that the build does not draw first: they are drawn all the same.
      const { body } = drawn(id, level);
      const table = classes(body, 'tr');
      const legend = [...legendOf(body).matchAll(/<li\b[^>]* data-class[^>]*>/g)].map(([tag]) => [
        / data-class="([^"]*)"/.exec(tag)?.[1],
        Number(/ data-count="(\d+)"/.exec(tag)?.[1]),
      ]);
      expect(classes(body, 'path')).toEqual(table);
      expect(table).toMatchObject(classes(body, 'circle'));
      const named = Object.values(table);
      for (const [name, count] of legend)
        expect(named.filter((one) => one === name)).toHaveLength(Number(count));
      expect(legend.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(named.length);
    },
  );
});

describe('the inhabitants of the legend', () => {
  /** Inhabitants said in the legend, as numbers. */
  const said = (body: string) =>
    [...textOf(legendOf(body)).matchAll(/([\d\u202f]+)(?: à ([\d\u202f]+))? hab\./g)].map((match) =>
      match.slice(1).flatMap((text) => (text ? [Number(text.replaceAll('\u202f', ''))] : [])),
    );

  it('are added up over communes: their sum is the agglomeration', () => {
    const sums = said(drawn('unemploymentRate', 'commune').body).flat();
    // 191 885 inhabitants in 2022, as the census gives the agglomeration.
    expect(sums.reduce((a, b) => a + b, 0)).toBe(191_885);
  });

  it('are added up over IRIS too: Insee rounds each to one inhabitant', () => {
    const sums = said(drawn('unemploymentRate', 'iris').body).flat();
    expect(sums.reduce((a, b) => a + b, 0)).toBe(191_880);
  });

  it.each(VIEWS.filter(([, level]) => !maySum('population', level).may))(
    'are never added up, for %s over %s: each number is of one neighbourhood',
    (id, level) => {
      const population = published.series[level].population;
      const known = new Set(Object.values(population?.values ?? {}).flat());
      const numbers = said(drawn(id, level).body).flat();
      if (id !== 'population' && !/^jobSeekers|^socialDwellings/.test(id))
        expect(numbers.length).toBeGreaterThan(0);
      expect(numbers.filter((number) => !known.has(number))).toEqual([]);
    },
  );

  it('never give the sum of the 15 neighbourhoods of 2015, anywhere on the page', () => {
    const values = Object.values(published.series.qpv2015.population?.values ?? {});
    const sum = values.reduce((total, cells) => total + Number(cells[0]), 0);
    expect(sum).toBe(35_260);
    for (const [id, level] of VIEWS)
      expect(textOf(drawn(id, level).body)).not.toMatch(/35[\s\u202f\u00a0.,]?260/);
  });

  it('say that the populations of neighbourhoods do not add up', () => {
    expect(textOf(legendOf(drawn('povertyRate', 'qpv2024').body))).toContain('ne s’additionnent pas');
  });
});
