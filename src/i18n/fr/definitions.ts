import type { IndicatorId } from '../../domain/indicators.ts';
import { EMPLOYMENT_DEFINITIONS } from './definitions/employment.ts';
import { HOUSING_DEFINITIONS } from './definitions/housing.ts';
import { INCOME_DEFINITIONS } from './definitions/income.ts';
import { POPULATION_DEFINITIONS } from './definitions/population.ts';
import type { IndicatorDefinition } from './indicatorText.ts';

/** What every indicator counts. One without a definition does not compile. */
export const INDICATOR_DEFINITIONS: Readonly<Record<IndicatorId, IndicatorDefinition>> = {
  ...EMPLOYMENT_DEFINITIONS,
  ...INCOME_DEFINITIONS,
  ...POPULATION_DEFINITIONS,
  ...HOUSING_DEFINITIONS,
};
