import { performance } from 'node:perf_hooks';
import { LEVELS, type Level } from '../src/domain/level.ts';
import { BOUNDARY_FILES } from '../src/domain/published.ts';
import { levelOfCode } from '../src/domain/territory.ts';
import { measureAccess } from './access/measureAccess.ts';
import { readBytes, replaceFolder } from './io/files.ts';
import { sha256 } from './io/sha256.ts';
import { readRegister } from './readRegister.ts';
import { Report } from './report.ts';
import { checkBoundaries } from './steps/checkBoundaries.ts';
import type { Checked } from './steps/checked.ts';
import { boxesOf } from './steps/communeBoxes.ts';
import { computeSeries } from './steps/computeSeries.ts';
import { decodeUtf8 } from './steps/decodeUtf8.ts';
import { explainDefaults } from './steps/explainDefaults.ts';
import { latestPeriod } from './steps/latestPeriod.ts';
import type { Observation } from './steps/observation.ts';
import { milestonesOf } from './steps/milestonesOf.ts';
import { readAccess } from './steps/readAccess.ts';
import { basketOf, readBasket, reasonsOf } from './steps/readBasket.ts';
import { readBoundaries, type Boundaries } from './steps/readBoundaries.ts';
import { readNational } from './steps/readNational.ts';
import { readObservations } from './steps/readObservations.ts';
import { readPopulationGrid } from './steps/readPopulationGrid.ts';
import { readProfile } from './steps/readProfile.ts';
import { readServices } from './steps/readServices.ts';
import { readSources } from './steps/readSources.ts';
import { readWalkingNetwork, type WalkingFiles } from './steps/readWalkingNetwork.ts';
import { readTerritories, type Territories } from './steps/readTerritories.ts';
import { levelRules, referenceRules } from './steps/tableRules.ts';
import { tally } from './steps/tally.ts';
import type { TextFile } from './steps/textFile.ts';
import { WALKING_TABLES } from './steps/walkingTables.ts';
import { toJson } from './steps/toJson.ts';
import { toManifest } from './steps/toManifest.ts';
import { toPublication } from './steps/toPublication.ts';
import { withMedians, withQuarters } from './steps/withMedians.ts';

/** Where the tables are, where the atlas goes, and who is told. */
export interface BuildOptions {
  readonly from: string;
  readonly to: string;
  /** Receives the report of the run. The console by default. */
  readonly print?: (text: string) => void;
}

type Table = Level | 'references';

const TABLES: Readonly<Record<Table, string>> = {
  commune: 'observations/communes.csv',
  iris: 'observations/iris.csv',
  qpv2024: 'observations/qpv-2024.csv',
  qpv2015: 'observations/qpv-2015.csv',
  references: 'observations/references.csv',
};
const NOBODY: Territories = { list: [], declared: new Set() };

/**
 * Makes the published files from the tables: read, check, join, shape, publish. Answers whether it published.
 *
 * Only the communes must be there: a level without territories is absent, and one without a table is drawn as
 * outlines. What is declared and not there is a fault.
 *
 * All problems of the run are printed together. With a single one, nothing is published, and what was published
 * before stays as it was, byte for byte.
 */
export async function buildAtlas({ from, to, print = console.log }: BuildOptions): Promise<boolean> {
  const started = performance.now();
  const report = new Report();
  const take = <T>(file: Checked<TextFile | undefined>, step: (file: TextFile) => Checked<T>) => {
    const text = report.take(file);
    return text && report.take(step(text));
  };
  const read = async <T>(name: string, step: (file: TextFile) => Checked<T>) =>
    take((await readText(from, name)) ?? isMissing(name), step);
  const readIfThere = async <T>(name: string, step: (file: TextFile) => Checked<T>) => {
    const file = await readText(from, name);
    return file && take(file, step);
  };

  const profile = await read('atlas.json', readProfile);
  const sources = await read('sources.json', readSources);
  const territories =
    (await read('territories.csv', (file) => readTerritories(file, profile?.outside))) ?? NOBODY;

  const boundaries: Partial<Record<Level, Boundaries | undefined>> = {};
  const tables: Partial<Record<Table, readonly Observation[] | undefined>> = {};
  for (const level of LEVELS) {
    const isNeeded = level === 'commune' || countAt(level, territories) > 0;
    const draw = isNeeded ? read : readIfThere;
    boundaries[level] = await draw(`boundaries/${BOUNDARY_FILES[level]}`, (file) =>
      readBoundaries(file, level, sources),
    );
    report.add(checkBoundaries(level, territories, boundaries[level]));

    const observe = level === 'commune' ? read : readIfThere;
    const rules = levelRules(level, territories.declared, sources);
    tables[level] = await observe(TABLES[level], (file) => readObservations(file, rules));
  }
  tables.references = await readIfThere(TABLES.references, (file) =>
    readObservations(file, referenceRules(profile?.code, sources)),
  );
  const national = await readIfThere('national/qpv-2015.csv', readNational);
  const services = await readIfThere('services.csv', (file) =>
    readServices(file, { communes: boundaries.commune, sources }),
  );
  const settings = await readIfThere('access.json', readAccess);
  const network = report.take(readWalkingNetwork(await textsOf(from, report), sources));
  const listed = await readIfThere('reference/basket.csv', readBasket);
  const basket = services && report.take(basketOf(listed, services.list));
  const grid = await readIfThere('population-grid.csv', (file) =>
    readPopulationGrid(file, { boxes: boxesOf(boundaries.commune), sources }),
  );
  const { programmes, register } = await readRegister({
    ...{ readIfThere, report, territories, sources },
    agglomeration: profile?.code,
  });
  const milestones = report.take(milestonesOf(profile, programmes));
  const agglomeration = profile?.code ?? '';
  const wider = profile?.references?.map(({ code }) => code) ?? [];
  const series = report.take(
    computeSeries({
      agglomeration,
      territories: territories.list,
      wider,
      observations: tables,
    }),
  );
  if (profile && report.isPublishable) report.add(explainDefaults(profile, series));

  if (!profile || !sources || !report.isPublishable) {
    print(report.text);
    return false;
  }

  const compared = national ? withMedians(series, national) : series;
  const joined = { territories: territories.list, boundaries, series: compared };
  const access = measureAccess({
    ...{ ...joined, services: services?.list, settings, basket, network },
    basketReasons: reasonsOf(listed),
    ...{ observations: tables, wider, grid, sources },
  });
  const files = toPublication({ ...joined, sources, national, register, access });
  const manifest = toManifest(
    withQuarters(profile, compared),
    milestones ?? [],
    latestPeriod(series),
    files,
    sha256,
  );
  await replaceFolder(to, [...files, { name: 'manifest.json', text: toJson(manifest, 3) }]);

  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const told = LEVELS.map((level) => tally(TABLES[level], tables[level], countAt(level, territories)));
  print([...told, tally(TABLES.references, tables.references), ''].join('\n'));
  print(
    `Published ${files.length + 1} files in ${seconds} s: version ${manifest.version}, up to ${manifest.latest}.`,
  );
  return true;
}

/** Territories that the table declares at a level, those whose row is faulty too. */
function countAt(level: Level, { declared }: Territories): number {
  return [...declared].filter((code) => levelOfCode(code) === level).length;
}

async function readText(folder: string, name: string): Promise<Checked<TextFile | undefined> | undefined> {
  const bytes = await readBytes(folder, name);
  return bytes && decodeUtf8(name, bytes);
}

/** The tables of the ways that are walked; those that are there. */
async function textsOf(folder: string, report: Report): Promise<WalkingFiles> {
  const textOf = async (name: string): Promise<TextFile | undefined> => {
    const file = await readText(folder, name);
    return file && report.take(file);
  };
  const { nodes, edges, barriers } = WALKING_TABLES;
  return {
    nodes: await textOf(nodes.file),
    edges: await textOf(edges.file),
    barriers: await textOf(barriers.file),
  };
}

function isMissing(name: string): Checked<undefined> {
  return { value: undefined, issues: [{ file: name, rule: 'the file is not there' }] };
}
