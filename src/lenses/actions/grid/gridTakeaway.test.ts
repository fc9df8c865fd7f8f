import { describe, expect, it } from 'vitest';
import { action } from '../../../../tests/register/arbitraryRegister.ts';
import { SMALL_SERIES, smallGrid, smallRegister } from '../../../../tests/register/smallGrid.ts';
import { SMALL } from '../../../../tests/smallAtlas.ts';
import type { Action } from '../../../domain/action.ts';
import { gridTakeaway } from './gridTakeaway.ts';

const taken = (actions: readonly Action[], level: 'commune' | 'qpv2024' = 'commune') => {
  const table = gridTakeaway(smallGrid(actions, level), {
    ...{ level, cards: SMALL.sources, nameOf: (code) => `Lieu ${code}` },
    published: { ...SMALL, series: SMALL_SERIES },
    register: smallRegister(actions),
  });
  const titles = table.columns.map(({ title }) => title);
  const line = (code: string, theme: string) => {
    const found = table.rows.find(({ cells }) => cells[0] === code && cells[2] === theme)?.cells ?? [];
    return Object.fromEntries(titles.map((title, i) => [title, found[i]]));
  };
  return { table, line };
};

describe('gridTakeaway', () => {
  it('gives as many cells as columns in every row, and a row for each cell of the grid', () => {
    const { table } = taken([action('A')]);
    expect(table.rows).toHaveLength(6);
    expect(new Set(table.rows.map(({ cells }) => cells.length))).toEqual(new Set([table.columns.length]));
  });

  it('tells the need with its figure, its reference, its gap and its margin', () => {
    expect(taken([action('A', { territories: ['59003'] })]).line('59001', 'Emploi')).toMatchObject({
      ...{ Territoire: 'Lieu 59001', 'Force du besoin': 'besoin fort', Période: '2022' },
      ...{ Valeur: 20, Référence: 'Agglomération', 'Valeur de la référence': 10 },
      ...{ Écart: 10, 'Unité de l’écart': 'points', 'Marge de l’écart à 95\u202f%': 1 },
      ...{ 'Zone blanche': 'oui', 'Localisées ici, et ici seulement': 0 },
    });
  });

  it('tells whose figure it is where it is that of the same place in 2015', () => {
    expect(taken([], 'qpv2024').line('QN05901M', 'Emploi')).toMatchObject({
      'Territoire du chiffre': 'QP059001',
    });
  });

  it('tells an unknown need by its reason, never by a zero', () => {
    expect(taken([]).line('59001', 'Logement')).toMatchObject({
      'Force du besoin': 'besoin inconnu',
      'Pourquoi il est inconnu': 'Aucun indicateur de l’atlas ne dit ce besoin à ce niveau.',
      Valeur: { absent: 'besoin inconnu' },
      Écart: { absent: 'besoin inconnu' },
      'Zone blanche': 'non',
    });
  });

  it('cites the sources of the figures', () => {
    expect(taken([]).table.sources.map(({ id }) => id)).toEqual(['rp']);
  });
});
