import type { CountId } from './count.ts';
import type { Level } from './level.ts';
import type { Theme } from './theme.ts';
import type { Uncertainty } from './uncertainty.ts';
import type { Unit } from './unit.ts';

/** How the value of a level is obtained. */
export type Formula =
  /** Read as published. */
  | { readonly kind: 'observed' }
  /** Recomputed from counts at every level and total: never an average of rates. */
  | {
      readonly kind: 'ratio';
      readonly numerator: CountId;
      /** A count taken away from the numerator: employed = active − unemployed. */
      readonly minus?: CountId;
      readonly denominator: CountId;
    };

/** An indicator, defined once: menus, legends, addresses, formats and checks derive from this. */
export interface Indicator {
  readonly theme: Theme;
  readonly unit: Unit;
  /** Fraction digits shown to the reader, not the precision stored. */
  readonly decimals: 0 | 1 | 2;
  /** Levels whose source rounds more coarsely than `decimals`. */
  readonly coarse?: Partial<Record<Level, 0 | 1>>;
  /** Counts of communes add up; rates, medians and every figure of a neighbourhood never do. */
  readonly additive: boolean;
  /** Which end of the scale signals difficulty. Decides the direction of the palette and the words of a gap. */
  readonly concern: 'high' | 'low' | 'none';
  /** The levels where it exists, with its formula there. */
  readonly formulas: Partial<Record<Level, Formula>>;
  /** Years between two periods before a difference may be called a change (see the census vintages). */
  readonly minimumYears: number;
  /** How far a figure may be from the truth, and why. */
  readonly uncertainty: Uncertainty;
  /** Name in the address bar. French, stable: a copied link must work for years. */
  readonly slug: string;
}

/** Read as published. */
export const observed = { kind: 'observed' } as const satisfies Formula;

/** Numerator over denominator, from counts. */
export function ratio(numerator: CountId, denominator: CountId): Formula {
  return { kind: 'ratio', numerator, denominator };
}
