import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Field, IntakeKind } from '../../src/domain/intake.ts';
import type { PublishedRegister } from '../../src/domain/register.ts';
import { atlasVocabulary, type Known } from '../../src/intake/atlasVocabulary.ts';
import { MAPPED_FIELDS, recognise } from '../../src/intake/headings.ts';
import { openFile, type OpenedTable } from '../../src/intake/openFile.ts';
import { readTable, type TableContext, type TableReading } from '../../src/intake/readTable.ts';
import type { Mapping, Origin } from '../../src/intake/rowReader.ts';
import { build, COUNTRY } from '../country.ts';

/** The card of the file that is brought, as `data/sources.json` would hold it. */
export const CARD = {
  id: 'import-essai',
  producer: 'Institut du pays',
  title: 'Fichier importé',
  edition: null,
  referencePeriod: 'non précisées',
  licence: 'Licence Ouverte 2.0',
  page: null,
  obtained: '2026-01-31',
  files: [],
  howObtained: 'inventé pour les essais',
  caveats: [],
};

/** The register of the invented country, and what its tables may name. */
export async function countryKnown(): Promise<Known> {
  const { to, said } = await build(COUNTRY);
  const text = await readFile(join(to, 'actions.json'), 'utf8').catch(() => {
    throw new Error(said);
  });
  return {
    agglomeration: { code: '900000001', name: 'Pays imaginaire' },
    register: JSON.parse(text) as PublishedRegister,
    sources: [CARD, { id: 'country-register', title: 'Registre du pays' }],
  };
}

/** The one table of a file, which must be readable. */
export async function opened(bytes: Uint8Array<ArrayBuffer>): Promise<OpenedTable> {
  const file = await openFile(bytes);
  if ('refusal' in file) throw new Error(file.refusal.why);
  const [table] = file.tables;
  if (!table) throw new Error('no table');
  return table;
}

/** Bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}

/** What a table says, its columns recognised, what has no column taken from `constants`. */
export function readOpened(
  { headings, rows }: OpenedTable,
  kind: IntakeKind,
  known: Known,
  constants: Readonly<Record<string, string>> = {},
  options: Partial<TableContext> = {},
): TableReading {
  const columns = recognise(headings, kind);
  const mapping: Mapping = Object.fromEntries(
    MAPPED_FIELDS[kind].flatMap((field): [Field, Origin][] => {
      const column = columns[field];
      if (column !== undefined) return [[field, { column }]];
      const constant = constants[field];
      return constant === undefined ? [] : [[field, { constant }]];
    }),
  );
  return readTable(rows, {
    ...{ headings, mapping, kind, choices: {}, mark: undefined, keepSame: false, prefix: 'essai' },
    vocabulary: atlasVocabulary(known),
    agglomeration: known.agglomeration.code,
    register: known.register,
    ...options,
  });
}
