import type { IndicatorId } from './indicators.ts';
import type { Cell } from './measure.ts';
import type { Observable } from './observable.ts';
import type { Period } from './period.ts';

/** What a structure is compared by: a figure as published, or a count over another. Never an outcome. */
export const TWIN_VARIABLES = {
  population: { of: 'population' },
  under25: { of: 'under25Share' },
  over60: { of: 'over60Share' },
  onePerson: { of: 'onePersonHouseholdsShare' },
  sixPlus: { of: 'sixPlusHouseholdsShare' },
  belowCap: { of: 'jobSeekersABCBelowCap', over: 'jobSeekersABC' },
  women: { of: 'jobSeekersABCWomen', over: 'jobSeekersABC' },
  under26: { of: 'jobSeekersABCUnder26', over: 'jobSeekersABC' },
  from50: { of: 'jobSeekersABC50Plus', over: 'jobSeekersABC' },
} as const satisfies Record<string, { readonly of: Observable; readonly over?: Observable }>;

export type TwinVariable = keyof typeof TWIN_VARIABLES;

export const TWIN_VARIABLE_IDS = Object.keys(TWIN_VARIABLES) as readonly TwinVariable[];

/** What became of neighbourhoods of the same structure: shown beside, never compared by. */
export const TWIN_OUTCOMES = [
  'povertyRate',
  'employmentRate15to64',
] as const satisfies readonly IndicatorId[];

export type TwinOutcome = (typeof TWIN_OUTCOMES)[number];

/** A neighbourhood of 2015, of this atlas or of any other place in France. */
export interface TwinQuarter {
  readonly code: string;
  readonly name: string;
  /** Its commune, or communes, as the producer writes them. */
  readonly place: string;
  /** In the order of the variables; `null` where the producer gives no figure. Shares in percent. */
  readonly values: readonly (number | null)[];
  /** In the order of the periods of each outcome. */
  readonly outcomes: Readonly<Record<TwinOutcome, readonly Cell[]>>;
}

/** One of the nearest neighbourhoods by structure. */
export interface Twin extends TwinQuarter {
  /** Root mean square of the standardised differences: 0 is the same structure, 1 a usual difference. */
  readonly distance: number;
  /** How many variables both have a figure of. */
  readonly shared: number;
  /** When one variable is left out, each in turn, how many times it stays among the five. */
  readonly stays: number;
}

/** `twins.json`: the nearest neighbourhoods of France by structure, of each neighbourhood of 2015 of the atlas. */
export interface PublishedTwins {
  /** Neighbourhoods of France that were compared. */
  readonly compared: number;
  /** The edition or the year of each variable, in their order. */
  readonly periods: readonly Period[];
  /** First and last edition of each outcome. */
  readonly outcomePeriods: Readonly<Record<TwinOutcome, readonly Period[]>>;
  /** Of each variable over France, 0 to 100 % by tenths: eleven figures. */
  readonly deciles: readonly (readonly number[])[];
  readonly sources: readonly string[];
  readonly quarters: readonly (TwinQuarter & { readonly twins: readonly Twin[] })[];
}

/** Name of the file of the twins. */
export const TWINS_FILE = 'twins.json';
