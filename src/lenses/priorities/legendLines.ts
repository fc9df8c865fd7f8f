import type { Absence } from '../../domain/measure.ts';
import { ABSENCE_TEXTS } from '../../i18n/fr/domain.ts';
import { PRIORITIES_FR } from '../../i18n/fr/priorities.ts';
import { sentence } from '../../i18n/words.ts';
import type { Shade } from '../../map/shade.ts';
import { CONSTANCIES, constancyOf, constancyShade } from './constancy.ts';
import type { Ranking } from './ranking.ts';

/** The lines of the legend, from the most constant; then each absence that keeps territories out of the ranking. */
export function legendLines({ ranked, unranked }: Ranking) {
  const constancies = CONSTANCIES.toReversed().map((constancy) => ({
    name: constancy,
    text: capital(PRIORITIES_FR.constancies[constancy]),
    shade: constancyShade(constancy),
    codes: [...ranked].flatMap(([code, { share }]) => (constancyOf(share) === constancy ? [code] : [])),
  }));
  const absences = new Map<Absence, string[]>();
  for (const [code, [first]] of unranked) {
    if (first) absences.set(first.absence, [...(absences.get(first.absence) ?? []), code]);
  }
  return [
    ...constancies,
    ...[...absences].map(([absence, codes]) => ({
      name: absence,
      text: capital(PRIORITIES_FR.unranked(ABSENCE_TEXTS[absence])),
      shade: { kind: 'absence', absence } as const satisfies Shade,
      codes,
    })),
  ];
}

const capital = (text: string) => sentence(text).slice(0, -1);
