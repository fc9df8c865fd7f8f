import type { Change, Verdict } from '../stats/verdict.ts';
import { THRESHOLDS } from '../stats/verdict.ts';

/** A line of the table of decision: its words are in the catalogue, under its name. */
export interface VerdictRow {
  readonly name: 'still' | 'blurred' | 'uncertain' | 'worse' | 'better';
  /** A change of gap that falls under it. */
  readonly sample: Change;
  readonly verdict: Verdict;
}

const threshold = THRESHOLDS.percent;
const change = (amount: number, margin: number): Change => ({ amount, margin, concern: 'high', threshold });

/** The rule of the verdicts as a table: every case once. A test holds each line to the rule itself. */
export const VERDICT_ROWS: readonly VerdictRow[] = [
  { name: 'still', sample: change(threshold / 2, threshold / 2), verdict: 'stable' },
  { name: 'blurred', sample: change(threshold, threshold / 2), verdict: 'notSignificant' },
  { name: 'uncertain', sample: change(2 * threshold, 2 * threshold), verdict: 'notSignificant' },
  { name: 'worse', sample: change(3 * threshold, 2 * threshold), verdict: 'fallingBehind' },
  { name: 'better', sample: change(-3 * threshold, 2 * threshold), verdict: 'catchingUp' },
];
