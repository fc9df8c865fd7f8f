import { formulaOf, indicatorsAt, type IndicatorId } from '../../src/domain/indicators.ts';
import { LEVELS, type Level } from '../../src/domain/level.ts';
import type { Period } from '../../src/domain/period.ts';
import type { PublishedSeries, Series } from '../../src/domain/published.ts';
import type { Territory } from '../../src/domain/territory.ts';
import { agglomerationMargins } from './agglomerationMargins.ts';
import { agglomerationOf } from './agglomerationOf.ts';
import type { Checked, Issue } from './checked.ts';
import type { Evaluated } from './evaluate.ts';
import { indexObservations } from './indexObservations.ts';
import { marginsOf } from './marginsOf.ts';
import type { Observation } from './observation.ts';
import { MISSING } from './ratioOf.ts';
import { referencesOf } from './referencesOf.ts';
import { toSeries } from './toSeries.ts';

/** All that was read, ready to be joined. */
export interface Tables {
  /** Code of the agglomeration. */
  readonly agglomeration: string;
  readonly territories: readonly Territory[];
  /** Codes of the wider territories to compare with, as the table of references names them. */
  readonly wider?: readonly string[] | undefined;
  /** Absent where there is no table. */
  readonly observations: Readonly<Partial<Record<Level | 'references', readonly Observation[] | undefined>>>;
}

/** Every series of every level, with the rates that come out of their bounds. */
export function computeSeries({
  agglomeration,
  territories,
  wider = [],
  observations,
}: Tables): Checked<PublishedSeries> {
  const codesOf = (level: Level) => territories.filter((t) => t.level === level).map((t) => t.code);
  const communes = { code: agglomeration, communes: codesOf('commune') };
  const table = {
    ...communes,
    index: indexObservations(observations.commune ?? []),
    references: indexObservations(observations.references ?? []),
  };

  const places = new Map(
    territories.map(({ code, level, within }) => [
      code as string,
      level === 'commune' ? [code] : within.map(({ commune }) => commune),
    ]),
  );
  const communesOf = (code: string) => places.get(code) ?? [];

  // Whatever the level, the reference is the agglomeration as its communes make it, in the very same period: the
  // edition of a file is never set against a year observed, nor neighbourhoods against their own sum.
  const referenceIn = (id: IndicatorId, period: Period): Evaluated => {
    const formula = formulaOf(id, 'commune');
    return formula ? agglomerationOf(id, formula, period, table) : { measure: MISSING, from: [] };
  };

  const issues: Issue[] = [];
  const levels = LEVELS.map((level) => {
    const index = indexObservations(observations[level] ?? []);
    const entries = indicatorsAt(level).flatMap((id): readonly (readonly [IndicatorId, Series])[] => {
      const formula = formulaOf(id, level);
      if (!formula) return [];
      const agglomerationIn = (period: Period): Evaluated => {
        const reference = referenceIn(id, period);
        // Beside neighbourhoods, the reference is a copy: its sources are cited where it comes from.
        return level === 'commune' ? reference : { ...reference, from: [] };
      };
      const series = toSeries({ id, formula, codes: codesOf(level), index, agglomerationIn });
      issues.push(...series.issues);
      if (!series.value) return [];
      const margins = marginsOf({
        id,
        level,
        formula,
        series: series.value,
        index,
        communesOf,
        communes: { codes: table.communes, index: table.index },
      });
      return [
        [
          id,
          {
            ...series.value,
            ...margins,
            ...agglomerationMargins(id, series.value.periods, { codes: table.communes, index: table.index }),
            ...referencesOf(id, series.value.periods, wider, table.references),
          },
        ],
      ];
    });
    return [level, Object.fromEntries(entries)] as const;
  });
  return { value: Object.fromEntries(levels) as PublishedSeries, issues };
}
