import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { OfficialCode, OfficialCommune, OfficialEpci } from '../import/officialCode.ts';

/**
 * The official geographic code of 2026: communes of today and of yesterday, agglomerations and their members.
 *
 * From `@etalab/decoupage-administratif` 6, made of the code of INSEE and of the list of the DGCL of 1 January 2026.
 */
export function loadOfficialCode(): OfficialCode {
  const require = createRequire(import.meta.url);
  return {
    year: 2026,
    communes: readJson(
      require.resolve('@etalab/decoupage-administratif/data/communes.json'),
    ) as OfficialCommune[],
    epcis: readJson(require.resolve('@etalab/decoupage-administratif/data/epci.json')) as OfficialEpci[],
  };
}

/** Not by `require`, which would keep the lists in memory to the end. */
function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
