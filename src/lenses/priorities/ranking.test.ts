import { describe, expect, it } from 'vitest';
import { realAtlas } from '../../../tests/realAtlas.ts';
import { SMALL, SMALL_IRIS } from '../../../tests/smallAtlas.ts';
import { LEVELS } from '../../domain/level.ts';
import { shareText } from '../../i18n/priorities.ts';
import { legendLines } from './legendLines.ts';
import { rankingOf } from './ranking.ts';
import { defaultPriorities } from './weighable.ts';

const CODES = ['59001', '59002', '59003', '59004'];
const both = (['unemploymentRate', 'medianLivingStandard'] as const).map((indicator) => ({
  indicator,
  weight: 3,
}));
const ranking = rankingOf(SMALL.series.commune, 'commune', CODES, both);

describe('the ranking of a level', () => {
  it('takes each indicator at its own latest period', () => {
    expect(ranking.weighings.map(({ id, period }) => [id, period])).toEqual([
      ['unemploymentRate', '2022'],
      ['medianLivingStandard', '2021'],
    ]);
  });

  it('ranks the territories that all indicators know, and tells what the others lack', () => {
    expect([...ranking.ranked.keys()]).toEqual(['59001', '59002', '59003']);
    expect([...ranking.unranked]).toEqual([['59004', [{ id: 'unemploymentRate', absence: 'suppressed' }]]]);
  });

  it('puts first who is in the greatest difficulty by both, whichever end of a scale it is', () => {
    // 24 % and 18,000 €; 18.3 % and 21,000 €; 9.6 % and 25,000 €.
    const ranks = Object.fromEntries(
      [...ranking.ranked].map(([code, { first, last }]) => [code, [first, last]]),
    );
    expect(ranks).toEqual({ '59003': [1, 1], '59002': [2, 2], '59001': [3, 3] });
  });

  it('is empty without territories, and without indicators', () => {
    expect(rankingOf(SMALL.series.commune, 'commune', [], both).ranked.size).toBe(0);
    expect(rankingOf({}, 'commune', CODES, both).weighings).toEqual([]);
  });

  it('says which indicators hold estimated figures', () => {
    const [weighing] = rankingOf(
      SMALL_IRIS.series ?? {},
      'iris',
      [],
      [{ indicator: 'unemploymentRate', weight: 1 }],
    ).weighings;
    expect(weighing?.flagged).toBe(true);
    expect(ranking.weighings.some(({ flagged }) => flagged)).toBe(false);
  });
});

describe('the legend of the priorities', () => {
  it('counts each territory once, ranked or not', () => {
    const codes = legendLines(ranking).flatMap((line) => line.codes);
    expect(codes.toSorted()).toEqual(CODES);
  });
});

describe('the priorities of the published figures', () => {
  it('are, until the visitor chooses, those that were reviewed', async () => {
    const { series, boundaries } = await realAtlas();
    const lines = LEVELS.flatMap((level) => {
      const codes = (boundaries[level]?.features ?? []).map(({ properties }) => String(properties.code));
      const priorities = defaultPriorities(series, level);
      const { ranked, unranked } = rankingOf(series[level], level, codes, priorities);
      return [
        `${level}: ${priorities.map(({ indicator }) => indicator).join(', ')}`,
        `ranked ${ranked.size}, not ranked ${unranked.size}`,
        ...[...ranked]
          .filter(([, { share }]) => share > 0)
          .toSorted(([, a], [, b]) => b.share - a.share)
          .map(
            ([code, own]) =>
              `${code} ${shareText(own.share)}, ${own.first} to ${own.last}, alike ${own.alike}`,
          ),
        '',
      ];
    });
    await expect(lines.join('\n')).toMatchFileSnapshot('../../../tests/golden/priorities.txt');
  });
});
