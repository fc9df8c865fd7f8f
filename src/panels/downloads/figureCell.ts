import { isAbsence, type Cell } from '../../domain/measure.ts';
import type { TakeawayCell } from '../../files/takeaway.ts';
import { ABSENCE_TEXTS } from '../../i18n/fr/domain.ts';
import { roundTo } from '../../stats/roundTo.ts';

/** A published cell as a file holds it: the figure, rounded if digits are told, or the reason why there is none. */
export function figureCell(cell: Cell, decimals?: number): TakeawayCell {
  if (isAbsence(cell)) return { absent: ABSENCE_TEXTS[cell] };
  return decimals === undefined ? cell : roundTo(cell, decimals);
}
