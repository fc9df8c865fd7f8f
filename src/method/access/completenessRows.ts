import type { Completeness, PublishedAccess } from '../../domain/access.ts';
import { knowledgeOf, type Knowledge } from '../../domain/knowledge.ts';
import {
  SERVICE_CATEGORIES,
  SERVICE_FAMILIES,
  SERVICE_KINDS,
  type ServiceCategory,
  type ServiceFamily,
  type ServiceKind,
} from '../../domain/service.ts';

/** What the atlas may say of a category; `none`: it is known that the agglomeration has none. */
export type Sayable = Knowledge | 'none';

/** Facilities counted: in all communes, or in some of them, which make no count of the whole. */
export interface CountedIn {
  readonly number: number;
  readonly year: number;
  /** Communes with a count; `null` where all have one. */
  readonly communes: number | null;
}

/** A line of the table of completeness. */
export interface CompletenessRow {
  readonly category: ServiceCategory;
  readonly kind: ServiceKind;
  readonly known: Completeness;
  readonly counted: CountedIn | null;
  readonly sayable: Sayable;
}

/** What is known of each category that has a service or a count, by family; families without any are left out. */
export function completenessRows(
  access: PublishedAccess,
): readonly { readonly family: ServiceFamily; readonly rows: readonly CompletenessRow[] }[] {
  const all = SERVICE_CATEGORIES.flatMap((category): readonly CompletenessRow[] => {
    const known = access.completeness[category];
    if (!known) return [];
    const knowledge = knowledgeOf(known);
    const isNone = knowledge === 'complete' && known.placed === 0;
    return [
      {
        ...{ category, known, kind: SERVICE_KINDS[category] },
        counted: countedIn(category, known, access),
        sayable: isNone ? 'none' : knowledge,
      },
    ];
  });
  return SERVICE_FAMILIES.map((family) => ({
    family,
    rows: all.filter(({ kind }) => kind.family === family),
  })).filter(({ rows }) => rows.length > 0);
}

/** The categories of which the atlas has neither a service nor a count. */
export function unknownCategories({ completeness }: PublishedAccess): readonly ServiceCategory[] {
  return SERVICE_CATEGORIES.filter((category) => !completeness[category]);
}

function countedIn(
  category: ServiceCategory,
  { counted, communes }: Completeness,
  { supply }: PublishedAccess,
): CountedIn | null {
  if (counted) return { number: counted.number, year: counted.year, communes: null };
  const counts = Object.values(communes).flatMap(([, number]) => (number === null ? [] : [number]));
  const year = supply.find(({ id }) => id === SERVICE_KINDS[category].counted)?.year;
  if (counts.length === 0 || year === undefined) return null;
  return { number: counts.reduce((sum, number) => sum + number, 0), year, communes: counts.length };
}
