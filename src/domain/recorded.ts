import type { Level } from './level.ts';

/** What a recorded figure may be: its bounds, both included, whether communes add up, and where it is observed. */
export interface Recorded {
  readonly bounds: readonly [min: number, max: number];
  readonly additive: boolean;
  readonly levels: readonly Level[];
}

const count = { bounds: [0, 100_000_000], additive: true, levels: ['commune'] } as const;
const share = { bounds: [0, 100], additive: false, levels: ['commune'] } as const;
/** Counts of communes and of their IRIS, which share them out. */
const partitioned = { ...count, levels: ['commune', 'iris'] } as const;
/** Persons of a neighbourhood: never additive (INSEE, notice of the QPV bases). */
const persons = { bounds: [0, 1_000_000], additive: false, levels: ['qpv2015'] } as const;
const quarterShare = { ...share, levels: ['qpv2015'] } as const;
const bothGenerations = ['qpv2015', 'qpv2024'] as const;
/** Accessibility as the DREES measures it: visits within reach a year, or full-time posts for 100,000 inhabitants. */
const accessibility = { bounds: [0, 10_000], additive: false, levels: ['commune'] } as const;

/**
 * What the tables of observations hold beside the indicators: read, checked and kept, not published.
 *
 * They wait for the views that need them. The application does not know them.
 */
export const RECORDED = {
  employed15to64: count,
  /** Of 15 and more who left school: no diploma, BEPC or brevet, CAP or BEP. */
  belowBaccalaureate15Plus: partitioned,
  households: { ...count, levels: ['commune', 'qpv2024'] },
  jobsAtWorkplace: count,
  mainResidencesWithCar: partitioned,
  outOfSchool15Plus: partitioned,
  ownerOccupiedMainResidences: count,
  taxHouseholds: count,
  withoutDiploma15Plus: count,
  facilitiesBakery: count,
  facilitiesBank: count,
  facilitiesButcher: count,
  facilitiesCinema: count,
  facilitiesCulture: count,
  facilitiesElderlyHousing: count,
  facilitiesFoodShop: count,
  facilitiesFuelStation: count,
  facilitiesLibrary: count,
  facilitiesLowerSecondarySchool: count,
  facilitiesMinimarket: count,
  facilitiesNewsagent: count,
  facilitiesPharmacy: count,
  facilitiesPostOffice: count,
  facilitiesRestaurant: count,
  facilitiesSport: count,
  facilitiesSupermarket: count,
  facilitiesUpperSecondarySchool: count,
  /** Square kilometres. */
  area: { ...count, bounds: [0, 1_000_000] },
  minimumBenefitsShare: share,
  povertyRateSingleParent: share,
  povertyRateTenants: share,
  povertyRateUnder30: share,
  /** Seasonally adjusted, ILO definition: never beside a rate of the census. */
  iloUnemploymentRate: share,
  aplDentists: accessibility,
  aplGeneralPractitioners: accessibility,
  aplGeneralPractitionersUnder65: accessibility,
  aplMidwives: accessibility,
  aplNurses: accessibility,
  aplPhysiotherapists: accessibility,
  aahRecipients: persons,
  cafCoveredChildren: persons,
  cafCoveredPersons: { ...persons, levels: bothGenerations },
  cafRecipients: { ...persons, levels: bothGenerations },
  cafSingleParents: persons,
  jobSeekersA: persons,
  jobSeekersABCLongestDuration: persons,
  jobSeekersABCRsa: persons,
  rsaRecipients: { ...persons, levels: bothGenerations },
  employmentRateWomen15to64: quarterShare,
  fixedTermJobsShare: quarterShare,
  insecureJobsShare: quarterShare,
  lowDeclaredIncomeRate: quarterShare,
  taxedHouseholdsShare: quarterShare,
  sixPlusHouseholdsShare: { ...share, levels: bothGenerations },
  /** Euros a year, before benefits and taxes: it may be next to nothing. */
  medianDeclaredIncome: { bounds: [0, 200_000], additive: false, levels: ['qpv2015'] },
  /** Euros a year and consumption unit: a tenth of the inhabitants live with less (D1), or with more (D9). */
  disposableIncomeD1: { bounds: [0, 200_000], additive: false, levels: ['iris'] },
  disposableIncomeD9: { bounds: [0, 200_000], additive: false, levels: ['iris'] },
  /** From 0, where all incomes are equal, to 1. */
  giniIndex: { bounds: [0, 1], additive: false, levels: ['iris'] },
  /** Persons under 20 for one of 60 and more. */
  youthIndex: { bounds: [0, 100], additive: false, levels: bothGenerations },
} as const satisfies Record<string, Recorded>;

export type RecordedId = keyof typeof RECORDED;

/** Facilities counted by commune (BPE). */
export type FacilityCountId = Extract<RecordedId, `facilities${string}`>;

/** Accessibility of a profession by commune (DREES): a local index, never summed nor averaged. */
export type AplId = Extract<RecordedId, `apl${string}`>;

/** Whether a text names a recorded figure. */
export function isRecordedId(text: string): text is RecordedId {
  return Object.hasOwn(RECORDED, text);
}

/** Whether a recorded figure is a count of facilities. */
export function isFacilityCount(id: RecordedId): id is FacilityCountId {
  return id.startsWith('facilities');
}

/** Whether a recorded figure is an accessibility of the DREES. */
export function isApl(id: RecordedId): id is AplId {
  return id.startsWith('apl');
}
