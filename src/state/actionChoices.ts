import type { PublishedRegister } from '../domain/register.ts';
import type { RegisterFilter } from '../stats/register/filter.ts';
import type { Details, DetailName } from './details.ts';

/** The pictures of the register, in the order of the menu. */
export const ACTION_TABS = ['map', 'grid', 'timeline', 'around', 'flows', 'list'] as const;

export type ActionTab = (typeof ACTION_TABS)[number];

/** Names in the address. Stable: a copied link must work for years. */
export const TAB_SLUGS: Readonly<Record<ActionTab, string>> = {
  map: 'carte',
  grid: 'grille',
  timeline: 'frise',
  around: 'avant-apres',
  flows: 'flux',
  list: 'liste',
};

/** What the visitor looks at, and which actions are kept; `null` keeps all. */
export interface ActionChoices {
  readonly tab: ActionTab;
  readonly programme: string | null;
  readonly theme: string | null;
  readonly partner: string | null;
  readonly years: { readonly from: number; readonly to: number } | null;
  /** The territory that the visitor looks at, a commune or a neighbourhood of the register. */
  readonly place: string | null;
  /** The theme whose need is looked at in this territory. */
  readonly need: string | null;
}

/** A parameter of the address that names nothing of the register. */
export interface Unusable {
  readonly parameter: DetailName;
  readonly value: string;
}

/** What the address asks of the register. Total: what cannot be used gives way to its default, and is told. */
export function actionChoices(
  details: Details,
  register: Pick<PublishedRegister, 'programmes' | 'themes' | 'partners' | 'places'>,
): { readonly choices: ActionChoices; readonly unusable: readonly Unusable[] } {
  const unusable: Unusable[] = [];
  function read<T>(parameter: DetailName, parse: (text: string) => T | undefined): T | null {
    const text = details[parameter];
    if (text === undefined) return null;
    const value = parse(text);
    if (value === undefined) unusable.push({ parameter, value: text.slice(0, 60) });
    return value ?? null;
  }
  const idIn = (list: readonly { readonly id: string }[]) => (text: string) =>
    list.find(({ id }) => id === text)?.id;
  const choices: ActionChoices = {
    tab: read('onglet', (text) => ACTION_TABS.find((tab) => TAB_SLUGS[tab] === text)) ?? 'map',
    programme: read('programme', idIn(register.programmes)),
    theme: read('theme', idIn(register.themes)),
    partner: read('partenaire', idIn(register.partners)),
    years: read('annees', parseYears),
    // Other views name other kinds of places: one that is not of the register is no mistake.
    place: register.places.find(({ code }) => code === details.lieu)?.code ?? null,
    need: read('besoin', idIn(register.themes)),
  };
  return { choices, unusable };
}

/** The actions that the choices keep, as a filter of the register. */
export function filterOf({ programme, theme, partner, years }: ActionChoices): RegisterFilter {
  const listOfOne = (id: string | null) => (id === null ? undefined : [id]);
  return {
    programmes: listOfOne(programme),
    themes: listOfOne(theme),
    partners: listOfOne(partner),
    period: years ?? undefined,
  };
}

/** Years as the address writes them, "2015-2023", both included, the first one first. */
function parseYears(text: string): ActionChoices['years'] | undefined {
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(text) ?? [];
  if (from === undefined || to === undefined || from > to) return undefined;
  return { from: Number(from), to: Number(to) };
}

/** The years as the address writes them; `null` where all are kept. */
export function yearsText(years: ActionChoices['years']): string | null {
  return years && `${years.from}-${years.to}`;
}
