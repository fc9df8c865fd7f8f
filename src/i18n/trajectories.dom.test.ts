import { describe, expect, it } from 'vitest';
import { SMALL } from '../../tests/smallAtlas.ts';
import { Atlas } from '../state/Atlas.svelte.ts';
import type { View } from '../state/view.ts';
import {
  beforeText,
  changeText,
  describeTrajectories,
  describeTrajectory,
  rankText,
  standingIn,
} from './trajectories.ts';
import { whyNot } from './whyNot.ts';

function atlasAt(change: Partial<View> = {}) {
  const atlas = new Atlas(SMALL);
  atlas.view = { ...atlas.view, ...change };
  return atlas;
}
const rowOf = (atlas: Atlas, code: string) => {
  const row = atlas.rows.find((one) => one.code === code);
  if (!row) throw new Error(`no ${code}`);
  return row;
};

describe('the trajectories of a view', () => {
  it('start at the earliest period that compares and where the agglomeration is known', () => {
    expect(atlasAt().evolution.since).toBe('2012');
  });

  it('are told in one sentence: how many do what, since when, beside what', () => {
    // By hand, gaps of 2012 then 2022: −9.7 then −8.7; −5.7 then 0.0; 0.3 then 5.7; withheld in 2022. The second is not surely behind.
    expect(describeTrajectories(atlasAt())).toBe(
      'Depuis 2012, par rapport à l’agglomération\u00a0: 1 commune décroche, 2 perdent de leur avance, 1 non comparable.',
    );
  });

  it('are not told where none compares', () => {
    expect(describeTrajectories(atlasAt({ indicator: 'medianLivingStandard' }))).toBe('');
  });
});

describe('the trajectory of a territory', () => {
  it('gives both gaps, the change with its share and margin, and the verdict', () => {
    const atlas = atlasAt();
    expect(describeTrajectory(atlas, rowOf(atlas, '59003'))).toBe(
      'Ville-sur-l’Eau\u00a0: écart à l’agglomération de +0,3\u00a0point en 2012, de +5,7\u00a0points en 2022\u00a0: ' +
        '+5,4\u00a0points, soit un écart plus grand de 1\u202f800\u202f%, marge ±\u202f0,1\u00a0; décrochage.',
    );
  });

  it('gives the reason where there is no verdict', () => {
    const atlas = atlasAt();
    expect(describeTrajectory(atlas, rowOf(atlas, '59004'))).toBe('');
    expect(whyNot(atlas, '59004')).toBe('Valeur absente en 2022\u00a0: secret statistique.');
    expect(whyNot(atlas, '59003')).toBe('');
    expect(standingIn(atlas, '59004')).toBe('notComparable');
    expect(changeText(atlas, '59004')).toBe('');
  });

  it('says in the table the change and its margin, and the figure before', () => {
    const atlas = atlasAt();
    expect(changeText(atlas, '59001')).toBe('+1,0\u00a0point (±\u202f0,1)');
    expect(beforeText(atlas, '59001')).toBe('10,0\u202f%');
  });
});

describe('rankText', () => {
  it.each([
    [{ first: 1, last: 1, of: 9 }, '1er'],
    [{ first: 4, last: 4, of: 9 }, '4e'],
    [{ first: 1, last: 3, of: 9 }, 'entre 1er et 3e'],
    [undefined, ''],
  ])('says of %j "%s"', (interval, text) => {
    expect(rankText(interval)).toBe(text);
  });
});
