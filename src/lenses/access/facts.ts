import type { FloatingCatchment } from '../../domain/access.ts';
import type { PublishedSources } from '../../domain/published.ts';
import type { ServiceCategory } from '../../domain/service.ts';
import type { Source } from '../../domain/source.ts';
import {
  ACCESS_DECIMALS,
  accessFigureText,
  capital,
  knowledgeText,
  subjectLabel,
} from '../../i18n/access.ts';
import { besideText, type AccessFacts } from '../../i18n/accessSentences.ts';
import { formatNumber } from '../../i18n/format.ts';
import { ACCESS_FR } from '../../i18n/fr/access.ts';
import { LEVEL_TEXTS } from '../../i18n/fr/domain.ts';
import { typographic } from '../../i18n/typographic.ts';
import { sentence } from '../../i18n/words.ts';
import type { AccessState } from '../../state/access/AccessState.svelte.ts';
import { figureOf } from '../../state/access/figures.ts';
import { isWalk } from '../../state/access/measures.ts';
import type { Where } from '../../state/access/walks.ts';
import type { Place } from '../../state/places.ts';
import { extremesOf, type Extreme } from '../../stats/extremes.ts';
import { roundTo } from '../../stats/roundTo.ts';

/** What the sentence of the view is made from. */
export function factsOf(state: AccessState, places: readonly Place[]): AccessFacts {
  const { choices, access, level } = state;
  const decimals = ACCESS_DECIMALS[choices.measure];
  const cells = Object.fromEntries(
    places.flatMap(({ code }) => {
      const figure = state.figure(code);
      return figure?.kind === 'value' ? [[code, roundTo(figure.value, decimals)]] : [];
    }),
  );
  const { lowest, highest } = extremesOf(cells);
  const label = (code: string) => typographic(places.find((place) => place.code === code)?.label ?? code);
  const named = ({ value, codes }: Extreme) => ({ value, names: codes.map(label) });
  return {
    ...{ measure: choices.measure, subject: choices.subject, level, threshold: choices.threshold },
    ...{ basketSize: state.basketSize, basketThreshold: access.parameters.basketThreshold },
    agglomeration: state.agglomeration,
    lowest: lowest && named(lowest),
    highest: highest && named(highest),
    year: yearOf(state),
    completeness: state.category && access.completeness[state.category],
    shared: sharedOf(state),
  };
}

/** What is shared among those who reach it, where the measure is that. */
export function sharedOf({ access, choices }: AccessState): FloatingCatchment | undefined {
  return choices.measure === 'floating'
    ? access.floating.find(({ category }) => category === choices.subject)
    : undefined;
}

/** The year of a count or of an index; a walk has that of its services, each its own. */
function yearOf({ access, choices }: AccessState): number | undefined {
  const { measure, subject } = choices;
  if (measure === 'supply') return access.supply.find(({ id }) => id === subject)?.year;
  return measure === 'apl' ? access.apl.find(({ id }) => id === subject)?.year : undefined;
}

/** What a table, a map or a file of the view is called: measure, service, level. */
export function titleOf(state: AccessState): string {
  const { measure, subject } = state.choices;
  return [ACCESS_FR.measures[measure], subject && subjectLabel(subject), LEVEL_TEXTS[state.level].label]
    .filter(Boolean)
    .join(', ');
}

/** The caption of the table: its title, and how much of the category has a position. */
export function captionOf(state: AccessState): string {
  const { category } = state;
  const known =
    category && state.choices.measure !== 'supply' ? knowledgeText(state.access.completeness[category]) : '';
  return [titleOf(state), known && capital(known)].filter(Boolean).join('. ');
}

/** The cards behind what is shown, those of the services first. */
export function cardsOf(state: AccessState, cards: PublishedSources): readonly Source[] {
  return [...new Set(sourceIds(state))].flatMap((id) => cards[id] ?? []);
}

/** The cards behind the walks to some categories: their services, their counts, and the inhabitants. */
export function walkCards(
  state: AccessState,
  categories: readonly ServiceCategory[],
  cards: PublishedSources,
): readonly Source[] {
  return [...new Set(walkSourceIds(state, categories))].flatMap((id) => cards[id] ?? []);
}

function sourceIds(state: AccessState): readonly string[] {
  const { access, choices } = state;
  switch (choices.measure) {
    case 'supply':
      return access.supply.find(({ id }) => id === choices.subject)?.sources ?? [];
    case 'apl':
      return access.apl.filter(({ id }) => id === choices.subject).map(({ source }) => source);
    case 'share':
    case 'median':
    case 'basket':
    case 'floating':
      return walkSourceIds(state, state.category ? [state.category] : choices.basket);
  }
}

function walkSourceIds(
  { access, services }: AccessState,
  categories: readonly ServiceCategory[],
): readonly string[] {
  const own = [...services.values()].filter(({ category }) => categories.includes(category));
  const counts = categories.flatMap((category) => access.completeness[category]?.counted?.source ?? []);
  const weights = access.weights ? [access.weights.source] : [];
  return [...own.map(({ source }) => source), ...counts, ...weights];
}

/** One sentence on a territory: its figure, beside that of the agglomeration. */
export function describeHere(state: AccessState, { code, label }: Pick<Place, 'code' | 'label'>): string {
  const { measure } = state.choices;
  const figure = state.figure(code);
  const text = [accessFigureText(figure, measure, state.basketSize), localText(state, code)]
    .filter(Boolean)
    .join(' ');
  const beside = besideText(figure, state.agglomeration, measure, state.basketSize);
  return sentence(`${typographic(label)}\u00a0: ${[text, beside].filter(Boolean).join(', ')}`);
}

/** How many of the facilities of a commune have a position, where that bounds its figure: "(0 sur 1 …)". */
function localText({ access, choices, category, agglomeration }: AccessState, code: string): string {
  const isBound = agglomeration?.kind === 'value' && agglomeration.bound !== 'exact';
  const [placed, counted] = (category && access.completeness[category]?.communes[code]) ?? [];
  if (!isBound || !isWalk(choices.measure) || placed === undefined || typeof counted !== 'number') return '';
  return `(${ACCESS_FR.known(placed, formatNumber(counted, 0))})`;
}

/** The same figure by the engines that are not chosen, in a sentence each; empty where one engine alone was run. */
export function otherEnginesText({ access, choices, view, basketSize }: AccessState, where: Where): string {
  if (!isWalk(choices.measure)) return '';
  return access.engines
    .filter((engine) => engine !== choices.engine)
    .map((engine) => {
      const figure = figureOf({ ...view, choices: { ...choices, engine } }, where);
      const name = ACCESS_FR.engines[engine].toLocaleLowerCase('fr');
      return ACCESS_FR.otherEngine(name, accessFigureText(figure, choices.measure, basketSize));
    })
    .join(' ');
}
