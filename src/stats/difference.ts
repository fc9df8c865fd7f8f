import { INDICATORS, type IndicatorId } from '../domain/indicators.ts';
import { isAbsence, type Absence, type Cell } from '../domain/measure.ts';
import { maySetSideBySide, type Apart, type Observed } from '../domain/sideBySide.ts';
import { gapOf, type Gap } from './gap.ts';
import { gapMargin } from './gapMargin.ts';
import { roundTo } from './roundTo.ts';

/** A figure of a territory, with the half-width of its 95 % interval in its unit. */
export interface Figure extends Observed {
  readonly cell: Cell;
  /** `undefined` where it is not known. */
  readonly margin: number | undefined;
}

/** Why there is no difference. */
export type NoDifference =
  | Apart
  /** How many one of the two figures is about is not known: nor is its margin. */
  | { readonly why: 'noMargin' }
  /** A count of a large territory and of a small one say nothing by their difference. */
  | { readonly why: 'count' }
  /** One of the two, the first or the second, has no figure. */
  | { readonly why: 'absent'; readonly which: 0 | 1; readonly absence: Absence };

/** How far the first of two territories is from the second, or why nothing may be said. */
export type Difference =
  | {
      readonly comparable: true;
      /** Positive where the first is higher. */
      readonly gap: Gap;
      /** Half-width of the 95 % interval of `gap`, in its unit. */
      readonly margin: number;
      /** Whether it is larger than its margin. */
      readonly significant: boolean;
    }
  | { readonly comparable: false; readonly reason: NoDifference };

/**
 * The difference of two territories on an indicator, with its margin, the two figures taken as independent.
 *
 * A rate differs by points, an amount by percent of the second. It asks whether the two may be set side by side.
 */
export function differenceOf(id: IndicatorId, first: Figure, second: Figure): Difference {
  const refuse = (reason: NoDifference): Difference => ({ comparable: false, reason });
  const { unit } = INDICATORS[id];
  if (unit === 'count') return refuse({ why: 'count' });
  const answer = maySetSideBySide(first, second);
  if (!answer.may) return refuse(answer.refusal);
  if (isAbsence(first.cell)) return refuse({ why: 'absent', which: 0, absence: first.cell });
  if (isAbsence(second.cell)) return refuse({ why: 'absent', which: 1, absence: second.cell });
  if (first.margin === undefined || second.margin === undefined) return refuse({ why: 'noMargin' });
  const gap = gapOf(first.cell, second.cell, unit);
  if (!gap) return refuse({ why: 'absent', which: 1, absence: 'notApplicable' });
  const margin = gapMargin(
    { value: first.cell, margin: first.margin },
    { value: second.cell, margin: second.margin },
    unit,
  );
  // A trillionth of noise must not decide at the margin.
  const significant = roundTo(Math.abs(gap.amount), 9) > roundTo(margin, 9);
  return { comparable: true, gap, margin, significant };
}
