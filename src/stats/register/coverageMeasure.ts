import type { Coverage } from './coverage.ts';
import type { Sum } from './totals.ts';

/** What the map of coverage shows, in the order of the menu: counts are circles, euros for an inhabitant are shades. */
export const COVERAGE_MEASURES = ['actions', 'euros', 'perInhabitant', 'posts'] as const;

export type CoverageMeasure = (typeof COVERAGE_MEASURES)[number];

/** Names in the address. */
export const MEASURE_SLUGS: Readonly<Record<CoverageMeasure, string>> = {
  actions: 'actions',
  euros: 'euros',
  perInhabitant: 'euros-par-habitant',
  posts: 'postes',
};

/** The measure that an address asks for, the first one where it asks for none that exists. */
export function coverageMeasure(slug: string | undefined): CoverageMeasure {
  return COVERAGE_MEASURES.find((measure) => MEASURE_SLUGS[measure] === slug) ?? 'actions';
}

/** The figure of a sum that circles are drawn by; cents for euros. */
export function figureOf({ actions, cents, posts }: Sum, measure: CoverageMeasure): number {
  return measure === 'actions' ? actions : measure === 'posts' ? posts : cents;
}

/** Lower bounds of the classes of euros for an inhabitant, each ten times the one before: amounts differ that much. */
export const EURO_BOUNDS = [0, 10, 100, 1000] as const;

/** The class of a territory, 0 to 3: its own euros for an inhabitant; `undefined` where no amount is published there. */
export function euroClass({ centsPerInhabitant }: Pick<Coverage, 'centsPerInhabitant'>): number | undefined {
  if (centsPerInhabitant === undefined) return undefined;
  return EURO_BOUNDS.findLastIndex((bound) => centsPerInhabitant >= bound * 100);
}
