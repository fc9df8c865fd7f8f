import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IntakeKind } from '../../src/domain/intake.ts';
import { toXlsx } from '../../src/files/toXlsx.ts';
import { faultText } from '../../src/i18n/fr/bring.ts';
import type { Known } from '../../src/intake/atlasVocabulary.ts';
import { removeTemporaryFolders } from '../country.ts';
import { CARD, countryKnown, opened, readOpened, utf8 } from './country.ts';

let known: Known;
beforeAll(async () => void (known = await countryKnown()));
afterAll(removeTemporaryFolders);

/** A row that every rule allows, by heading. */
const ROW: Readonly<Record<string, string>> = {
  Identifiant: 'V-1',
  Programme: 'communes',
  'Fait partie de': '',
  Intitulé: 'Ateliers',
  Thème: 'Emploi',
  Territoires: '01001',
  Bénéficiaire: 'Association',
  Financeurs: 'État',
  'Année de début': '2021',
  'Année de fin': '2022',
  Montant: '1 234,56',
  Source: CARD.id,
};

/** Rows with one thing wrong: what changes, and what the visitor is told of the cell. */
const ROWS: readonly (readonly [
  title: string,
  change: Readonly<Record<string, string>>,
  heading: string,
  message: RegExp,
])[] = [
  ['no title', { Intitulé: ' ' }, 'Intitulé', /case vide/],
  ['no beneficiary', { Bénéficiaire: '' }, 'Bénéficiaire', /case vide/],
  [
    'a theme that is none',
    { Thème: 'Emplois aidés' },
    'Thème',
    /inconnu de l’atlas. Voulez-vous dire Emploi/,
  ],
  ['a programme that is none', { Programme: 'Plan Marshall' }, 'Programme', /inconnu de l’atlas$/],
  ['a partner that is none', { Financeurs: 'État ; Fondation' }, 'Financeurs', /inconnu/],
  ['a source without a card', { Source: 'ailleurs' }, 'Source', /inconnu/],
  [
    'two places of one name',
    { Territoires: 'le jard' },
    'Territoires',
    /plusieurs portent ce nom : Le Jard \(QPV 2024/,
  ],
  ['a place elsewhere', { Territoires: '75056' }, 'Territoires', /inconnu/],
  ['a code without its zero', { Territoires: '1001' }, 'Territoires', /zéro de tête : écrivez 01001/],
  ['a commune and a neighbourhood', { Territoires: '01001;QN00101M' }, 'Territoires', /mêle des communes/],
  ['an amount in words', { Montant: 'mille' }, 'Montant', /pas un montant/],
  ['a negative amount', { Montant: '-5' }, 'Montant', /négatif/],
  ['an amount that may be two', { Montant: '1,005' }, 'Montant', /mille ou un virgule/],
  ['an amount with three decimals', { Montant: '12,3456' }, 'Montant', /deux décimales/],
  ['an amount cut by a spreadsheet', { Montant: '1,2E+06' }, 'Montant', /abrégé ce nombre/],
  ['an amount that is a formula in error', { Montant: '#REF!' }, 'Montant', /formule/],
  ['a formula in the place of an amount', { Montant: '=1+1' }, 'Montant', /pas un montant/],
  ['a year of two digits', { 'Année de début': '01/09/21' }, 'Année de début', /deux chiffres/],
  ['a year in words', { 'Année de début': 'bientôt' }, 'Année de début', /pas une année/],
  ['an end before the start', { 'Année de fin': '2019' }, 'Année de fin', /finit avant/],
  [
    'years out of its programme',
    { Programme: 'contrat', 'Année de fin': '2031' },
    'Année de début',
    /\(2015-2023\)/,
  ],
  ['a partner twice', { Financeurs: 'État ; etat' }, 'Financeurs', /État y est deux fois/],
  [
    'parts above the whole',
    { Financeurs: 'État : 1000 ; Région : 500' },
    'Financeurs',
    /dépassent le montant/,
  ],
  ['parts of no amount', { Financeurs: 'État : 1000', Montant: 'NC' }, 'Financeurs', /pas de montant/],
  ['an id of the register', { Identifiant: 'A-1' }, 'Identifiant', /déjà dans le registre/],
];

const rowsOf = (...rows: Readonly<Record<string, string>>[]) =>
  utf8(
    [Object.keys(ROW), ...rows.map((row) => Object.keys(ROW).map((heading) => row[heading] ?? ''))]
      .map((cells) => cells.map((cell) => `"${cell}"`).join('\t'))
      .join('\n'),
  );
const faultsOf = async (file: Uint8Array<ArrayBuffer>, kind: IntakeKind = 'actions', constants = {}) => {
  const { faults, actions, needs } = readOpened(await opened(file), kind, known, constants);
  return { faults, accepted: actions.length + needs.length };
};

describe('a row is refused, with its line, its column, its value and the reason', () => {
  it('but none where nothing is wrong', async () => {
    expect(await faultsOf(rowsOf(ROW))).toEqual({ faults: [], accepted: 1 });
  });

  it.each(ROWS)('%s', async (_title, change, heading, message) => {
    const { faults, accepted } = await faultsOf(rowsOf({ ...ROW, ...change }));
    expect(accepted).toBe(0);
    expect(faults).toHaveLength(1);
    const [fault] = faults;
    expect(fault).toMatchObject({ line: 2, heading });
    expect(fault && faultText(fault.rule).replaceAll(/[\u00a0\u202f]/g, ' ')).toMatch(message);
    const cell = change[heading] ?? ROW[heading];
    expect(cell?.includes(fault?.value.split('-')[0] ?? '?')).toBe(true);
  });

  it('a row with a cell more than there are headings', async () => {
    const { faults } = await faultsOf(utf8('Intitulé;Montant\nUn;1;2\n'));
    expect(faults.map(({ rule }) => faultText(rule))).toContain(
      'la ligne a 3 cases pour 2 titres de colonnes',
    );
  });
  it('an id that an earlier row has', async () => {
    const { faults, accepted } = await faultsOf(rowsOf(ROW, { ...ROW, Intitulé: 'Autre' }));
    expect(accepted).toBe(1);
    expect(faults.map(({ line, rule }) => [line, faultText(rule)])).toEqual([
      [3, 'identifiant déjà pris à la ligne 2'],
    ]);
  });
  it('a row without an id that says what an earlier row says', async () => {
    const unnamed = { ...ROW, Identifiant: '' };
    const { faults, accepted } = await faultsOf(rowsOf(unnamed, unnamed));
    expect(accepted).toBe(1);
    expect(faults.map(({ line, rule }) => [line, faultText(rule)])).toEqual([
      [3, 'dit la même chose que la ligne 2'],
    ]);
  });
  it('a row that says what the register says, under another id', async () => {
    const [first] = known.register.actions;
    const file = utf8(
      `Identifiant;Programme;Intitulé;Thème;Territoires;Bénéficiaire;Financeurs;Début;Fin;Montant;Habitants touchés;État;Source\n` +
        `V-9;${first?.programme};${first?.title};education;QN00101M | QN00102N;Association;État, Région;2020;2021;1000,50;40;terminée;${CARD.id}\n`,
    );
    const { faults } = await faultsOf(file);
    expect(faults.map(({ rule }) => faultText(rule))).toEqual([
      'dit la même chose que A-1, déjà dans le registre publié',
    ]);
  });
  it('parts that make more than what holds them: the envelope of 5 000 € of their programme', async () => {
    const part = { ...ROW, Programme: 'contrat', Montant: '5000,00' };
    const { faults, accepted } = await faultsOf(rowsOf(part));
    expect(accepted).toBe(0);
    expect(faults.map(({ rule }) => faultText(rule))).toEqual([
      'les parts dépassent le montant de ce qui les comprend',
    ]);
  });
  it('actions that are parts of each other, and what is a part of them', async () => {
    const part = (id: string, of: string) => ({ ...ROW, Identifiant: id, 'Fait partie de': of });
    const { faults, accepted } = await faultsOf(
      rowsOf(part('V-1', 'V-2'), part('V-2', 'V-1'), part('V-3', 'V-1')),
    );
    expect(accepted).toBe(0);
    expect(faults.map(({ line, rule }) => [line, rule.why])).toEqual([
      [2, 'chainOfParts'],
      [3, 'chainOfParts'],
      [4, 'chainOfParts'],
    ]);
  });
  it('a list of 5,000 rows, each a part of the one before, without an end', async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => ({
      ...ROW,
      Identifiant: `V-${String(i)}`,
      'Fait partie de': i === 0 ? '' : `V-${String(i - 1)}`,
      Montant: 'NC',
    }));
    const { faults, accepted } = await faultsOf(rowsOf(...rows));
    expect(accepted).toBe(21);
    expect(faults).toHaveLength(4979);
  });
  it('a need without a voice that is known', async () => {
    const file = utf8(
      'Besoin exprimé;Thème;Territoires;Année;Exprimé par\nDes bancs;Emploi;01001;2020;le maire\n',
    );
    const { faults } = await faultsOf(file, 'needs', { source: CARD.id });
    expect(faults.map(({ heading, rule }) => [heading, faultText(rule)])).toEqual([
      ['Exprimé par', 'inconnu de l’atlas'],
    ]);
  });
  it('a formula of a workbook in error, where an empty cell would be an absence', async () => {
    const rows = [
      Object.keys(ROW),
      Object.keys(ROW).map((heading) => (heading === 'Montant' ? '#ERREUR' : (ROW[heading] ?? ''))),
    ];
    const sheet = { name: 'Actions', widths: [], rows: rows.map((row) => row.map((value) => ({ value }))) };
    const blob = await toXlsx([sheet]);
    const { faults } = await faultsOf(new Uint8Array(await blob.arrayBuffer()));
    expect(faults.map(({ rule }) => rule.why)).toEqual(['formulaError']);
  });
});

describe('what runs elsewhere is text here', () => {
  it('a script and a formula are titles as they stand', async () => {
    const file = rowsOf(
      { ...ROW, Intitulé: '<script>alert(1)</script>' },
      { ...ROW, Identifiant: 'V-2', Intitulé: "=cmd|' /C calc'!A0" },
    );
    const { actions } = readOpened(await opened(file), 'actions', known);
    expect(actions.map(({ value }) => value.title)).toEqual([
      '<script>alert(1)</script>',
      "=cmd|' /C calc'!A0",
    ]);
  });
});
