import { describe, expect, it } from 'vitest';
import { series, SMALL } from '../../../../tests/smallAtlas.ts';
import type { Cell } from '../../../domain/measure.ts';
import { aroundOf } from '../../../state/register/around.ts';
import { aroundTakeaway } from './aroundTakeaway.ts';

function taken(values: readonly Cell[], years = { from: 2007, to: 2009 }) {
  const all = {
    ...SMALL.series,
    commune: {
      unemploymentRate: series(['2007', '2012', '2017', '2018', '2022'], [10, 11, 12, 12, 11], {
        '59001': values,
      }),
    },
  };
  const input = { series: all, level: 'commune', code: '59001', years, reference: null } as const;
  const found = aroundOf(input).flatMap((one) => (one.known ? [one] : []));
  const table = aroundTakeaway(found, {
    ...{ level: 'commune', code: '59001', name: 'Anzin', programme: 'CUCS' },
    published: { ...SMALL, series: all },
  });
  const line = Object.fromEntries(table.columns.map(({ title }, i) => [title, table.rows[0]?.cells[i]]));
  return { table, line };
}

describe('aroundTakeaway', () => {
  it('gives both figures with their periods, their change and their gaps', () => {
    expect(taken([20, 24, 25, 25, 22]).line).toMatchObject({
      ...{ 'Période avant': '2007', 'Période après': '2012', Changement: 4, 'Changement relatif': 20 },
      ...{ 'Écart avant': 10, 'Écart après': 13, 'Changement de l’écart': 3 },
      'Verdict sur l’écart': 'décrochage',
    });
  });

  it('says why there is no change, in place of a figure', () => {
    const { line } = taken(['missing', 'missing', 25, 25, 'missing'], { from: 2017, to: 2018 });
    expect(line).toMatchObject({
      ...{ Changement: { absent: 'non comparable' }, 'Écart avant': { absent: 'non comparable' } },
      'Pourquoi il n’y en a pas': expect.stringMatching(/^Deux millésimes/) as string,
    });
  });

  it('has as many cells as columns, and says that nothing is a cause', () => {
    const { table } = taken([20, 24, 25, 25, 22]);
    expect(table.rows[0]?.cells).toHaveLength(table.columns.length);
    expect(table.notes?.[0]).toBe('Ce qui a lieu en même temps n’est pas une cause.');
  });
});
