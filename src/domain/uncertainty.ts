import type { CountId } from './count.ts';

/** Where the uncertainty of an indicator comes from, where its producer gives no interval. */
export type Uncertainty =
  /**
   * A census, which asks a part of the inhabitants. `smallShare` is the part it asks in communes under 10,000
   * inhabitants: 1 in the main exploitation, a quarter in the complementary one (households by type, families).
   * `base` is the count that a rate is about, where no formula says it.
   */
  | { readonly kind: 'census'; readonly smallShare: number; readonly base?: CountId }
  /** A register, which counts everybody. `step` is what the producer rounds the numerator to: 5 job seekers. */
  | { readonly kind: 'register'; readonly step?: number };

/** Main exploitation of the census: everybody is asked in small communes. */
export const CENSUS = { kind: 'census', smallShare: 1 } as const satisfies Uncertainty;

/** Complementary exploitation of the census: in small communes, one household of four is coded in full. */
export const CENSUS_COMPLEMENTARY = { kind: 'census', smallShare: 0.25 } as const satisfies Uncertainty;

/** Taxes, benefits, dwellings let: counted, and only rounded. */
export const REGISTER = { kind: 'register' } as const satisfies Uncertainty;

/** Inhabitants from which a commune is surveyed by sample (INSEE). */
export const SAMPLED_FROM = 10_000;

/** Part of the inhabitants that five years of surveys reach in a commune surveyed by sample (INSEE: about 40 %). */
export const SAMPLED_SHARE = 0.4;
