import type { AccessLevel, PublishedAccess } from '../../domain/access.ts';

/** What may be told of access, in the order of the menu. */
export const ACCESS_MEASURES = ['share', 'median', 'basket', 'supply', 'apl', 'floating'] as const;

export type AccessMeasure = (typeof ACCESS_MEASURES)[number];

/** Names in the address. Stable: a copied link must work for years. */
const SLUGS: Readonly<Record<AccessMeasure, string>> = {
  share: 'part',
  median: 'temps',
  basket: 'panier',
  supply: 'equipements',
  apl: 'apl',
  floating: '2sfca',
};

/** The name of a measure in the address. */
export function measureSlug(measure: AccessMeasure): string {
  return SLUGS[measure];
}

/** The measure of this name, if any. */
export function measureOfSlug(slug: string): AccessMeasure | undefined {
  return ACCESS_MEASURES.find((measure) => SLUGS[measure] === slug);
}

/** Measures that are about walking to one category of services. */
export function isWalk(measure: AccessMeasure): measure is 'share' | 'median' {
  return measure === 'share' || measure === 'median';
}

/** What each measure may be told of, at a level, by its id in the published file; none where it has no figure there. */
export function subjectsOf(
  access: PublishedAccess,
  level: AccessLevel,
  measure: AccessMeasure,
): readonly string[] {
  switch (measure) {
    case 'share':
    case 'median':
      return Object.keys(access.completeness);
    case 'basket':
      return access.categories;
    case 'supply':
      return level === 'commune' ? access.supply.map(({ id }) => id) : [];
    case 'apl':
      return level === 'commune' ? access.apl.map(({ id }) => id) : [];
    case 'floating': {
      const codes = Object.keys(access.levels[level] ?? {});
      return access.floating
        .filter(({ values }) => codes.some((code) => values[code] !== undefined))
        .map(({ category }) => category);
    }
  }
}

/** The measures that have figures at a level, in the order of the menu. */
export function measuresAt(access: PublishedAccess, level: AccessLevel): readonly AccessMeasure[] {
  return ACCESS_MEASURES.filter((measure) => subjectsOf(access, level, measure).length > 0);
}
