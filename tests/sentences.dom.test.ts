import { beforeAll, describe, expect, it } from 'vitest';
import { indicatorsAt } from '../src/domain/indicators.ts';
import { LEVELS } from '../src/domain/level.ts';
import { describeRow, describeView } from '../src/i18n/describe.ts';
import { Atlas } from '../src/state/Atlas.svelte.ts';
import { realAtlas } from './realAtlas.ts';

/** The sentence of every view at its latest period, and one a territory: the first of the level. */
const views: string[] = [];
const territories: string[] = [];

beforeAll(async () => {
  const atlas = new Atlas(await realAtlas());
  for (const level of LEVELS) {
    atlas.showLevel(level);
    for (const id of indicatorsAt(level)) {
      atlas.showIndicator(id);
      for (const period of atlas.series.periods.toReversed()) {
        atlas.showPeriod(period);
        views.push(`${level} ${id} ${period}\t${describeView(atlas)}`);
        for (const row of atlas.rows) territories.push(describeRow(atlas, row));
      }
    }
  }
});

const latest = () => {
  const seen = new Set<string>();
  return views.filter((line) => {
    const view = line.split(' ').slice(0, 2).join(' ');
    return !seen.has(view) && seen.add(view);
  });
};
const all = () => [...views.map((line) => line.split('\t')[1] ?? ''), ...territories];

describe('the sentences of the atlas', () => {
  it('read, for every indicator and level at the latest period, as they were reviewed', async () => {
    await expect(`${latest().join('\n')}\n`).toMatchFileSnapshot('golden/sentences.txt');
  });

  it('begin with a capital, a figure or a name, and end with one full stop', () => {
    expect(all().filter((text) => !/^[\p{Lu}\d].*[^.]\.$/u.test(text))).toEqual([]);
  });

  it('never put a plain space before a sign that asks for another', () => {
    expect(all().filter((text) => / [;:?!%€»]|« |[^\u202f][;?!%€]|[^\u00a0]:/.test(text))).toEqual([]);
  });

  it('never name a registered job seeker unemployed', () => {
    const registered = views.filter((line) => /jobSeekers/.test(line));
    expect(registered.length).toBeGreaterThan(20);
    expect(registered.filter((line) => /chôm/i.test(line))).toEqual([]);
  });

  it('always say of unemployment that it is of the census', () => {
    const unemployment = views.filter((line) => /chôm/i.test(line));
    expect(unemployment.length).toBeGreaterThan(5);
    expect(unemployment.filter((line) => !line.includes('au sens du recensement'))).toEqual([]);
  });

  it('judge nobody', () => {
    expect(
      all().filter((text) => /\b(?:pire|mauvais|meilleur|cancre|zone de non|ghetto)/i.test(text)),
    ).toEqual([]);
  });

  it('elide and contract as French does', () => {
    expect(
      all().filter((text) => /\b(?:de|le|la|que) [aeiouéèêh](?!\p{L}*\d)|\bà Les? |\bde les? /iu.test(text)),
    ).toEqual([]);
  });

  it('say of an edition that its year is not known', () => {
    const editions = views.filter((line) => line.split('\t')[0]?.includes('edition-'));
    expect(editions.length).toBeGreaterThan(20);
    expect(editions.filter((line) => !line.includes('(année observée non précisée par la source)'))).toEqual(
      [],
    );
  });

  it('hold no value that was not formatted', () => {
    expect(
      all().filter((text) => /undefined|NaN|null|\[object|\d\.\d|suppressed|missing|QP\d|QN\d/.test(text)),
    ).toEqual([]);
  });
});
