import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { beforeAll, describe, expect, it } from 'vitest';
import Distribution from '../src/charts/Distribution.svelte';
import Quadrant from '../src/charts/Quadrant.svelte';
import type { Published } from '../src/domain/published.ts';
import Compare from '../src/lenses/compare/Compare.svelte';
import Crossed from '../src/lenses/cross/Cross.svelte';
import Perimeters from '../src/lenses/perimeters/Perimeters.svelte';
import Timelines from '../src/lenses/periods/Periods.svelte';
import type { TerritoryCode } from '../src/domain/territory.ts';
import type { View } from '../src/state/view.ts';
import ChartHost from './ChartHost.svelte';
import { realAtlas } from './realAtlas.ts';

let published: Published;
beforeAll(async () => {
  published = await realAtlas();
});

type Part = Component<{ onopen: () => void }>;
type Case = readonly [name: string, Part: Part, view: Partial<View>];

const ANZIN_VALENCIENNES = ['59014', '59606'] as readonly string[] as readonly TerritoryCode[];

const CASES: readonly Case[] = [
  ['quadrants', Quadrant as Part, {}],
  ['distribution', Distribution as Part, { lens: 'values' }],
  ['timelines', Timelines as Part, { lens: 'periods' }],
  ['scatter', Crossed as Part, { lens: 'cross' }],
  ['strips', Compare as Part, { lens: 'compare', compared: ANZIN_VALENCIENNES }],
  ['passages', Perimeters as Part, { lens: 'perimeters' }],
];

/** Characters of the longest chart. Maps are longer, and are reviewed once, as the first map of the page. */
const LONGEST = 20_000;

/** The pictures of a part of the page, a tag a line, without what the compiler adds; small marks of tables left out. */
function picturesOf(html: string): string {
  const pictures = [...html.matchAll(/<svg\b[^>]*>[\s\S]*?<\/svg>/g)]
    .map(([svg]) => svg)
    .filter((svg) => !/^<svg[^>]* width="\d{1,2}"/.test(svg))
    .filter((svg) => svg.length < LONGEST);
  return pictures
    .join('\n')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/ ?\b(?:s|svelte)-[a-z0-9]+/g, '')
    .replace(/ class=""/g, '')
    .replaceAll('=" ', '="')
    .replaceAll('><', '>\n<');
}

describe('the charts', () => {
  it.each(CASES)('%s are drawn as they were reviewed', async (name, Part, view) => {
    const { body } = render(ChartHost, { props: { published, view, Part } });
    const pictures = picturesOf(body);
    expect(pictures).toContain('<svg');
    await expect(`${pictures}\n`).toMatchFileSnapshot(`golden/charts/${name}.svg`);
  });
});
