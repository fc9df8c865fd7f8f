import type { IndicatorId } from '../../domain/indicators.ts';
import { EMPLOYMENT_TEXTS } from './employment.ts';
import { HOUSING_TEXTS } from './housing.ts';
import { INCOME_TEXTS } from './income.ts';
import type { IndicatorText } from './indicatorText.ts';
import { POPULATION_TEXTS } from './population.ts';

/** The words of every indicator. One without words does not compile. */
export const INDICATOR_TEXTS: Readonly<Record<IndicatorId, IndicatorText>> = {
  ...EMPLOYMENT_TEXTS,
  ...INCOME_TEXTS,
  ...POPULATION_TEXTS,
  ...HOUSING_TEXTS,
};
