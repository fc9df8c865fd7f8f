import type { FacilitySupply } from '../../src/domain/access.ts';
import type { Cell, Measure } from '../../src/domain/measure.ts';
import { comparePeriods, yearOf, type Period } from '../../src/domain/period.ts';
import {
  isFacilityCount,
  RECORDED,
  type FacilityCountId,
  type RecordedId,
} from '../../src/domain/recorded.ts';
import { roundTo } from '../../src/stats/roundTo.ts';
import type { ObservationIndex } from '../steps/indexObservations.ts';
import { MISSING, ratioOf, sumOf } from '../steps/ratioOf.ts';

/** Fraction digits of a rate for 1,000 inhabitants. */
const RATE_DIGITS = 3;

/** What the supply of facilities is told from. */
export interface SupplyInput {
  readonly communes: readonly string[];
  /** Codes of the wider territories. */
  readonly wider: readonly string[];
  /** Observations of communes, and of the wider territories. */
  readonly index: ObservationIndex;
  readonly references: ObservationIndex;
}

/**
 * Each kind of facilities that was counted: last counts, and rates for 1,000 inhabitants of the last census before.
 *
 * The agglomeration is the sum, then the ratio of the sums, or absent as soon as one commune is.
 */
export function supplyOf(input: SupplyInput): readonly FacilitySupply[] {
  return (Object.keys(RECORDED) as RecordedId[]).filter(isFacilityCount).flatMap((id) => {
    const period = input.index.periodsOf(id).at(-1);
    if (period === undefined) return [];
    const census = input.index.periodsOf('population').filter((one) => comparePeriods(one, period) <= 0);
    const populated = census.at(-1);
    return populated === undefined ? [] : [ofKind(id, period, populated, input)];
  });
}

function ofKind(
  id: FacilityCountId,
  period: Period,
  populated: Period,
  { communes, wider, index, references }: SupplyInput,
): FacilitySupply {
  const pairIn = (table: ObservationIndex, code: string) => ({
    facilities: table.find(id, period, code),
    people: table.find('population', populated, code),
  });
  const pairs = communes.map((code) => [code, pairIn(index, code)] as const);
  const cited = pairs.flatMap(([, { facilities, people }]) => [facilities?.source, people?.source]);
  const counts = pairs.map(([, { facilities }]) => facilities?.measure ?? MISSING);
  const people = pairs.map(([, pair]) => pair.people?.measure ?? MISSING);
  const whole = sumOf(counts);
  const rates = wider.flatMap((code): readonly (readonly [string, number])[] => {
    const pair = pairIn(references, code);
    const rate = rateOf(pair.facilities?.measure ?? MISSING, pair.people?.measure ?? MISSING);
    return typeof rate === 'number' ? [[code, rate]] : [];
  });
  return {
    id,
    year: yearOf(period),
    populationYear: yearOf(populated),
    sources: [...new Set(cited.filter((source) => source !== undefined))].sort(),
    counts: Object.fromEntries(communes.map((code, i) => [code, cellOf(counts[i] ?? MISSING)])),
    rates: Object.fromEntries(
      communes.map((code, i) => [code, rateOf(counts[i] ?? MISSING, people[i] ?? MISSING)]),
    ),
    agglomeration: { count: cellOf(whole), rate: rateOf(whole, sumOf(people)) },
    references: Object.fromEntries(rates),
  };
}

function cellOf(measure: Measure): Cell {
  return measure.value === null ? measure.status : measure.value;
}

/** For 1,000 inhabitants; nobody and nothing is not applicable, and nobody with something is not a rate either. */
function rateOf(facilities: Measure, people: Measure): Cell {
  if (people.value === 0) return 'notApplicable';
  const ratio = ratioOf({ numerator: facilities, denominator: people });
  return ratio.value === null ? ratio.status : roundTo(ratio.value * 10, RATE_DIGITS);
}
