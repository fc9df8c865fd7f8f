import { VOICES, type ExpressedNeed, type Voice } from '../../src/domain/register.ts';
import type { Checked } from './checked.ts';
import { explainCount, explainEmpty, explainName, explainSource, toCount, toList } from './explainCells.ts';
import { faultsOf, readIdentified, type Cells, type Identified } from './readIdentified.ts';
import type { SourceCards } from './readSources.ts';
import type { TextFile } from './textFile.ts';

/** The columns of `needs.csv`, in order. */
const COLUMNS = ['id', 'theme', 'territories', 'year', 'expressedBy', 'wording', 'count', 'source'] as const;
type Column = (typeof COLUMNS)[number];

/** What a row may name. Absent: it could not be read, and is not looked up. */
export interface NeedRules {
  readonly agglomeration: string | undefined;
  /** Communes and neighbourhoods of the atlas. Empty if they could not be read. */
  readonly declared: ReadonlySet<string>;
  readonly themes: ReadonlySet<string> | undefined;
  readonly sources: SourceCards | undefined;
}

/** The needs that inhabitants and their committees expressed, of `needs.csv`: it may hold none yet. */
export function readNeeds(file: TextFile, rules: NeedRules): Checked<Identified<ExpressedNeed>> {
  return readIdentified<Column, ExpressedNeed>(file, COLUMNS, (cells) => readNeed(cells, rules), {
    mayBeEmpty: true,
  });
}

function readNeed(cells: Cells<Column>, rules: NeedRules) {
  const { id, theme, year, expressedBy, wording, count, source } = cells;
  const faults = faultsOf<Column>({
    theme: explainEmpty(theme) ?? explainName(theme, rules.themes, 'themes.csv'),
    territories: explainTerritories(toList(cells.territories), rules),
    year: /^(?:19|20)\d\d$/.test(year) ? undefined : 'not a year',
    expressedBy: isVoice(expressedBy) ? undefined : `nobody known: ${VOICES.join(', ')}`,
    wording: explainEmpty(wording),
    count: explainCount(count),
    source: explainSource(source, rules.sources),
  });
  if (faults.length > 0 || !isVoice(expressedBy)) return { faults };
  const value: ExpressedNeed = {
    ...{ id, theme, expressedBy, wording, source },
    territories: toList(cells.territories),
    year: Number(year),
    count: toCount(count),
  };
  return { value };
}

function explainTerritories(
  codes: readonly string[],
  { agglomeration, declared }: NeedRules,
): string | undefined {
  if (codes.length === 0) return 'no territory: write the SIREN of the agglomeration for all of it';
  // Where the profile could not be read, which agglomeration it is is not known.
  if (codes.length === 1 && codes[0] === (agglomeration ?? codes[0])) return undefined;
  const unknown = declared.size === 0 ? undefined : codes.find((code) => !declared.has(code));
  return unknown === undefined ? undefined : `unknown territory ${unknown}: not in territories.csv`;
}

function isVoice(text: string): text is Voice {
  return VOICES.some((voice) => voice === text);
}
