import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { OfficialCode, OfficialCommune, OfficialEpci, OfficialPlace } from '../import/officialCode.ts';

/**
 * The official geographic code of 2026: communes of today and of yesterday, agglomerations and their members.
 *
 * From `@etalab/decoupage-administratif` 6, made of the code of INSEE and of the list of the DGCL of 1 January 2026.
 */
export function loadOfficialCode(): OfficialCode {
  const require = createRequire(import.meta.url);
  return {
    year: 2026,
    communes: readList<OfficialCommune>(
      require.resolve('@etalab/decoupage-administratif/data/communes.json'),
    ),
    epcis: readList<OfficialEpci>(require.resolve('@etalab/decoupage-administratif/data/epci.json')),
    departments: readList<OfficialPlace>(
      require.resolve('@etalab/decoupage-administratif/data/departements.json'),
    ),
    regions: readList<OfficialPlace>(require.resolve('@etalab/decoupage-administratif/data/regions.json')),
  };
}

/** Not by `require`, which would keep the lists in memory to the end. */
function readList<T>(path: string): readonly T[] {
  return JSON.parse(readFileSync(path, 'utf8')) as readonly T[];
}
