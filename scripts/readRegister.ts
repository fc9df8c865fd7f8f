import type { PublishedRegister } from '../src/domain/register.ts';
import type { Report } from './report.ts';
import type { Checked } from './steps/checked.ts';
import { checkRegister } from './steps/checkRegister.ts';
import { readActions } from './steps/readActions.ts';
import type { Programme } from '../src/domain/action.ts';
import type { Identified } from './steps/readIdentified.ts';
import { readNeeds } from './steps/readNeeds.ts';
import { readPartners } from './steps/readPartners.ts';
import { readProgrammes } from './steps/readProgrammes.ts';
import type { SourceCards } from './steps/readSources.ts';
import { readSteps } from './steps/readSteps.ts';
import type { Territories } from './steps/readTerritories.ts';
import { readThemes } from './steps/readThemes.ts';
import type { TextFile } from './steps/textFile.ts';
import { toRegister } from './steps/toRegister.ts';

/** What the tables of the register may name, and how they are read. */
export interface RegisterReading {
  /** Reads a table, if it is there. */
  readonly readIfThere: <T>(name: string, step: (file: TextFile) => Checked<T>) => Promise<T | undefined>;
  readonly report: Report;
  /** SIREN of the agglomeration. */
  readonly agglomeration: string | undefined;
  readonly territories: Territories;
  readonly sources: SourceCards | undefined;
}

/** The programmes, and the register to publish: none where there is no table of actions. */
export interface ReadRegister {
  readonly programmes: Identified<Programme> | undefined;
  readonly register: PublishedRegister | undefined;
}

const NOTHING: Identified<never> = { list: [], ids: new Set(), lines: new Map() };

/** The register of actions, out of its tables: each may be absent, and what it would hold is then not looked up. */
export async function readRegister(reading: RegisterReading): Promise<ReadRegister> {
  const { readIfThere, report, agglomeration, sources } = reading;
  const { declared, list: territories } = reading.territories;
  const partners = await readIfThere('reference/partners.csv', readPartners);
  const themes = await readIfThere('reference/themes.csv', readThemes);
  const programmes = await readIfThere('programmes.csv', (file) =>
    readProgrammes(file, { partners: partners?.ids, sources }),
  );
  const known = programmes ?? NOTHING;
  const steps = await readIfThere('reference/milestones.csv', (file) =>
    readSteps(file, { programmes: known.ids, sources }),
  );
  const names = { ...{ agglomeration, declared, sources }, themes: themes?.ids, partners: partners?.ids };
  const actions = await readIfThere('actions.csv', (file) =>
    readActions(file, { ...names, programmes: known.ids }),
  );
  const needs = await readIfThere('needs.csv', (file) => readNeeds(file, names));

  if (actions) report.add(checkRegister(actions, known));
  const register =
    actions &&
    toRegister({
      ...{ actions: actions.list, programmes: known.list, territories },
      partners: partners?.list ?? [],
      themes: themes?.list ?? [],
      steps: steps?.list ?? [],
      needs: needs?.list ?? [],
    });
  return { programmes, register };
}
