import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overlaps } from '../scripts/shapes/overlaps.ts';
import { mayContinue } from '../src/domain/comparability.ts';
import { NOISE_SHARE } from '../src/domain/territory.ts';
import { build, removeTemporaryFolders } from './country.ts';
import { featuresOf } from './promises.ts';
import { fileURLToPath } from 'node:url';

let to = '';

beforeAll(async () => {
  const run = await build(fileURLToPath(new URL('../data', import.meta.url)));
  if (!run.published) throw new Error(run.said);
  to = run.to;
});
afterAll(removeTemporaryFolders);

/** Every pair of neighbourhoods that share surface, as the published file of 2024 gives it. */
async function publishedPairs() {
  const features = await featuresOf(to, 'qpv2024');
  return features.flatMap(({ properties: { code, from2015 = [] } }) =>
    from2015.map((ancestor) => ({ heir: code, ...ancestor })),
  );
}

describe('what the neighbourhoods of 2024 come from', () => {
  // The boundaries are generalised to ten metres or so: the shares, taken before, may differ by one point.
  it('agrees with the boundaries that are drawn', async () => {
    const [older, newer] = [await featuresOf(to, 'qpv2015'), await featuresOf(to, 'qpv2024')].map(
      (features) => features.map(({ properties: { code, name }, geometry }) => ({ code, name, geometry })),
    );
    const drawn = overlaps(newer ?? [], older ?? []).filter(
      ({ shareOfA, shareOfB }) => Math.max(shareOfA, shareOfB) >= NOISE_SHARE,
    );
    const pairs = await publishedPairs();
    expect(drawn.map(({ a, b }) => `${a} ${b}`).sort()).toEqual(
      pairs.map(({ heir, code }) => `${heir} ${code}`).sort(),
    );
    for (const { heir, code, kept, inherited } of pairs) {
      const pair = drawn.find(({ a, b }) => a === heir && b === code);
      expect(Math.abs((pair?.shareOfB ?? 0) - kept), `${code} kept`).toBeLessThan(0.015);
      expect(Math.abs((pair?.shareOfA ?? 0) - inherited), `${heir} inherited`).toBeLessThan(0.015);
    }
  });

  // 95 % both ways, or they are two series.
  it('continues three neighbourhoods and no other: neither Le Trieu nor the centre of Quiévrechain', async () => {
    const continued = (await publishedPairs()).filter((pair) => mayContinue(pair).may);
    expect(continued.map(({ code, heir }) => `${code} ${heir}`)).toEqual([
      'QP059025 QN05925M',
      'QP059027 QN05927M',
      'QP059032 QN05932M',
    ]);
  });

  it('joins two neighbourhoods of 2015 in one, and leaves one of 2024 without any', async () => {
    const features = await featuresOf(to, 'qpv2024');
    const of = (code: string) =>
      features.find(({ id }) => id === code)?.properties.from2015?.map((ancestor) => ancestor.code);
    expect(of('QN05922M')).toEqual(['QP059056', 'QP059022']);
    expect(of('QN05992N')).toEqual([]);
  });
});
