import { isObservable, observablesAt } from '../../src/domain/observable.ts';
import { isPartition, type Level } from '../../src/domain/level.ts';
import { explainCode } from './explainCode.ts';
import type { TableRules } from './readObservations.ts';
import type { SourceCards } from './readSources.ts';

/** Department, region, country: `D59`, `R32`, `FR`. */
const REFERENCE = /^(?:D(?:\d{2,3}|2[AB])|R\d{2}|FR)$/;

/** Rules of the table of a level. `declared` is empty if the territories could not be read: then none is looked up. */
export function levelRules(
  level: Level,
  declared: ReadonlySet<string>,
  sources: SourceCards | undefined,
): TableRules {
  return {
    explainTerritory: (code) => {
      const shape = explainCode(level, code);
      if (shape !== undefined || declared.size === 0 || declared.has(code)) return shape;
      return 'unknown territory: not in territories.csv';
    },
    explainIndicator: (id) => explainIndicator(level, id),
    periods: isPartition(level) ? ['year'] : ['year', 'edition'],
    sources,
  };
}

/** Rules of the table of references: the agglomeration itself, departments, regions and the country. */
export function referenceRules(
  agglomeration: string | undefined,
  sources: SourceCards | undefined,
): TableRules {
  return {
    explainTerritory: (code) =>
      REFERENCE.test(code) || code === agglomeration || agglomeration === undefined
        ? undefined
        : `not a reference: ${agglomeration}, D59, R32 or FR`,
    explainIndicator: (id) => explainIndicator('commune', id),
    periods: ['year', 'quarter'],
    sources,
  };
}

function explainIndicator(level: Level, id: string): string | undefined {
  if (!isObservable(id)) return 'unknown indicator: neither an indicator nor a count of src/domain';
  return observablesAt(level).has(id)
    ? undefined
    : `not observed at level ${level}: computed there, or absent`;
}
