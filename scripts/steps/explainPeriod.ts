import { parsePeriod, periodKind, yearOf, type PeriodKind } from '../../src/domain/period.ts';

/**
 * Why a text is not a period for this table, or `undefined` if it is one.
 *
 * `obtained` is the day the source was taken over (ISO 8601): what it observed cannot be later.
 */
export function explainPeriod(
  text: string,
  kinds: readonly PeriodKind[],
  obtained?: string,
): string | undefined {
  const period = parsePeriod(text);
  if (!period) return 'not a period: a year 2022, a quarter 2024-T4 or an edition edition-2022';
  if (!kinds.includes(periodKind(period)))
    return `this table holds ${kinds.map((kind) => `${kind}s`).join(' or ')} only`;
  if (obtained !== undefined && yearOf(period) > Number(obtained.slice(0, 4))) {
    return `later than the day the source was obtained (${obtained})`;
  }
  return undefined;
}
