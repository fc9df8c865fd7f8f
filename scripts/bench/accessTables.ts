import type { AccessTables } from '../access/measureAccess.ts';
import { LEVELS, type Level } from '../../src/domain/level.ts';
import { BOUNDARY_FILES } from '../../src/domain/published.ts';
import { readBytes } from '../io/files.ts';
import type { Checked } from '../steps/checked.ts';
import { computeSeries } from '../steps/computeSeries.ts';
import { decodeUtf8 } from '../steps/decodeUtf8.ts';
import type { Observation } from '../steps/observation.ts';
import { readAccess } from '../steps/readAccess.ts';
import { basketOf, readBasket } from '../steps/readBasket.ts';
import { readBoundaries, type Boundaries } from '../steps/readBoundaries.ts';
import { readObservations } from '../steps/readObservations.ts';
import { readProfile } from '../steps/readProfile.ts';
import { readServices } from '../steps/readServices.ts';
import { readSources } from '../steps/readSources.ts';
import { readTerritories } from '../steps/readTerritories.ts';
import { levelRules, referenceRules } from '../steps/tableRules.ts';
import type { TextFile } from '../steps/textFile.ts';

const TABLES: Readonly<Record<Level, string>> = {
  commune: 'communes',
  iris: 'iris',
  qpv2024: 'qpv-2024',
  qpv2015: 'qpv-2015',
};

/** The tables of a folder that access is measured from, read as the data build reads them. They must be right. */
export async function accessTables(folder: string): Promise<AccessTables> {
  const textOf = async (name: string): Promise<TextFile> => {
    const bytes = await readBytes(folder, name);
    const text = bytes && decodeUtf8(name, bytes).value;
    if (!text) throw new Error(`${folder}/${name} cannot be read`);
    return text;
  };
  const read = async <T>(name: string, step: (file: TextFile) => Checked<T>): Promise<T> =>
    step(await textOf(name)).value;

  const profile = await read('atlas.json', readProfile);
  const sources = await read('sources.json', readSources);
  const territories = await read('territories.csv', (file) => readTerritories(file, profile?.outside));
  const boundaries: Partial<Record<Level, Boundaries | undefined>> = {};
  const observations: Partial<Record<Level | 'references', readonly Observation[]>> = {};
  for (const level of LEVELS) {
    boundaries[level] = await read(`boundaries/${BOUNDARY_FILES[level]}`, (file) =>
      readBoundaries(file, level, sources),
    );
    const rules = levelRules(level, territories.declared, sources);
    observations[level] = await read(`observations/${TABLES[level]}.csv`, (file) =>
      readObservations(file, rules),
    );
  }
  observations.references = await read('observations/references.csv', (file) =>
    readObservations(file, referenceRules(profile?.code, sources)),
  );
  const services = await read('services.csv', (file) =>
    readServices(file, { communes: boundaries.commune, sources }),
  );
  const listed = await read('reference/basket.csv', readBasket);
  const wider = profile?.references?.map(({ code }) => code) ?? [];
  const agglomeration = profile?.code ?? '';
  const series = computeSeries({ agglomeration, territories: territories.list, observations, wider }).value;
  return {
    ...{ territories: territories.list, boundaries, observations, series, wider },
    ...{ services: services.list, network: undefined, grid: undefined, sources },
    settings: await read('access.json', readAccess),
    basket: basketOf(listed, services.list).value,
  };
}
