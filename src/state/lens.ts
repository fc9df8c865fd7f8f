/** The ways to look at the atlas, in the order of the menu: what it is for first, then the ways to look closer. */
export const LENSES = [
  'trajectory',
  'access',
  'actions',
  'near',
  'values',
  'periods',
  'compare',
  'priorities',
  'cross',
  'perimeters',
  'twins',
  'bring',
] as const;

export type Lens = (typeof LENSES)[number];

/** Names in the address. Stable: a copied link must work for years. */
const LENS_SLUGS: Readonly<Record<Lens, string>> = {
  trajectory: 'ecart',
  values: 'valeurs',
  access: 'acces',
  periods: 'periodes',
  compare: 'comparer',
  priorities: 'priorites',
  cross: 'croiser',
  perimeters: 'perimetres',
  twins: 'jumeaux',
  actions: 'actions',
  near: 'pres-de-moi',
  bring: 'importer',
};

/** The name of a lens in the address. */
export function lensSlug(lens: Lens): string {
  return LENS_SLUGS[lens];
}

/** The lens of this name, if any. */
export function lensOfSlug(slug: string): Lens | undefined {
  return LENSES.find((lens) => LENS_SLUGS[lens] === slug);
}
