import { render } from 'svelte/server';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IndicatorId } from '../src/domain/indicators.ts';
import type { Published } from '../src/domain/published.ts';
import { comparisonOf, type Compared } from '../src/lenses/compare/comparison.ts';
import Strip from '../src/lenses/compare/Strip.svelte';
import { stripsOf } from '../src/lenses/compare/strips.ts';
import { realAtlas } from './realAtlas.ts';

let published: Published;
beforeAll(async () => {
  published = await realAtlas();
});

const TERRITORIES: readonly Compared[] = [
  { code: '59014', level: 'commune' },
  { code: '59606', level: 'commune' },
  { code: 'QN05921M', level: 'qpv2024' },
];

/** The scales of an indicator, as the page draws them. */
function drawn(id: IndicatorId): string[] {
  const line = comparisonOf(published.series, TERRITORIES).find((candidate) => candidate.id === id);
  return (line ? stripsOf(published.series, line) : []).map((strip) => {
    const { body } = render(Strip, { props: { id, strip, label: `${id} ${strip.period}` } });
    return body
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/ ?\b(?:s|svelte)-[a-z0-9]+/g, '')
      .replaceAll(' class=""', '')
      .replaceAll('><', '>\n<');
  });
}

describe('the scales of a comparison', () => {
  it('are drawn as they were reviewed: one of the communes, and one of the neighbourhoods', async () => {
    const scales = [...drawn('unemploymentRate'), ...drawn('povertyRate')];
    expect(scales).toHaveLength(3);
    await expect(`${scales.join('\n')}\n`).toMatchFileSnapshot('golden/strips.svg');
  });

  it('have a mark for each of the 35 communes, but those at one place', () => {
    const marks = drawn('unemploymentRate')[0]?.match(/class="mark"/g)?.length ?? 0;
    expect(marks).toBeGreaterThan(20);
    expect(marks).toBeLessThanOrEqual(35);
  });
});
