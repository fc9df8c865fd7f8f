/**
 * Counts that ratios are made from, as the tables of observations name them.
 *
 * They are additive over communes and are not shown by themselves, unless an indicator has the same name.
 */
export const COUNTS = [
  'population',
  'jobSeekersRegistered',
  'population15to64',
  'active15to64',
  'unemployed15to64',
  'active15to24',
  'unemployed15to24',
  'active25to54',
  'unemployed25to54',
  'active55to64',
  'unemployed55to64',
  'mainResidences',
  'socialMainResidences',
  'rsaHouseholds',
  'families',
  'singleParentFamilies',
  'householdsComplementary',
  'singleParentHouseholds',
  'onePersonHouseholds',
  'dwellings',
  'vacantDwellings',
] as const;

export type CountId = (typeof COUNTS)[number];
