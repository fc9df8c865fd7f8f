import type { IndicatorId } from '../../domain/indicators.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { PERIODS_FR } from '../../i18n/fr/periods.ts';
import { listOf } from '../../i18n/format.ts';
import { reasonText } from '../../i18n/reasons.ts';
import { shortPeriod } from '../../i18n/words.ts';

/** Why some periods, or all of them, are joined by no line: each reason once, with its periods. */
export function lineNotes(id: IndicatorId, timelines: readonly Timeline[]): readonly string[] {
  return timelines.flatMap(({ periods, joined, alone }) => {
    if (periods.length === 1) return [PERIODS_FR.onlyOne];
    const reasons = alone.map(({ period, refusal }) =>
      refusal ? reasonText(refusal, { id, period, the: '' }) : '',
    );
    return [...new Set(reasons)].map((reason) => {
      const own = alone.filter((_, i) => reasons[i] === reason).map(({ period }) => shortPeriod(period));
      return `${joined.length === 0 ? PERIODS_FR.noLine : PERIODS_FR.alone(listOf(own))}${lowered(reason)}`;
    });
  });
}

/** After a colon, a sentence begins small. */
function lowered(text: string): string {
  return `${text.charAt(0).toLocaleLowerCase('fr')}${text.slice(1)}`;
}
