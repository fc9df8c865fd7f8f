import { INDICATOR_IDS, INDICATORS, type IndicatorId } from '../domain/indicators.ts';
import { LEVELS, type Level } from '../domain/level.ts';
import { METHODS, type Method } from '../stats/classification.ts';

/** Names of the levels in the address. Stable: a copied link must work for years. */
const LEVEL_SLUGS: Readonly<Record<Level, string>> = {
  commune: 'communes',
  iris: 'iris',
  qpv2024: 'qpv-2024',
  qpv2015: 'qpv-2015',
};

const METHOD_SLUGS: Readonly<Record<Method, string>> = {
  quantiles: 'quantiles',
  jenks: 'jenks',
  equal: 'intervalles-egaux',
  gap: 'ecart-a-l-agglomeration',
};

/** The name of a level in the address. */
export function levelSlug(level: Level): string {
  return LEVEL_SLUGS[level];
}

/** The name of a method of classes in the address. */
export function methodSlug(method: Method): string {
  return METHOD_SLUGS[method];
}

/** The level of this name, if any. */
export function levelOfSlug(slug: string): Level | undefined {
  return LEVELS.find((level) => LEVEL_SLUGS[level] === slug);
}

/** The method of classes of this name, if any. */
export function methodOfSlug(slug: string): Method | undefined {
  return METHODS.find((method) => METHOD_SLUGS[method] === slug);
}

/** The indicator of this name, if any. */
export function indicatorOfSlug(slug: string): IndicatorId | undefined {
  return INDICATOR_IDS.find((id) => INDICATORS[id].slug === slug);
}
