import type { Answer } from './comparability.ts';
import type { Level } from './level.ts';
import { periodKind, type Period } from './period.ts';

/** When and at which level a figure was observed. */
export interface Observed {
  readonly level: Level;
  readonly period: Period;
}

/** Why two territories may not be set against each other on an indicator. */
export type Apart =
  /** A year observed, or a quarter, and an edition, which does not say its year. */
  | { readonly why: 'kindsOfPeriod' }
  /** Two editions of two bases: nothing says that they observe the same year. */
  | { readonly why: 'editionsOfLevels' }
  | { readonly why: 'otherPeriod'; readonly periods: readonly [Period, Period] };

const no = (refusal: Apart): Answer<Apart> => ({ may: false, refusal });

/**
 * Whether the figures of two territories may be subtracted, for one indicator, which is one definition. Symmetric.
 *
 * They must observe the same time. The same edition of one base observes one time, whatever it is; editions of two
 * levels come from two bases.
 */
export function maySetSideBySide(a: Observed, b: Observed): Answer<Apart> {
  const [kind, other] = [periodKind(a.period), periodKind(b.period)];
  if ((kind === 'edition') !== (other === 'edition')) return no({ why: 'kindsOfPeriod' });
  if (kind === 'edition' && a.level !== b.level) return no({ why: 'editionsOfLevels' });
  return a.period === b.period ? { may: true } : no({ why: 'otherPeriod', periods: [a.period, b.period] });
}
