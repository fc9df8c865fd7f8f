import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../domain/action.ts';
import type { Cell } from '../../domain/measure.ts';
import type { PublishedSeries, Series } from '../../domain/published.ts';
import type { ExpressedNeed, PublishedRegister } from '../../domain/register.ts';
import { action, filters, PLACES, registers } from '../../../tests/register/arbitraryRegister.ts';
import { series } from '../../../tests/smallAtlas.ts';
import { blankCells, gridOf, type GridInput } from './grid.ts';

const EMPTY: PublishedSeries = { commune: {}, iris: {}, qpv2024: {}, qpv2015: {} };

/** Unemployment of three communes, 10 % in the agglomeration: 20, 10.8 and a withheld figure. */
const unemployment: Series = {
  ...series(['2017', '2022'], [9, 10], {
    '59001': [8, 20],
    '59002': [9, 10.8],
    '59003': [9, 'suppressed'],
  }),
  margins: { '59001': [1, 1], '59002': [1, 0.5] },
};
const employment = (agglomeration: readonly Cell[]): Series => ({
  ...series(['edition-2022'], agglomeration, { QP059001: [30], QP059002: [44] }),
  references: { QPV: [45] },
});
const PUBLISHED: PublishedSeries = {
  ...EMPTY,
  commune: { unemploymentRate: unemployment },
  qpv2024: {
    employmentRate15to64: series(['edition-2025'], ['missing'], { QN05901M: [31], QN05902M: [45] }),
  },
  qpv2015: { employmentRate15to64: employment(['missing']) },
};
const EMPLOYMENT = {
  ...{ id: 'emploi', label: 'Emploi', axis: 'emploi', note: '' },
  needs: {
    commune: 'unemploymentRate',
    qpv2024: 'employmentRate15to64',
    qpv2015: 'employmentRate15to64',
  },
} as const;
const HOUSING = { id: 'logement', label: 'Logement', axis: 'logement', needs: {}, note: 'rien' } as const;

const register = (actions: readonly Action[], rest: Partial<PublishedRegister> = {}): PublishedRegister => ({
  ...{ actions, programmes: [], partners: [], themes: [EMPLOYMENT, HOUSING], needs: [], steps: [] },
  ...{ places: PLACES, sources: [] },
  ...rest,
});
const cellOf = (
  code: string,
  actions: readonly Action[],
  asked: Partial<GridInput> & { readonly theme?: string } = {},
) => {
  const level = code.startsWith('QN') ? 'qpv2024' : code.startsWith('QP') ? 'qpv2015' : 'commune';
  const grid = gridOf({ register: register(actions), series: PUBLISHED, level, filter: {}, ...asked });
  const row = grid.rows.find(({ place }) => place.code === code);
  return row?.cells.find(({ theme }) => theme === (asked.theme ?? 'emploi'));
};
const contract = { locationGrade: 'contract', territories: ['900000001'] } as const;

describe('a cell of the grid', () => {
  it('is a zone blanche where the need is strong and all actions are elsewhere', () => {
    const cell = cellOf('59001', [action('A', { territories: ['59002'] })]);
    expect(cell).toMatchObject({
      need: { known: true, strength: 'strong', period: '2022', value: 20, referenceValue: 10, of: '59001' },
      answer: { state: 'none' },
      isBlank: true,
    });
  });

  it('has no action data where the register holds none of the theme: that is no zone blanche', () => {
    const cell = cellOf('59001', [action('A', { theme: 'logement' })]);
    expect(cell).toMatchObject({
      need: { strength: 'strong' },
      answer: { state: 'noActionData' },
      isBlank: false,
    });
  });

  it('has no action data for a period that holds none, though another does', () => {
    const filter = { period: { from: 2022, to: 2023 } };
    expect(cellOf('59001', [action('A')], { filter })?.answer.state).toBe('noActionData');
  });

  it.each([
    ['located in it', { territories: ['59001'] }, 'located', false],
    ['shared with it', { territories: ['59001', '59002'] }, 'shared', false],
    ['of the contract: it locates nothing', contract, 'contract', true],
    ['of a place that is not known', { locationGrade: 'unknown', territories: [] }, 'unknown', true],
  ] as const)('of a strong need, with an action %s', (_, place, state, isBlank) => {
    expect(cellOf('59001', [action('A', place)])).toMatchObject({ answer: { state }, isBlank });
  });

  it('of a neighbourhood, stays a zone blanche with an action of its commune, and says so', () => {
    expect(cellOf('QP059001', [action('A')])).toMatchObject({
      need: { strength: 'strong', reference: 'QPV' },
      answer: { state: 'inCommune', actions: { inCommune: ['A'] } },
      isBlank: true,
    });
  });

  it('tells the nearest of several actions, and all of them by what they are to it', () => {
    const cell = cellOf('59001', [
      action('A', contract),
      action('B', { territories: ['59001', '59003'] }),
      action('C'),
      action('D', { territories: ['59002'] }),
    ]);
    expect(cell?.answer).toEqual({
      state: 'located',
      actions: { located: ['C'], shared: ['B'], inCommune: [], contract: ['A'], unknown: [] },
    });
  });

  it('is no zone blanche where the need is moderate, or weak', () => {
    // 10.8 ± 0.5 beside 10: surely higher, by less than a tenth.
    const elsewhere = [action('A', { territories: ['59003'] })];
    expect(cellOf('59002', elsewhere)).toMatchObject({ need: { strength: 'moderate' }, isBlank: false });
    const before = { filter: { period: { from: 2017, to: 2020 } } };
    expect(cellOf('59001', elsewhere, before)).toMatchObject({
      need: { strength: 'weak', period: '2017' },
      isBlank: false,
    });
  });

  it.each([
    ['no indicator speaks for the theme', 'QN05901M', { theme: 'logement' }, { why: 'noIndicator' }],
    [
      'its figure is withheld',
      '59003',
      {},
      { why: 'absent', id: 'unemploymentRate', period: '2022', absence: 'suppressed' },
    ],
    [
      'the period is before its first figure',
      '59001',
      { filter: { period: { from: 2000, to: 2006 } } },
      { why: 'noPeriod', id: 'unemploymentRate' },
    ],
    [
      'no reference has the same edition, nor is it the same place as one of 2015',
      'QN05902M',
      {},
      { why: 'noReference', id: 'employmentRate15to64' },
    ],
  ])('does not know the need where %s: that is no zone blanche', (_, code, asked, reason) => {
    const found = cellOf(code, [action('A', { territories: ['59003'] })], asked);
    expect(found?.need).toEqual({ known: false, reason });
    expect(found?.isBlank).toBe(false);
  });

  it('does not know the need where the margin is not known', () => {
    const margins = { '59001': [null, null] };
    const published = { ...PUBLISHED, commune: { unemploymentRate: { ...unemployment, margins } } };
    const reason = { why: 'noMargin', id: 'unemploymentRate' };
    expect(cellOf('59001', [], { series: published })?.need).toEqual({ known: false, reason });
  });

  it('takes the need of the neighbourhood of 2015 that is the same place, and says whose it is', () => {
    const need = cellOf('QN05901M', [])?.need;
    expect(need).toMatchObject({
      known: true,
      of: 'QP059001',
      period: 'edition-2022',
      value: 30,
      strength: 'strong',
    });
  });

  it('takes the agglomeration before the middle neighbourhood of France', () => {
    const qpv2015 = { employmentRate15to64: employment([55]) };
    const need = cellOf('QP059002', [], { series: { ...PUBLISHED, qpv2015 } })?.need;
    expect(need).toMatchObject({ reference: null, referenceValue: 55, strength: 'strong' });
  });

  it('tells the needs that were expressed for it, which decide nothing', () => {
    const need: ExpressedNeed = {
      ...{ id: 'N', theme: 'emploi', territories: ['59002'], year: 2020, wording: 'Un emploi' },
      ...{ count: 12, source: 's' },
      expressedBy: 'enquete',
    };
    const asked = { register: register([action('A')], { needs: [need] }) };
    expect(cellOf('59002', [], asked)).toMatchObject({ expressed: [need], isBlank: false });
    expect(cellOf('59001', [], asked)?.expressed).toEqual([]);
  });
});

describe('gridOf', () => {
  it('has a row for each territory of the level, and a column for each theme, or those asked for', () => {
    const all = gridOf({ register: register([]), series: PUBLISHED, level: 'commune', filter: {} });
    expect(all.rows.map(({ place }) => place.code)).toEqual(['59001', '59002', '59003']);
    expect(all.themes.map(({ id }) => id)).toEqual(['emploi', 'logement']);
    const filter = { themes: ['logement'], territories: ['59002'] };
    const some = gridOf({ register: register([]), series: PUBLISHED, level: 'commune', filter });
    expect(some.rows.map(({ place, cells }) => [place.code, cells.length])).toEqual([['59002', 1]]);
  });

  it('marks as zones blanches the strong needs without an action there, and no other cell', () => {
    assert(
      property(registers, filters, ({ actions }, filter) => {
        const grid = gridOf({ register: register(actions), series: PUBLISHED, level: 'commune', filter });
        const expected = grid.rows.flatMap(({ place, cells }) =>
          cells.flatMap(({ theme, need, answer }) => {
            const { located, shared } = answer.actions;
            const isThere = located.length + shared.length > 0 || answer.state === 'noActionData';
            return need.known && need.strength === 'strong' && !isThere ? [`${place.code} ${theme}`] : [];
          }),
        );
        expect(blankCells(grid).map(({ place, cell }) => `${place.code} ${cell.theme}`)).toEqual(expected);
      }),
    );
  });
});
