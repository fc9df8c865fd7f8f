import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Known } from '../../src/intake/atlasVocabulary.ts';
import { recognise } from '../../src/intake/headings.ts';
import { openFile } from '../../src/intake/openFile.ts';
import { IntakeSession, type Settings } from '../../src/intake/session.ts';
import type { Totals } from '../../src/stats/register/totals.ts';
import { removeTemporaryFolders } from '../country.ts';
import { CARD, countryKnown, utf8 } from './country.ts';

let known: Known;
beforeAll(async () => void (known = await countryKnown()));
afterAll(removeTemporaryFolders);

const HEADINGS = [
  'Intitulé',
  'Programme',
  'Thème',
  'Territoires',
  'Bénéficiaire',
  'Financeurs',
  'Année',
  'Montant',
];
const ROWS = [
  ['Vélo', 'communes', 'emploi', '01001', 'Club', 'État', '2020', '10,10'],
  ['Jardin', 'communes', 'emploi', '01001;2A004', 'Club', 'Région', '2021', '20,20'],
  ['Étude', 'communes', 'emploi', 'agglomération', 'Club', 'Région', '2021', 'NC'],
  ['=1+1', 'communes', 'emploi', 'Le Jard', 'Club', 'Région', '2021', '5'],
];

async function session(): Promise<IntakeSession> {
  const text = [HEADINGS, ...ROWS].map((cells) => cells.map((cell) => `"${cell}"`).join(';')).join('\n');
  const file = await openFile(utf8(text));
  if ('refusal' in file) throw new Error(file.refusal.why);
  return new IntakeSession(file, known, 'essai');
}
function settings(changes: Partial<Settings> = {}): Settings {
  const columns = Object.entries(recognise(HEADINGS, 'actions')).map(([field, column]) => [
    field,
    { column },
  ]);
  return {
    ...{ table: 0, kind: 'actions', choices: {}, mark: undefined, keepSame: false },
    mapping: { ...Object.fromEntries(columns), source: { constant: CARD.id } },
    ...changes,
  };
}
const sums = ({ total, located, shared, notLocated }: Totals) =>
  [total, located, shared, notLocated].map(({ cents }) => cents);

describe('an import', () => {
  it('tells of each table its columns, its rows and the first of them', async () => {
    const { heads } = await session();
    expect(heads).toMatchObject([{ sheet: '', rows: 4, kind: 'actions', headings: HEADINGS }]);
    expect(heads[0]?.sample[0]).toEqual(ROWS[0]);
  });

  it('gives totals before and after: located, shared and not located make each, to the cent', async () => {
    const totals = (await session()).read(settings(), () => undefined)?.totals;
    if (!totals) throw new Error('no totals');
    // 10,10 in one commune; 20,20 shared by two; an amount that is not known.
    expect(sums(totals.brought)).toEqual([3030, 1010, 2020, 0]);
    expect(totals.brought.total.unpublished).toBe(1);
    for (const each of Object.values(totals)) {
      const [total, ...parts] = sums(each);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
    }
    expect(sums(totals.after).map((sum, i) => sum - (sums(totals.before)[i] ?? 0))).toEqual(
      sums(totals.brought),
    );
  });

  it('asks for homonyms, and takes what the visitor answers', async () => {
    const own = await session();
    const first = own.read(settings(), () => undefined);
    expect(first).toMatchObject({ rows: 4, accepted: 3, refused: 1 });
    const [question] = first?.questions ?? [];
    expect(question).toMatchObject({ list: 'places', text: 'Le Jard', times: 1, homonyms: true });
    expect(question?.candidates.map(({ code }) => code)).toEqual(['QN00101M', 'QN00102N', 'QP001001']);
    const answered = own.read(settings({ choices: { places: { 'Le Jard': 'QN00102N' } } }), () => undefined);
    expect(answered).toMatchObject({ accepted: 4, refused: 0 });
    expect(answered?.preview.at(-1)?.territories).toEqual(['QN00102N']);
    const aside = own.read(settings({ choices: { places: { 'Le Jard': null } } }), () => undefined);
    expect(aside?.faults.map(({ rule }) => rule.why)).toEqual(['setAside']);
  });

  it('gives the refused rows back as they stood, with the reasons, formulas neutralised', async () => {
    const own = await session();
    own.read(settings(), () => undefined);
    const [headings, row] = own.export('refused').slice(1).split('\r\n');
    expect(headings).toBe(`Ligne;Motifs du refus;${HEADINGS.join(';')}`);
    expect(row).toMatch(
      /^5;"?Territoires : « Le Jard » : plusieurs portent ce nom.*;'=1\+1;communes;emploi;Le Jard;/,
    );
  });

  it('keeps the accepted rows alone, in the columns of data/', async () => {
    const own = await session();
    own.read(settings(), () => undefined);
    const lines = own.export('kept').trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toBe(
      'essai-2,communes,,Vélo,emploi,communes,01001,Club,etat,2020,2020,10.1,,import-essai,,,,',
    );
  });
});
