import { mayCompare, type Refusal } from '../../domain/comparability.ts';
import { INDICATORS, indicatorsAt, type IndicatorId } from '../../domain/indicators.ts';
import type { Level } from '../../domain/level.ts';
import { comparePeriods, periodKind, yearOf, type Period } from '../../domain/period.ts';
import type { PublishedSeries, Series } from '../../domain/published.ts';
import { mayCross } from '../../domain/together.ts';
import { combined } from '../../stats/margin.ts';
import { trajectoryOf, type Trajectory } from '../../stats/trajectory.ts';
import type { ReferenceCode } from '../reference.ts';
import { momentAt, type Judged } from '../trajectories.ts';

/** Years of a programme. One that states no end is looked at from its start to the last period known. */
export interface ProgrammeYears {
  readonly from: number;
  readonly to: number | undefined;
}

/** How a figure of a territory changed, never why. */
export interface FigureChange {
  /** The later figure minus the earlier one, in the unit of the indicator. */
  readonly absolute: number;
  /** The same in percent of the earlier figure; `undefined` where that one is zero. */
  readonly relative: number | undefined;
  /** Half-width of the 95 % interval of `absolute`; `undefined` for a count, and where it is not known. */
  readonly margin: number | undefined;
}

/** Figures on both sides of a programme. */
export interface Surrounded {
  readonly known: true;
  readonly id: IndicatorId;
  /** The nearest period to the start that compares, in the first year of the programme or before it. */
  readonly before: Period;
  readonly after: Period;
  /** Whether `after` is in the last year of the programme or after it, or still inside its years: none is later. */
  readonly stage: 'after' | 'during';
  /** Every period with a figure of the territory, from `before` to `after`. */
  readonly periods: readonly Period[];
  /** The change of the figure, or why the two periods do not compare: both figures may be shown, no change. */
  readonly change: FigureChange | { readonly refusal: Refusal };
  /** The same of the gap to the reference, or why nothing is said of it. */
  readonly trajectory: Trajectory;
}

/** Why an indicator has no figures on both sides. Each has one French sentence, in the catalogue. */
export type NotSurrounded =
  /** An edition does not say the year that it observes: it is neither before nor after. */
  { readonly why: 'editions' } | { readonly why: 'noneBefore' } | { readonly why: 'noneAfter' };

export type Around =
  Surrounded | { readonly known: false; readonly id: IndicatorId; readonly reason: NotSurrounded };

/** Where the indicators are looked at. */
export interface AroundInput {
  readonly series: PublishedSeries;
  readonly level: Level;
  readonly code: string;
  readonly years: ProgrammeYears;
  readonly reference: ReferenceCode;
}

/**
 * The indicators of a territory around the years of a programme, in the order of the menus: what was before and after,
 * with the rules of comparison. Nothing here says that the programme is the cause of anything.
 */
export function aroundOf({ series, level, code, years, reference }: AroundInput): readonly Around[] {
  return indicatorsAt(level).flatMap((id) => {
    const found = series[level][id];
    return found ? [around({ id, level, series: found, reference }, code, years)] : [];
  });
}

function around(judged: Judged, code: string, years: ProgrammeYears): Around {
  const { id, series } = judged;
  const none = (why: NotSurrounded['why']): Around => ({ known: false, id, reason: { why } });
  const known = yearsWithFigure(series, code);
  if (known.length === 0) return none(series.periods.some(isEdition) ? 'editions' : 'noneBefore');
  const before = known.filter((period) => yearOf(period) <= years.from).reverse();
  const { after, stage } = afterThe(years, known);
  const [start, end] = nearestPair(id, before, after) ?? [before[0], after[0]];
  if (start === undefined) return none('noneBefore');
  if (end === undefined) return none('noneAfter');
  const answer = mayCompare(id, start, end);
  return {
    ...{ known: true, id, before: start, after: end, stage },
    periods: known.filter((period) => period >= start && period <= end),
    change: answer.may ? changeOf(judged, code, start, end) : { refusal: answer.refusal },
    trajectory: trajectoryOf(id, momentAt(judged, code, start), momentAt(judged, code, end)),
  };
}

function isEdition(period: Period): boolean {
  return periodKind(period) === 'edition';
}

/** Years observed in which the territory has a figure, in the order of time. */
function yearsWithFigure({ periods, values }: Series, code: string): readonly Period[] {
  return periods
    .filter((period, i) => periodKind(period) === 'year' && typeof values[code]?.[i] === 'number')
    .toSorted(comparePeriods);
}

/** Periods that may stand for "after", the best first: the nearest to the end; else, of the programme's years, the last. */
function afterThe(
  { from, to }: ProgrammeYears,
  known: readonly Period[],
): { readonly after: readonly Period[]; readonly stage: Surrounded['stage'] } {
  const later =
    to === undefined ? [] : known.filter((period) => yearOf(period) >= to && yearOf(period) > from);
  if (later.length > 0) return { after: later, stage: 'after' };
  return { after: known.filter((period) => yearOf(period) > from).reverse(), stage: 'during' };
}

/** Of the pairs that compare, the one that leaves the least out of the programme; each list is from its best. */
function nearestPair(
  id: IndicatorId,
  before: readonly Period[],
  after: readonly Period[],
): readonly [Period, Period] | undefined {
  const pairs = before.flatMap((start, i) =>
    after.flatMap((end, j) =>
      mayCompare(id, start, end).may ? [{ pair: [start, end] as const, far: i + j }] : [],
    ),
  );
  return pairs.toSorted((a, b) => a.far - b.far)[0]?.pair;
}

function changeOf(judged: Judged, code: string, start: Period, end: Period): FigureChange {
  const [first, last] = [momentAt(judged, code, start), momentAt(judged, code, end)];
  const [from, to] = [Number(first.cell), Number(last.cell)];
  const isCount = INDICATORS[judged.id].unit === 'count';
  const margins = [first.margin, last.margin].filter((margin) => margin !== undefined);
  return {
    absolute: to - from,
    relative: from === 0 ? undefined : (100 * (to - from)) / Math.abs(from),
    margin: isCount || margins.length < 2 ? undefined : combined(...margins),
  };
}

/**
 * The indicators that may share the axes of one picture: of one unit, and no two that never stand together. Counts
 * stand alone. In the order that they are given.
 */
export function picturesOf(ids: readonly IndicatorId[]): readonly (readonly IndicatorId[])[] {
  const pictures: IndicatorId[][] = [];
  for (const id of ids) {
    const { unit } = INDICATORS[id];
    const fits = (picture: readonly IndicatorId[]) =>
      picture.every((other) => INDICATORS[other].unit === unit && mayCross(id, other).may);
    const picture = pictures.find(fits);
    if (picture) picture.push(id);
    else pictures.push([id]);
  }
  return pictures;
}
