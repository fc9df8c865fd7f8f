import { INDICATORS, type IndicatorId } from '../domain/indicators.ts';
import type { Level } from '../domain/level.ts';
import { listOf, plural } from './format.ts';
import { LEVEL_TEXTS } from './fr/domain.ts';
import { CROSS_FR } from './fr/cross.ts';
import { INDICATOR_TEXTS } from './fr/indicators.ts';
import { sentence } from './words.ts';

/** Beyond this many, names would hide the sentence: the legend and the table give them. */
const MOST_NAMES = 8;

/** The name of a class by its values, `rank` from 0 for the lowest of `classes`: "classe haute". */
export function classWord(rank: number, classes: number): string {
  return CROSS_FR.classNames[classes - 1]?.[rank] ?? '';
}

/** The class that a corner stands for: that of the greatest difficulty, or the highest where neither end is one. */
function extremeClass(id: IndicatorId): string {
  const which =
    INDICATORS[id].concern === 'none' ? 'la classe la plus haute' : 'la classe de plus grande difficulté';
  return `${which} pour ${INDICATOR_TEXTS[id].inSentence}`;
}

/** One sentence on the territories that are in the extreme class of both indicators, by their names. */
export function crossSentence(
  level: Level,
  [across, upright]: readonly [IndicatorId, IndicatorId],
  names: readonly string[],
): string {
  const { one, many } = LEVEL_TEXTS[level];
  const where = `à la fois dans ${extremeClass(across)} et dans ${extremeClass(upright)}`;
  if (names.length === 0) return sentence(`aucun territoire de ce niveau n’est ${where}`);
  const count = `${names.length} ${plural(names.length, `${one} est`, `${many} sont`)}`;
  const told = names.length > MOST_NAMES ? '' : `\u00a0: ${listOf(names)}`;
  return sentence(`${count} ${where}${told}`);
}
