import { createHash } from 'node:crypto';

/**
 * The digest of what a table of figures says, whatever the order of its rows and columns and the writing of numbers.
 *
 * Two programs that made the same selection have the same. The first column is the code, which is text. `0.50` and
 * `.5` are the same figure, an empty cell is none.
 */
export function digestOfFigures(csv: string): { readonly rows: number; readonly sha256: string } {
  const [heading = [], ...rows] = csv
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => line.split(','));
  const [, ...columns] = heading.map((name, i) => ({ name, i }));
  columns.sort((a, b) => (a.name < b.name ? -1 : 1));
  const texts = rows.map((cells) => [cells[0], ...columns.map(({ i }) => figureOf(cells[i]))].join()).sort();
  const all = [columns.map(({ name }) => name).join(), ...texts].join('\n');
  return { rows: rows.length, sha256: createHash('sha256').update(all).digest('hex') };
}

function figureOf(cell: string | undefined): string {
  if (cell === undefined) return 'no cell';
  return cell === '' ? '' : String(Number(cell));
}
