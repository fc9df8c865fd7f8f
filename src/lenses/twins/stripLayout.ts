import { linearScale } from '../../charts/linearScale.ts';
import { TWIN_VARIABLE_IDS, type TwinQuarter, type TwinVariable } from '../../domain/twins.ts';
import { roundTo } from '../../stats/roundTo.ts';
import { scaleOf } from '../../state/likeness.ts';

/** A variable on its own line: France by tenths, the neighbourhood and its twins, in pixels from the left. */
export interface Strip {
  readonly variable: TwinVariable;
  /** From the first to the last decile: eight tenths of the neighbourhoods of France. */
  readonly band: readonly [left: number, right: number];
  readonly median: number;
  /** Absent where the producer gives no figure. */
  readonly own: number | undefined;
  readonly twins: readonly number[];
}

/** Room at both ends, so that no mark is cut. */
const MARGIN = 8;

/** A line a variable, over the range of what it shows; the size by its logarithm. */
export function stripLayout(
  own: TwinQuarter,
  twins: readonly TwinQuarter[],
  deciles: readonly (readonly number[])[],
  width: number,
): readonly Strip[] {
  return TWIN_VARIABLE_IDS.map((variable, v) => {
    const scaled = scaleOf(variable);
    const tenths = (deciles[v] ?? []).map(scaled);
    const [low = 0, median = 0, high = 0] = [tenths[1], tenths[5], tenths[9]];
    const valueOf = ({ values }: TwinQuarter) => {
      const value = values[v];
      return typeof value === 'number' ? [scaled(value)] : [];
    };
    const [mine] = valueOf(own);
    const theirs = twins.flatMap(valueOf);
    const all = [low, high, ...theirs, ...(mine === undefined ? [] : [mine])];
    const exact = linearScale([Math.min(...all), Math.max(...all)], [MARGIN, width - MARGIN]);
    const x = (value: number) => roundTo(exact(value), 1);
    return {
      variable,
      band: [x(low), x(high)],
      median: x(median),
      own: mine === undefined ? undefined : x(mine),
      twins: theirs.map(x),
    };
  });
}
