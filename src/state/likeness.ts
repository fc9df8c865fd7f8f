import { TWIN_VARIABLE_IDS, type Twin, type TwinQuarter, type TwinVariable } from '../domain/twins.ts';

/** How far two neighbourhoods are on one variable, as a part of what separates the tenths at both ends of France. */
export interface Likeness {
  readonly variable: TwinVariable;
  readonly difference: number;
}

/**
 * The variables that both have, the most alike first.
 *
 * Each difference is divided by the distance from the first to the last decile, of the logarithm for the size.
 */
export function likenesses(
  own: Pick<TwinQuarter, 'values'>,
  twin: Pick<TwinQuarter, 'values'>,
  deciles: readonly (readonly number[])[],
): readonly Likeness[] {
  return TWIN_VARIABLE_IDS.flatMap((variable, v): readonly Likeness[] => {
    const [a, b] = [own.values[v], twin.values[v]];
    const [low, high] = [deciles[v]?.[1], deciles[v]?.[9]];
    if (typeof a !== 'number' || typeof b !== 'number' || low === undefined || high === undefined) return [];
    const scaled = scaleOf(variable);
    return [{ variable, difference: Math.abs(scaled(a) - scaled(b)) / (scaled(high) - scaled(low)) }];
  }).sort((a, b) => a.difference - b.difference);
}

/** The scale on which a variable is compared and drawn: the size counts by its logarithm. */
export function scaleOf(variable: TwinVariable): (value: number) => number {
  return variable === 'population' ? Math.log : (value) => value;
}

/** How many of the twins of a neighbourhood stay on average when one variable is left out, each in turn; `NaN` of none. */
export function stability(quarters: readonly { readonly twins: readonly Pick<Twin, 'stays'>[] }[]): number {
  const compared = quarters.filter(({ twins }) => twins.length > 0);
  const stays = compared.flatMap(({ twins }) => twins.map((twin) => twin.stays));
  return stays.reduce((sum, times) => sum + times, 0) / (compared.length * TWIN_VARIABLE_IDS.length);
}
