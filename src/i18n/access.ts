import { WALK_THRESHOLDS, type Completeness } from '../domain/access.ts';
import { knowledgeOf } from '../domain/knowledge.ts';
import type { AplId } from '../domain/recorded.ts';
import { isServiceCategory, type ServiceCategory } from '../domain/service.ts';
import type { AccessFigure, Bound } from '../domain/accessFigure.ts';
import type { AccessMeasure } from '../state/access/measures.ts';
import { formatNumber, formatShare } from './format.ts';
import { ACCESS_FR } from './fr/access.ts';
import { ABSENCE_TEXTS } from './fr/domain.ts';
import { APL_TEXTS, FACILITY_TEXTS, SERVICE_TEXTS } from './fr/services.ts';
import { sentence } from './words.ts';

/** Minutes beyond which a time that is only a bound says nothing. */
const LAST = WALK_THRESHOLDS[WALK_THRESHOLDS.length - 1] ?? 0;

/** Fraction digits of a measure as it is shown. */
export const ACCESS_DECIMALS: Readonly<Record<AccessMeasure, number>> = {
  share: 0,
  median: 0,
  basket: 0,
  supply: 2,
  apl: 1,
  floating: 1,
};

/** The name of a subject in a menu or a title: a category, a count of the BPE, an accessibility of the DREES. */
export function subjectLabel(subject: string): string {
  if (isServiceCategory(subject)) return capital(SERVICE_TEXTS[subject].singular);
  return (
    (FACILITY_TEXTS as Readonly<Record<string, string>>)[subject] ??
    (APL_TEXTS as Readonly<Record<string, { readonly label: string }>>)[subject]?.label ??
    subject
  );
}

/** Several services of a category: "pharmacies". */
export function servicesName(subject: string): string {
  return isServiceCategory(subject) ? SERVICE_TEXTS[subject].plural : subjectLabel(subject);
}

/** A service of a category inside a sentence: "une pharmacie". */
export function aService(category: ServiceCategory): string {
  return SERVICE_TEXTS[category].inSentence;
}

/** A text with the side of the truth that it stands on: "au moins 45 %", "au plus 12 min". */
export function bounded(bound: Bound, text: string): string {
  return bound === 'exact' ? text : `${ACCESS_FR.bounds[bound]}\u00a0${text}`;
}

/** The value of a measure with its unit, without its bound: "45 %", "12 min", "7 sur 10", "0,31". */
export function valueText(value: number, measure: AccessMeasure, basketSize = 0): string {
  switch (measure) {
    case 'share':
      return formatShare(value / 100);
    case 'median':
      return `${formatNumber(value, 0)}\u202fmin`;
    case 'basket':
      return `${formatNumber(value, 0)} sur ${basketSize}`;
    case 'supply':
    case 'apl':
    case 'floating':
      return formatNumber(value, ACCESS_DECIMALS[measure]);
  }
}

/** A figure in words, with its bound, or why there is none; the figure on its way is said to be. */
export function accessFigureText(
  figure: AccessFigure | undefined,
  measure: AccessMeasure,
  basketSize = 0,
): string {
  if (!figure) return ACCESS_FR.waiting;
  switch (figure.kind) {
    case 'value':
      // A bound that says nothing is not written as a figure.
      if (isEmptyBound(figure))
        return figure.bound === 'atLeast' ? ACCESS_FR.unknown : ACCESS_FR.unknownWithin(LAST);
      return bounded(
        isWhole(figure, measure, basketSize) ? 'exact' : figure.bound,
        valueText(figure.value, measure, basketSize),
      );
    case 'unreached':
      return ACCESS_FR.unreached;
    case 'unplaced':
      return ACCESS_FR.unplaced;
    case 'none':
      return ACCESS_FR.noneHere;
    case 'absent':
      return ABSENCE_TEXTS[figure.absence];
  }
}

/** What stands in the shape of a territory on paper: the figure with the sign of its bound; nothing where it says nothing. */
export function writtenText(figure: AccessFigure | undefined, measure: AccessMeasure): string {
  if (figure?.kind !== 'value' || isEmptyBound(figure)) return '';
  const text = measure === 'basket' ? formatNumber(figure.value, 0) : valueText(figure.value, measure);
  return figure.bound === 'exact' ? text : `${figure.bound === 'atLeast' ? '≥' : '≤'}\u202f${text}`;
}

/** Whether the least is also the most: all of the inhabitants, or the whole basket. */
function isWhole({ value }: { readonly value: number }, measure: AccessMeasure, basketSize: number): boolean {
  return (measure === 'share' && value === 100) || (measure === 'basket' && value === basketSize);
}

/** Whether a bound leaves everything open: at least nothing, or at most more than anyone walks. */
function isEmptyBound({ value, bound }: Extract<AccessFigure, { kind: 'value' }>): boolean {
  return (bound === 'atLeast' && value === 0) || (bound === 'atMost' && value > LAST);
}

/** How much of a category has a position: "positions connues : 31 sur 58"; shorter, "31 sur 58". */
export function knowledgeText(completeness: Completeness | undefined, isShort = false): string {
  const words = isShort ? { ...ACCESS_FR.knowledge, ...ACCESS_FR.knowledge.short } : ACCESS_FR.knowledge;
  if (!completeness) return words.unplaced;
  const { placed, counted, communes } = completeness;
  switch (knowledgeOf(completeness)) {
    case 'complete':
      return words.complete(placed);
    case 'uncounted':
      return words.uncounted(placed);
    case 'unplaced':
      return words.unplaced;
    case 'partial': {
      if (counted && placed < counted.number) return words.partial(placed, counted.number);
      const lacking = Object.values(communes).filter(([known, number]) => number !== null && known < number);
      return words.partialByCommune(placed, lacking.length);
    }
  }
}

/** A text with its first letter as a capital, and no full stop. */
export function capital(text: string): string {
  return sentence(text).slice(0, -1);
}

/** Whether a subject is an accessibility of the DREES that has words here. */
export function isApl(subject: string): subject is AplId {
  return Object.hasOwn(APL_TEXTS, subject);
}
