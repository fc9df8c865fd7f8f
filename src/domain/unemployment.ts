import type { IndicatorId } from './indicators.ts';

/** Who is counted: those who declare it to the census, or those who are registered as job seekers. */
export type Unemployment = 'census' | 'registered';

/** The indicators of unemployment. One that is not here counts something else: employment, incomes, dwellings. */
export const UNEMPLOYMENT: Readonly<Partial<Record<IndicatorId, Unemployment>>> = {
  unemploymentRate: 'census',
  unemploymentRate15to24: 'census',
  unemploymentRate25to54: 'census',
  unemploymentRate55to64: 'census',
  jobSeekersPer100: 'registered',
  jobSeekersRegistered: 'registered',
  jobSeekersABC: 'registered',
  jobSeekersABCWomen: 'registered',
  jobSeekersABCUnder26: 'registered',
  jobSeekersABC50Plus: 'registered',
  jobSeekersABCBelowCap: 'registered',
};
