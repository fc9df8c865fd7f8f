import type { Disagreement } from './mergeRows.ts';

/** Beyond this many, the rest is counted. */
const TOLD = 20;

/** Where two files do not say the same of one figure: both figures, and which was kept. */
export function toDisagreementText(disagreements: readonly Disagreement[]): string {
  if (disagreements.length === 0) return 'No figure on which two sources disagree.';
  const lines = disagreements
    .slice(0, TOLD)
    .map(
      ({ kept, left }) =>
        `  ${kept.territory} ${kept.indicator} ${kept.period}: ${kept.value || kept.status} of ${kept.source} kept, ` +
        `${left.value || left.status} of ${left.source} left`,
    );
  const more = disagreements.length - TOLD;
  return [
    `${disagreements.length} figures on which two sources disagree:`,
    ...lines,
    ...(more > 0 ? [`  and ${more} more`] : []),
  ].join('\n');
}
