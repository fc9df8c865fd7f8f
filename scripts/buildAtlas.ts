import { performance } from 'node:perf_hooks';
import { LEVELS, type Level } from '../src/domain/level.ts';
import { BOUNDARY_FILES } from '../src/domain/published.ts';
import { readBytes, replaceFolder } from './io/files.ts';
import { sha256 } from './io/sha256.ts';
import { Report } from './report.ts';
import { checkBoundaries } from './steps/checkBoundaries.ts';
import type { Checked } from './steps/checked.ts';
import { computeSeries } from './steps/computeSeries.ts';
import { decodeUtf8 } from './steps/decodeUtf8.ts';
import { latestPeriod } from './steps/latestPeriod.ts';
import { readBoundaries } from './steps/readBoundaries.ts';
import { readObservations, type TableRules } from './steps/readObservations.ts';
import { readProfile } from './steps/readProfile.ts';
import { readSources } from './steps/readSources.ts';
import { readTerritories, type Territories } from './steps/readTerritories.ts';
import { levelRules, referenceRules } from './steps/tableRules.ts';
import { tally } from './steps/tally.ts';
import type { TextFile } from './steps/textFile.ts';
import { toJson } from './steps/toJson.ts';
import { toManifest } from './steps/toManifest.ts';
import { toPublication } from './steps/toPublication.ts';

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
  qpv2024: 'observations/qpv-2024.csv',
  qpv2015: 'observations/qpv-2015.csv',
  references: 'observations/references.csv',
};
const NOBODY: Territories = { list: [], declared: new Set() };

const TABLE_IDS: readonly Table[] = [...LEVELS, 'references'];

/**
 * Makes the published files from the tables: read, check, join, shape, publish. Answers whether it published.
 *
 * All problems of the run are printed together. With a single one, nothing is published, and what was published
 * before stays as it was, byte for byte.
 */
export async function buildAtlas({ from, to, print = console.log }: BuildOptions): Promise<boolean> {
  const started = performance.now();
  const report = new Report();
  const read = async <T>(name: string, step: (file: TextFile) => Checked<T>, otherwise: T): Promise<T> => {
    const file = report.take(await readText(from, name));
    return file ? report.take(step(file)) : otherwise;
  };

  const profile = await read('atlas.json', readProfile, undefined);
  const sources = await read('sources.json', readSources, undefined);
  const territories = await read(
    'territories.csv',
    (file) => readTerritories(file, profile?.outside),
    NOBODY,
  );

  const draw = (level: Level) =>
    read(`boundaries/${BOUNDARY_FILES[level]}`, (file) => readBoundaries(file, level, sources), undefined);
  const boundaries = {
    commune: await draw('commune'),
    qpv2024: await draw('qpv2024'),
    qpv2015: await draw('qpv2015'),
  };
  for (const level of LEVELS) report.add(checkBoundaries(level, territories, boundaries[level]));

  const observe = (table: Table, rules: TableRules) =>
    read(TABLES[table], (file) => readObservations(file, rules), []);
  const observations = {
    commune: await observe('commune', levelRules('commune', territories.declared, sources)),
    qpv2024: await observe('qpv2024', levelRules('qpv2024', territories.declared, sources)),
    qpv2015: await observe('qpv2015', levelRules('qpv2015', territories.declared, sources)),
    references: await observe('references', referenceRules(profile?.code, sources)),
  };
  const agglomeration = profile?.code ?? '';
  const series = report.take(computeSeries({ agglomeration, territories: territories.list, observations }));

  if (!profile || !sources || !report.isPublishable) {
    print(report.text);
    return false;
  }

  const files = toPublication({ territories: territories.list, boundaries, series, sources });
  const manifest = toManifest(profile, latestPeriod(series), files, sha256);
  await replaceFolder(to, [...files, { name: 'manifest.json', text: toJson(manifest, 3) }]);

  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  print([...TABLE_IDS.map((table) => tally(TABLES[table], observations[table])), ''].join('\n'));
  print(
    `Published ${files.length + 1} files in ${seconds} s: version ${manifest.version}, up to ${manifest.latest}.`,
  );
  return true;
}

async function readText(folder: string, name: string): Promise<Checked<TextFile | undefined>> {
  const bytes = await readBytes(folder, name);
  return bytes
    ? decodeUtf8(name, bytes)
    : { value: undefined, issues: [{ file: name, rule: 'the file is not there' }] };
}
