import type { AccessLevel, Completeness, FloatingCatchment } from '../domain/access.ts';
import { isServiceCategory } from '../domain/service.ts';
import type { AccessFigure } from '../domain/accessFigure.ts';
import type { AccessMeasure } from '../state/access/measures.ts';
import type { Extreme } from '../stats/extremes.ts';
import {
  accessFigureText,
  aService,
  bounded,
  isApl,
  servicesName,
  subjectLabel,
  valueText,
} from './access.ts';
import { formatNumber, plural } from './format.ts';
import { ACCESS_FR } from './fr/access.ts';
import { LEVEL_TEXTS } from './fr/domain.ts';
import { APL_TEXTS } from './fr/services.ts';
import { atPlace } from './sentences.ts';
import { sentence } from './words.ts';

/** What the sentence of the view of access is made from. */
export interface AccessFacts {
  readonly measure: AccessMeasure;
  readonly subject: string;
  readonly level: AccessLevel;
  readonly threshold: number;
  /** Categories of the basket that are measured. */
  readonly basketSize: number;
  readonly basketThreshold: number;
  readonly agglomeration: AccessFigure | undefined;
  /** Figures as they are shown, with the names of those that have them. */
  readonly lowest: Named | undefined;
  readonly highest: Named | undefined;
  /** Year of the count or of the index, where it has one of its own. */
  readonly year: number | undefined;
  readonly completeness: Completeness | undefined;
  /** What is shared among those who reach it, and within how many minutes, where the measure is that. */
  readonly shared: Pick<FloatingCatchment, 'supply' | 'threshold'> | undefined;
}

interface Named {
  readonly value: Extreme['value'];
  readonly names: readonly string[];
}

/** The one sentence of the view: the agglomeration, then the lowest and the highest territory. */
export function accessSentence(facts: AccessFacts): string {
  const { measure, subject, agglomeration } = facts;
  if (agglomeration?.kind === 'unplaced') return unplacedSentence(subject, facts.completeness);
  if (agglomeration?.kind === 'none')
    return sentence(
      `la BPE ne compte ${isServiceCategory(subject) ? `aucun service de la catégorie «\u00a0${servicesName(subject)}\u00a0»` : 'aucun équipement'} dans l’agglomération`,
    );
  const range = rangeText(facts);
  const main = agglomeration && mainText(facts, agglomeration);
  if (measure === 'apl' && isApl(subject)) {
    const { label, unit } = APL_TEXTS[subject];
    return sentence(
      `${label}${facts.year ? `, ${facts.year}` : ''}\u00a0: ${range ? `${range} (${unit})` : 'aucune valeur publiée'}`,
    );
  }
  if (!main)
    return sentence(range ? `selon les ${LEVEL_TEXTS[facts.level].many}, ${range}` : 'aucune valeur publiée');
  return sentence(range ? `${main}\u202f; ${range}` : main);
}

/** How many services of the basket half of the inhabitants of a territory reach. */
export function basketSentence(figure: AccessFigure | undefined, size: number, minutes: number): string {
  if (figure?.kind !== 'value') return sentence(accessFigureText(figure, 'basket', size));
  if (figure.bound !== 'exact' && figure.value === 0)
    return sentence(
      `à ${minutes}\u202fmin à pied ou moins, aucun des ${size} services du panier n’est connu`,
    );
  return sentence(`la moitié des habitants ont ${ofBasket(figure, size, minutes)}`);
}

/** "au moins 7 des 9 services du panier à 15 min à pied ou moins". */
function ofBasket({ value, bound }: Extract<AccessFigure, { kind: 'value' }>, size: number, minutes: number) {
  return `${bounded(bound, formatNumber(value, 0))} des ${size} services du panier à ${minutes}\u202fmin à pied ou moins`;
}

/** What is said of the whole agglomeration, without its full stop. */
function mainText(facts: AccessFacts, figure: AccessFigure): string | undefined {
  const { measure, subject, threshold, basketSize, basketThreshold, year } = facts;
  if (figure.kind === 'unreached' && isServiceCategory(subject))
    return `dans l’agglomération, la moitié des habitants sont à plus de 5\u202fkm à pied ${ofOrFrom(aService(subject))}`;
  if (figure.kind !== 'value') return undefined;
  const text = bounded(figure.bound, valueText(figure.value, measure, basketSize));
  const category = isServiceCategory(subject) ? subject : undefined;
  switch (measure) {
    case 'share':
      return (
        category &&
        `dans l’agglomération, ${text} des habitants ont ${aService(category)} à ${threshold}\u202fmin à pied ou moins`
      );
    case 'median':
      return (
        category &&
        `dans l’agglomération, la moitié des habitants ont ${aService(category)} à ${valueText(figure.value, measure)} à pied ou moins`
      );
    case 'basket':
      return `dans l’agglomération, la moitié des habitants ont ${ofBasket(figure, basketSize, basketThreshold)}`;
    case 'supply':
      return `${subjectLabel(subject)}\u00a0: ${text} pour 1\u202f000 habitants dans l’agglomération${year ? ` en ${year}` : ''}`;
    case 'floating':
      return facts.shared && ACCESS_FR.shared.sentence(subjectLabel(subject), text, facts.shared);
    case 'apl':
      return undefined;
  }
}

/** "de 12 % à Sebourg à 98 % à Anzin", "ce minimum atteint 78 % à Anzin"; empty without figures. */
function rangeText({ measure, level, lowest, highest, basketSize, agglomeration }: AccessFacts): string {
  const bound = agglomeration?.kind === 'value' ? agglomeration.bound : 'exact';
  if (!lowest || !highest) return '';
  const [low, high] = [lowest, highest].map(({ value }) =>
    measure === 'basket' ? formatNumber(value, 0) : valueText(value, measure, basketSize),
  );
  // Of bounds, the end that is sure is told: the other one says how little is known.
  if (bound === 'atLeast') return `ce minimum atteint ${high} ${atPlace(highest.names, level)}`;
  if (bound === 'atMost') return `ce maximum descend à ${low} ${atPlace(lowest.names, level)}`;
  if (low === high) return `${low} partout`;
  return `de ${low} ${atPlace(lowest.names, level)} à ${high} ${atPlace(highest.names, level)}`;
}

/** What is said where no position is published: never that there is no service. */
function unplacedSentence(subject: string, completeness: Completeness | undefined): string {
  const lead =
    subject === ''
      ? 'aucun service de ce panier n’a de position publiée'
      : `aucune position n’est publiée pour les ${servicesName(subject)}`;
  const counted = completeness?.counted;
  const count = counted
    ? ` La BPE en compte ${formatNumber(counted.number, 0)} dans l’agglomération en ${counted.year}.`
    : '';
  const listed = completeness?.unplaced
    ? ` ${sentence(ACCESS_FR.listed(formatNumber(completeness.unplaced, 0)))}`
    : '';
  return `${sentence(`${lead}\u00a0: leur distance n’est pas mesurée`)}${count}${listed}`;
}

/** "d'une pharmacie". */
function ofOrFrom(withArticle: string): string {
  return `d’${withArticle}`;
}

/**
 * A territory beside the agglomeration, in words: both figures, and how far apart they are where both are exact. Two
 * bounds are never subtracted.
 */
export function besideText(
  figure: AccessFigure | undefined,
  agglomeration: AccessFigure | undefined,
  measure: AccessMeasure,
  basketSize: number,
): string {
  if (figure?.kind !== 'value' || agglomeration?.kind !== 'value') return '';
  const home = accessFigureText(agglomeration, measure, basketSize);
  const isExact = figure.bound === 'exact' && agglomeration.bound === 'exact';
  if (!isExact || measure === 'supply' || measure === 'floating' || measure === 'basket')
    return `contre ${home} dans l’agglomération`;
  const gap = figure.value - agglomeration.value;
  if (gap === 0) return 'autant que l’agglomération';
  const size = formatNumber(Math.abs(gap), 0);
  const unit = measure === 'share' ? plural(gap, 'point', 'points') : 'min';
  return `contre ${home} dans l’agglomération, ${size}\u202f${unit} de ${gap > 0 ? 'plus' : 'moins'}`;
}
