import type { Formula, Indicator } from './indicator.ts';
import { EMPLOYMENT } from './indicators/employment.ts';
import { HOUSING } from './indicators/housing.ts';
import { INCOME } from './indicators/income.ts';
import { POPULATION } from './indicators/population.ts';
import type { Level } from './level.ts';

/** Every indicator of the atlas, in the order of the menus. Everything derives from these keys. */
const DEFINITIONS = { ...EMPLOYMENT, ...INCOME, ...POPULATION, ...HOUSING } as const;

export type IndicatorId = keyof typeof DEFINITIONS;

export const INDICATORS: Readonly<Record<IndicatorId, Indicator>> = DEFINITIONS;

export const INDICATOR_IDS = Object.keys(DEFINITIONS) as readonly IndicatorId[];

/** Whether a text names an indicator. */
export function isIndicatorId(text: string): text is IndicatorId {
  return Object.hasOwn(DEFINITIONS, text);
}

/** How the indicator is obtained at this level, or `undefined` where it does not exist. */
export function formulaOf(id: IndicatorId, level: Level): Formula | undefined {
  return INDICATORS[id].formulas[level];
}

/** The indicators that exist at a level, in the order of the menus. */
export function indicatorsAt(level: Level): readonly IndicatorId[] {
  return INDICATOR_IDS.filter((id) => formulaOf(id, level) !== undefined);
}

/** Fraction digits shown for values of this level. */
export function decimalsOf(id: IndicatorId, level: Level): number {
  return INDICATORS[id].coarse?.[level] ?? INDICATORS[id].decimals;
}
