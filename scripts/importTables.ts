import { join, relative } from 'node:path';
import { buildAtlas } from './buildAtlas.ts';
import { newDataFolder } from './import/newDataFolder.ts';
import { readFiles } from './import/readFiles.ts';
import { readScope } from './import/readScope.ts';
import { recognise } from './import/recognise.ts';
import type { Scope } from './import/scope.ts';
import { readStanding } from './import/readStanding.ts';
import { toChangesText } from './import/toChangesText.ts';
import { toDisagreementText } from './import/toDisagreementText.ts';
import { toReportText } from './import/toReportText.ts';
import { readFolder, replaceFolder } from './io/files.ts';
import { listInputs } from './io/listInputs.ts';
import { loadOfficialCode } from './io/officialCode.ts';
import { temporaryFolder } from './io/temporaryFolder.ts';
import { Report } from './report.ts';
import type { Checked } from './steps/checked.ts';
import { SOURCES } from './sources/all.ts';
import type { SourceDescription } from './sources/source.ts';

const NO_COMMUNES =
  'the perimeters of the communes are not there, and a new folder of tables needs them: add a file of etalab-contours-communes or ign-admin-express-2018';

/** What to read, for whom, where to write, and who is told. */
export interface ImportOptions {
  /** Folder of the official files, plain or in archives. */
  readonly from: string;
  /** Folder of tables to renew, or to make. */
  readonly to: string;
  /** SIREN of the agglomeration; by default that of the tables that stand in `to`. */
  readonly territory?: string | undefined;
  /** Ids of the only sources to read; all by default. */
  readonly only?: readonly string[] | undefined;
  /** The day the files were obtained (ISO 8601): today by default. */
  readonly day?: string;
  readonly sources?: readonly SourceDescription[];
  /** The communes of an agglomeration, and the codes of older files: from the official lists by default. */
  readonly scopeOf?: (siren: string, contracts?: readonly string[]) => Checked<Scope | undefined>;
  /** Receives the report of the run. The console by default. */
  readonly print?: (text: string) => void;
}

/**
 * Makes the tables of `data/` from the files that the producers publish. Answers whether it wrote them.
 *
 * All problems of all files are printed together, and nothing is written unless everything is right, down to a build
 * of the atlas from the new tables: what stood there stays.
 */
export async function importTables(options: ImportOptions): Promise<boolean> {
  const { from, to, only = [], sources = SOURCES, print = console.log } = options;
  const { scopeOf = officialScope } = options;
  const day = options.day ?? new Date().toISOString().slice(0, 10);
  const report = new Report('nothing was written');

  const files = await readFolder(to);
  const standing = report.take(readStanding(files, options.territory));
  const scope =
    standing.siren === undefined
      ? undefined
      : report.take(scopeOf(standing.siren, standing.profile?.contracts));
  report.add(only.filter((id) => !sources.some((source) => source.id === id)).map(unknownSource));

  const inputs = report.take(await listInputs(from));
  const { matched, unknown, issues } = await recognise(inputs, sources);
  report.add(issues);
  const chosen = only.length === 0 ? matched : matched.filter(({ source }) => only.includes(source.id));
  if (chosen.length === 0 && report.isPublishable)
    report.add([{ file: from, rule: 'no file of a known source is there: data/README.md lists them' }]);
  if (!scope) {
    print(report.text);
    return false;
  }

  const around = new Set(Object.keys(standing.profile?.outside ?? {}));
  const readings = report.take(
    await readFiles(chosen, { ...scope, around }, standing.territories, standing.files),
  );
  const hasCommunes =
    standing.territories.some(({ level }) => level === 'commune') ||
    readings.perimeters.levels.some(({ level }) => level === 'commune');
  if (report.isPublishable && !hasCommunes) report.add([{ file: from, rule: NO_COMMUNES }]);
  const read = toReportText(readings, unknown, sources);
  if (read !== '') print(read);
  if (!report.isPublishable) {
    print(report.text);
    return false;
  }

  const digests = new Map<string, string>();
  for (const { input } of chosen) digests.set(input.container, await input.sha256());
  const next = newDataFolder({ standing, scope, readings, sources, digests, day });
  const said: string[] = [];
  const written = await replaceFolder(
    to,
    [...next.files].map(([name, text]) => ({ name, text })),
    (folder) =>
      temporaryFolder((published) =>
        buildAtlas({
          from: folder,
          to: join(published, 'data'),
          print: (text) => said.push(text),
        }),
      ),
  );
  print(toDisagreementText(next.disagreements));
  for (const { source, line, id, name } of next.displaced)
    print(`Position left out, far from its commune: ${name} (${id}), line ${line} of ${source}.`);
  if (written)
    print(
      toChangesText({
        tables: { before: standing.tables, after: next.tables },
        files: { before: standing.files, after: next.files },
        cards: readings.files.map(({ source }) => source.id),
      }),
    );
  print(
    written
      ? `Written into ${shown(to)}. To see the atlas that it makes: npm start -- --data ${shown(to)}`
      : `The tables read do not make an atlas, nothing was written:\n\n${said.join('\n')}`,
  );
  return written;
}

function officialScope(siren: string, contracts?: readonly string[]): Checked<Scope | undefined> {
  return readScope(siren, loadOfficialCode(), contracts);
}

/** A path as a shell takes it, short where it lies in the folder one stands in. */
function shown(path: string): string {
  const inside = relative('.', path);
  const short = inside === '' || inside.startsWith('..') ? path : inside;
  return /^[\w./~:\\-]+$/.test(short) ? short : `"${short}"`;
}

function unknownSource(id: string) {
  return {
    file: '--only',
    value: id,
    rule: `no source has this id: ${SOURCES.map((source) => source.id).join(', ')}`,
  };
}
