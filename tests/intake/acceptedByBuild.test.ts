import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Known } from '../../src/intake/atlasVocabulary.ts';
import { toDataCsv } from '../../src/intake/exportTables.ts';
import { buildChanged, removeTemporaryFolders } from '../country.ts';
import { CARD, countryKnown, opened, readOpened, utf8 } from './country.ts';

let known: Known;
beforeAll(async () => void (known = await countryKnown()));
afterAll(removeTemporaryFolders);

/** Cells as people write them: sound ones, and unsound ones, by heading. */
const CELLS: Readonly<Record<string, readonly [sound: readonly string[], unsound: readonly string[]]>> = {
  Identifiant: [['', 'V-1', 'V-2', 'V-3', 'V-4', 'V-5', 'V-6'], ['A-1']],
  Programme: [['contrat', 'Projets des communes', 'communes'], ['ailleurs']],
  'Fait partie de': [['', '', 'A-1', 'A-4', 'contrat', 'V-1', 'V-2'], ['nulle-part']],
  Intitulé: [['Atelier', '=1+1'], ['']],
  Thème: [['Emploi', 'lien-social'], ['Rien']],
  'Précision du lieu': [[''], ['adresse', 'contrat', 'quartiers']],
  Territoires: [
    ['01001', '01001;2A004', 'QN00101M', 'Corbeau', 'agglomération', ''],
    ['Le Jard', '01001;QN00101M'],
  ],
  Bénéficiaire: [['Association', 'Régie'], ['']],
  Financeurs: [
    ['État', 'Région ; communes', 'État : 10 ; Région'],
    ['Région ; État : 5000', 'Inconnu'],
  ],
  'Année de début': [
    ['2016', '2020', ''],
    ['2031', '20'],
  ],
  'Année de fin': [['2021', ''], ['2015']],
  Montant: [
    ['1,50', '100', 'NC', ''],
    ['1,234', '-1', '4 999,99'],
  ],
  Emplois: [['', '3'], ['2,5']],
  État: [['', 'en cours'], ['perdu']],
};

const row = fc.tuple(
  ...Object.values(CELLS).map(([sound, unsound]) =>
    fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom(...sound) },
      { weight: 1, arbitrary: fc.constantFrom(...unsound) },
    ),
  ),
);

it('whatever a table holds, the build accepts all that the import accepted', async () => {
  const sizes: number[] = [];
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 5, maxLength: 40, size: 'max' }), async (rows) => {
      const text = [Object.keys(CELLS), ...rows]
        .map((cells) => cells.map((cell) => `"${cell}"`).join('\t'))
        .join('\n');
      const reading = readOpened(await opened(utf8(text)), 'actions', known, { source: CARD.id });
      expect(reading.actions.length + reading.refused.length).toBe(rows.length);
      const brought = reading.actions.map(({ value }) => value);
      sizes.push(brought.length);
      const run = await buildChanged({
        'actions.csv': () => toDataCsv('actions', { published: known.register.actions, brought }),
        'sources.json': (cards) =>
          JSON.stringify(
            [...(JSON.parse(cards) as { id: string }[]), CARD].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
          ),
      });
      expect(run.published, run.said).toBe(true);
    }),
    { numRuns: 25 },
  );
  // A table of which nothing is accepted would prove nothing.
  expect(sizes.some((size) => size > 0)).toBe(true);
});
