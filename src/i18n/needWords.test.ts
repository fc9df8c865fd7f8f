import { describe, expect, it } from 'vitest';
import { action } from '../../tests/register/arbitraryRegister.ts';
import { smallGrid } from '../../tests/register/smallGrid.ts';
import type { Action } from '../domain/action.ts';
import type { Period } from '../domain/period.ts';
import type { GridCell } from '../state/register/grid.ts';
import { answerText, cellSentence, needGapText, needMarginText, needText, noNeedText } from './needWords.ts';

const elsewhere = action('A', { territories: ['59003'] });
const cellOf = (code: string, actions: readonly Action[], theme = 'emploi'): GridCell => {
  const level = code.startsWith('QN') ? 'qpv2024' : code.startsWith('QP') ? 'qpv2015' : 'commune';
  const row = smallGrid(actions, level).rows.find(({ place }) => place.code === code);
  const cell = row?.cells.find((one) => one.theme === theme);
  if (!cell) throw new Error(`no cell of ${code}`);
  return cell;
};

describe('a need in words', () => {
  it('tells its strength and the gap, with its sign and its unit', () => {
    const { need } = cellOf('59001', []);
    expect([needText(need), needGapText(need)]).toEqual(['besoin fort', '+10,0\u00a0points']);
    expect(need.known && needMarginText(need)).toBe('1,0');
  });

  it('tells a need that is not known, and no gap', () => {
    const { need } = cellOf('59003', []);
    expect([needText(need), needGapText(need)]).toEqual(['besoin inconnu', '']);
  });

  it.each([
    [{ why: 'noIndicator' }, 'Aucun indicateur de l’atlas ne dit ce besoin à ce niveau.'],
    [
      { why: 'absent', id: 'unemploymentRate', period: '2022' as Period, absence: 'suppressed' },
      'Taux de chômage des 15-64 ans (recensement), en 2022\u00a0: secret statistique. La force du besoin n’est pas connue.',
    ],
    [
      { why: 'noPeriod', id: 'unemploymentRate' },
      'Taux de chômage des 15-64 ans (recensement)\u00a0: aucun chiffre jusqu’à la fin de la période choisie.',
    ],
    [
      { why: 'noMargin', id: 'unemploymentRate' },
      'Taux de chômage des 15-64 ans (recensement)\u00a0: la marge de ce chiffre n’est pas connue. Rien ne dit si l’écart est sûr.',
    ],
  ] as const)('says why it is not known: %j', (reason, text) => {
    expect(noNeedText(reason, 'commune')).toBe(text);
  });

  it('says what the reference of each level would be', () => {
    const reason = { why: 'noReference', id: 'employmentRate15to64' } as const;
    expect(noNeedText(reason, 'commune')).toContain('l’agglomération n’a pas de chiffre');
    expect(noNeedText(reason, 'qpv2024')).toContain('ni l’agglomération ni la médiane des QPV de France');
  });
});

describe('a cell in words', () => {
  it.each([
    ['59001', [action('A'), action('B')], '2 actions ici', 'Besoin fort, 2 actions localisées ici.'],
    [
      '59001',
      [action('A', { territories: ['59001', '59002'] })],
      '1 partagée',
      'Besoin fort, 1 action partagée avec d’autres territoires.',
    ],
    [
      '59001',
      [elsewhere],
      'aucune recensée',
      'Zone blanche\u00a0: besoin fort, aucune action recensée localisée ici.',
    ],
    ['59001', [], 'aucune donnée', 'Besoin fort, aucune donnée d’action.'],
    ['59002', [elsewhere], 'aucune recensée', 'Besoin modéré, aucune action recensée localisée ici.'],
    [
      '59001',
      [action('A', { locationGrade: 'contract', territories: ['900000001'] })],
      '1 au contrat seulement',
      'Zone blanche\u00a0: besoin fort, aucune action recensée localisée ici\u202f; 1 action connue pour tout le contrat seulement.',
    ],
    [
      'QP059001',
      [action('A')],
      '1 dans la commune',
      'Zone blanche\u00a0: besoin fort, aucune action recensée localisée ici\u202f; 1 action recensée dans la commune ou autour.',
    ],
  ] as const)('tells %s: %j', (code, actions, answer, told) => {
    const cell = cellOf(code, actions);
    expect(answerText(cell.answer)).toBe(answer);
    expect(cellSentence(cell)).toBe(told);
  });
});
