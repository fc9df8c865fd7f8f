import type { Completeness } from '../../src/domain/access.ts';
import type { FacilityCountId } from '../../src/domain/recorded.ts';
import {
  SERVICE_CATEGORIES,
  SERVICE_KINDS,
  type Service,
  type ServiceCategory,
} from '../../src/domain/service.ts';
import { yearOf } from '../../src/domain/period.ts';
import type { ObservationIndex } from '../steps/indexObservations.ts';

/** What the completeness of categories is told from. */
export interface CompletenessInput {
  readonly services: readonly Service[];
  /** Codes of the communes of the agglomeration. */
  readonly communes: readonly string[];
  /** Observations of communes. */
  readonly index: ObservationIndex;
}

/** How much is known of each category that has a service or a count: positions beside the facilities counted last. */
export function completenessOf(
  input: CompletenessInput,
): Readonly<Partial<Record<ServiceCategory, Completeness>>> {
  return Object.fromEntries(
    SERVICE_CATEGORIES.flatMap((category) => {
      const known = ofCategory(category, input);
      const { placed, unplaced, around, counted } = known;
      return placed + unplaced + around > 0 || counted !== null ? [[category, known] as const] : [];
    }),
  );
}

function ofCategory(
  category: ServiceCategory,
  { services, communes, index }: CompletenessInput,
): Completeness {
  const own = services.filter((service) => service.category === category);
  const inside = own.filter(({ commune }) => communes.includes(commune));
  const placed = inside.filter(({ position }) => position !== null);
  const countId = SERVICE_KINDS[category].counted;
  const counts = countId === null ? undefined : countsOf(countId, communes, index);
  const pairs = communes.map((code): readonly [string, readonly [number, number | null]] => [
    code,
    [placed.filter(({ commune }) => commune === code).length, counts?.byCommune.get(code) ?? null],
  ]);
  return {
    placed: placed.length,
    unplaced: inside.length - placed.length,
    around: own.filter(({ commune, position }) => position && !communes.includes(commune)).length,
    counted: counts?.whole ?? null,
    communes: Object.fromEntries(pairs.filter(([, [known, counted]]) => known > 0 || counted !== null)),
  };
}

/** The last counts of a kind. No whole where a commune has none: a part is no count of the agglomeration. */
function countsOf(id: FacilityCountId, communes: readonly string[], index: ObservationIndex) {
  const period = index.periodsOf(id).at(-1);
  if (period === undefined) return undefined;
  const found = communes.map((code) => ({ code, observation: index.find(id, period, code) }));
  const byCommune = new Map(
    found.flatMap(({ code, observation }) => {
      const value = observation?.measure.value ?? null;
      return value === null ? [] : [[code, value] as const];
    }),
  );
  const source = found.find(({ observation }) => observation)?.observation?.source ?? '';
  const number = [...byCommune.values()].reduce((sum, value) => sum + value, 0);
  const isWhole = byCommune.size === communes.length;
  return { byCommune, whole: isWhole ? { number, year: yearOf(period), source } : null };
}
