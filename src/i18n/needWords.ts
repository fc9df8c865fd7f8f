import { decimalsOf, INDICATORS } from '../domain/indicators.ts';
import { levelOfCode } from '../domain/territory.ts';
import type { RegisterPlace } from '../domain/register.ts';
import type { Answer, AnswerState, GridCell } from '../state/register/grid.ts';
import type { KnownNeed, Need, NoNeed } from '../state/register/needs.ts';
import { ABSENCE_TEXTS } from './fr/domain.ts';
import { formatGap, formatNumber } from './format.ts';
import { INDICATOR_TEXTS } from './fr/indicators.ts';
import { ANSWER_TEXTS, NEED_GRID_FR, NEED_TEXTS } from './fr/needGrid.ts';
import { sentence, whenText } from './words.ts';

/** The fraction digits of the gap that a need is: that of an amount is in whole percent. */
export function gapDecimals({ id, of }: Pick<KnownNeed, 'id' | 'of'>): number {
  return INDICATORS[id].unit === 'euro' ? 0 : decimalsOf(id, levelOfCode(of) ?? 'commune');
}

/** A need as a cell of the grid writes it: "besoin fort". */
export function needText(need: Need): string {
  return NEED_TEXTS[need.known ? need.strength : 'unknown'].short;
}

/** The gap that a need is, "+8,3 points"; empty where it is not known. */
export function needGapText(need: Need): string {
  return need.known ? formatGap(need.gap, gapDecimals(need)) : '';
}

/** The half-width of the 95 % interval of the gap, in its unit, without it: one digit at least. */
export function needMarginText(need: KnownNeed): string {
  return formatNumber(need.margin, Math.max(1, gapDecimals(need)));
}

/** Why a need is not known, in one sentence. */
export function noNeedText(reason: NoNeed, level: RegisterPlace['level']): string {
  const { noNeed } = NEED_GRID_FR;
  if (reason.why === 'noIndicator') return noNeed.noIndicator;
  const { label } = INDICATOR_TEXTS[reason.id];
  switch (reason.why) {
    case 'noPeriod':
      return noNeed.noPeriod(label);
    case 'noReference':
      return level === 'commune' ? noNeed.noReferenceOfCommune(label) : noNeed.noReferenceOfQuarter(label);
    case 'noMargin':
      return noNeed.noMargin(label);
    case 'absent':
      return noNeed.absent(label, whenText(reason.period, reason.id), ABSENCE_TEXTS[reason.absence]);
    default:
      return reason satisfies never;
  }
}

/** How many actions come as near as the nearest one; none where there is none. */
function nearest({ state, actions }: Answer): number {
  return state === 'none' || state === 'noActionData' ? 0 : actions[state].length;
}

/** An answer as a cell of the grid writes it: "2 actions ici", "aucune recensée". */
export function answerText(answer: Answer): string {
  return ANSWER_TEXTS[answer.state].short(nearest(answer));
}

function answerWords(state: AnswerState, count: number): string {
  const { sentence: words } = NEED_GRID_FR;
  return state === 'none' || state === 'noActionData' ? words[state] : words[state](count);
}

/** The need and the answer of a cell in one sentence. A *zone blanche* says that nothing recorded is located here first. */
export function cellSentence({
  need,
  answer,
  isBlank,
}: Pick<GridCell, 'need' | 'answer' | 'isBlank'>): string {
  const { sentence: words } = NEED_GRID_FR;
  const told = answerWords(answer.state, nearest(answer));
  if (!isBlank) return sentence(words.told(needText(need), told));
  return sentence(words.blank(answer.state === 'none' ? words.none : `${words.none}\u202f; ${told}`));
}
