import { INDICATORS, type IndicatorId } from '../domain/indicators.ts';
import { indicatorOfSlug } from './slugs.ts';

/** An indicator that the visitor weighs, and how much it counts: 1 to 5. */
export interface Priority {
  readonly indicator: IndicatorId;
  readonly weight: number;
}

export const MOST_PRIORITIES = 6;
const SHAPE = /^([\w-]+):([1-5])$/;

/** Weighed indicators as an address holds them: `taux-de-chomage:3,taux-de-pauvrete:2`. */
export function prioritiesText(priorities: readonly Priority[]): string {
  return priorities.map(({ indicator, weight }) => `${INDICATORS[indicator].slug}:${weight}`).join(',');
}

/**
 * The weighed indicators of an address, each once, six at most; `refuse` is told each item that names no indicator
 * offered, or no weight from 1 to 5.
 */
export function parsePriorities(
  text: string,
  offered: readonly IndicatorId[],
  refuse: (item: string) => void,
): readonly Priority[] {
  const kept: Priority[] = [];
  for (const item of text.split(',')) {
    const [, slug = '', weight] = SHAPE.exec(item) ?? [];
    const indicator = indicatorOfSlug(slug);
    const known =
      indicator && offered.includes(indicator) && kept.every((one) => one.indicator !== indicator);
    if (known && kept.length < MOST_PRIORITIES) kept.push({ indicator, weight: Number(weight) });
    else refuse(item);
  }
  return kept;
}
