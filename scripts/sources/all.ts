import { cityGrants } from './cityGrants.ts';
import { diplomas2022, housing2022, jobs2017, jobs2022 } from './censusCommunes.ts';
import { countedFacilities2024, locatedFacilities2024 } from './facilities2024.ts';
import { schoolDirectory } from './schoolDirectory.ts';
import { fonjepPosts, mediators } from './cityPosts.ts';
import { irisDiplomas2022, irisHousing2022, irisJobs2022 } from './censusIris.ts';
import { comparateur2021 } from './comparateur2021.ts';
import { comparateur2025 } from './comparateur2025.ts';
import { dossierComplet2026 } from './dossierComplet2026.ts';
import { filosofi2021 } from './filosofi2021.ts';
import { franceServices2024 } from './franceServices2024.ts';
import { irisIncomes } from './irisIncomes.ts';
import { libraries } from './libraries.ts';
import {
  adminExpress2018,
  etalabCommunes,
  irisContours,
  qpv2015Perimeters,
  qpv2024Perimeters,
} from './perimeters.ts';
import { populationGrids } from './populationGrids.ts';
import { qpvBases } from './qpvBases.ts';
import { locatedSchools2024, schoolsByPosition2022 } from './schools.ts';
import { openStreetMap } from './openStreetMap.ts';
import type { SourceDescription } from './source.ts';
import { passengerStations } from './stations.ts';

/**
 * Every file of a producer that the import reads, in order of authority.
 *
 * Where two say something of the same territory, indicator and period, the first is kept.
 */
export const SOURCES: readonly SourceDescription[] = [
  filosofi2021,
  comparateur2025,
  comparateur2021,
  dossierComplet2026,
  jobs2017,
  jobs2022,
  diplomas2022,
  housing2022,
  countedFacilities2024,
  ...irisIncomes,
  irisJobs2022,
  irisDiplomas2022,
  irisHousing2022,
  ...qpvBases,
  adminExpress2018,
  etalabCommunes,
  irisContours,
  qpv2015Perimeters,
  qpv2024Perimeters,
  franceServices2024,
  libraries,
  locatedSchools2024,
  schoolsByPosition2022,
  schoolDirectory,
  locatedFacilities2024,
  ...populationGrids,
  passengerStations,
  mediators,
  fonjepPosts,
  cityGrants,
  openStreetMap,
];
