/** Tables that the journeys of the import bring. */

/** A file as a page is given it. */
export interface BroughtFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const HEADINGS = 'Intitulé;Programme;Thème;Territoires;Bénéficiaire;Financeurs;Année;Montant\r\n';

/** A French CSV of these rows, under the headings that planners use. */
export function frenchCsv(rows: readonly string[], name = 'actions-2024.csv'): BroughtFile {
  const text = `\ufeff${HEADINGS}${rows.map((row) => `${row}\r\n`).join('')}`;
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

/** Two sound rows, a homonym, a formula for an amount, a formula and a script for titles. */
export const FIVE_ROWS = [
  'Ateliers vélo;Contrat Quartiers 2030;Jeunesse;QN05921M;Club;"État : 1 000,50 ; Région";2024;1 234,56',
  'Jardin;Contrat Quartiers 2030;Lien social et médiation;Anzin;Association;CAF;2024;NC',
  'Fresque;Contrat Quartiers 2030;Lien social et médiation;Centre Ville;Association;CAF;2024;100',
  'Théâtre;Contrat Quartiers 2030;Lien social et médiation;Anzin;Association;CAF;2024;=1+1',
  '"=cmd|\' /C calc\'!A0 <script>alert(1)</script>";Contrat Quartiers 2030;Jeunesse;Anzin;Association;CAF;2024;10',
] as const;

/** So many sound rows, each an action of one of three communes. */
export function manyRows(count: number): readonly string[] {
  const communes = ['59014', '59606', '59153'];
  return Array.from(
    { length: count },
    (_, i) =>
      `Action ${i};Contrat Quartiers 2030;Jeunesse;${communes[i % 3]};Association ${i % 97};État;2024;${i},${String(i % 100).padStart(2, '0')}`,
  );
}
