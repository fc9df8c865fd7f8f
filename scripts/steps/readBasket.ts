import { isServiceCategory, type Service, type ServiceCategory } from '../../src/domain/service.ts';
import { sound, type Checked, type Issue } from './checked.ts';
import { readTable } from './readTable.ts';
import type { TextFile } from './textFile.ts';

/** The columns of `reference/basket.csv`, in order. */
const BASKET_COLUMNS = ['category', 'reason'] as const;

/** The short list of everyday services, where a table says it. */
export interface Basket {
  readonly file: string;
  readonly rows: readonly {
    readonly line: number;
    readonly category: ServiceCategory;
    readonly reason: string;
  }[];
}

/** What everyone should reach, where a folder of tables does not say: those of them that have a position are kept. */
const DEFAULT_BASKET: readonly ServiceCategory[] = [
  'pharmacie',
  'ecole_elementaire_ou_primaire',
  'boulangerie',
  'epicerie',
  'supermarche',
  'bureau_de_poste',
  'bibliotheque',
  'college',
  'france_services',
  'arret_tram',
];

/** The categories of `reference/basket.csv`, each once, with the reason why it is there (French). */
export function readBasket(file: TextFile): Checked<Basket> {
  const { value: table, issues } = readTable(file, BASKET_COLUMNS);
  const found: Issue[] = [...issues];
  const rows = new Map<ServiceCategory, { readonly line: number; readonly reason: string }>();
  for (const { line, cells } of table) {
    const refuse = (column: keyof typeof cells, rule: string) =>
      found.push({ file: file.name, line, column, value: cells[column], rule });
    const { category, reason } = cells;
    if (reason.trim() === '') refuse('reason', 'an empty cell: say why it is of every day');
    if (!isServiceCategory(category)) refuse('category', 'unknown kind of service');
    else if (rows.has(category)) refuse('category', `already at line ${String(rows.get(category)?.line)}`);
    else rows.set(category, { line, reason: reason.trim() });
  }
  return {
    value: { file: file.name, rows: [...rows].map(([category, row]) => ({ category, ...row })) },
    issues: found,
  };
}

/**
 * The categories that are counted within reach, in the order of their table, or those by default.
 *
 * A category of which no service has a position would count as out of reach for everyone: one that the table names is an
 * issue, and the list by default leaves it out.
 */
export function basketOf(
  basket: Basket | undefined,
  services: readonly Pick<Service, 'category' | 'position'>[],
): Checked<readonly ServiceCategory[]> {
  const placed = new Set(services.filter(({ position }) => position).map(({ category }) => category));
  if (!basket) return sound(DEFAULT_BASKET.filter((category) => placed.has(category)));
  const issues = basket.rows
    .filter(({ category }) => !placed.has(category))
    .map(({ category, line }) => ({
      ...{ file: basket.file, line, column: 'category', value: category },
      rule: 'no service of this kind has a position: it would count as out of reach for everyone',
    }));
  return { value: basket.rows.map(({ category }) => category), issues };
}

/** Why each category is in the basket (French); `undefined` where no table says. */
export function reasonsOf(basket: Basket | undefined): Readonly<Record<string, string>> | undefined {
  return basket && Object.fromEntries(basket.rows.map(({ category, reason }) => [category, reason]));
}
