import type { PublishedSeries } from '../../domain/published.ts';
import type { ActionTheme, ExpressedNeed, PublishedRegister, RegisterPlace } from '../../domain/register.ts';
import { selectActions, type RegisterFilter } from '../../stats/register/filter.ts';
import { placesByCode, relationOf, type PlacesByCode, type Relation } from '../../stats/register/placing.ts';
import { needsOf, type Need } from './needs.ts';

/** The relations of an action to a territory that an answer tells, from the nearest. */
export const ANSWER_RELATIONS = [
  'located',
  'shared',
  'inCommune',
  'contract',
  'unknown',
] as const satisfies readonly Relation[];

type AnswerRelation = (typeof ANSWER_RELATIONS)[number];

/**
 * The nearest that any recorded action of a theme comes to a territory; `none` where all are elsewhere; `noActionData`
 * where the register holds none of the theme for what is asked: nothing can be said of any territory.
 */
export type AnswerState = AnswerRelation | 'none' | 'noActionData';

/** What is recorded of a theme for a territory. */
export interface Answer {
  readonly state: AnswerState;
  /** Ids of the actions, by what they are to the territory. */
  readonly actions: Readonly<Record<AnswerRelation, readonly string[]>>;
}

/** A territory and a theme: what is needed, beside what is recorded. */
export interface GridCell {
  readonly theme: string;
  readonly need: Need;
  readonly answer: Answer;
  /**
   * Whether it is a *zone blanche*: the need is strong, and no recorded action is located in the territory nor shared
   * with it. What is known at its commune or at the contract only does not lift it: `answer.state` tells it.
   */
  readonly isBlank: boolean;
  /** Needs that were expressed for the territory: told beside, they decide nothing. */
  readonly expressed: readonly ExpressedNeed[];
}

/** A territory of the grid, its cells in the order of the themes. */
export interface GridRow {
  readonly place: RegisterPlace;
  readonly cells: readonly GridCell[];
}

/** The grid of needs and answers. */
export interface NeedGrid {
  readonly themes: readonly ActionTheme[];
  readonly rows: readonly GridRow[];
}

/** What a grid is made of: the programmes, partners, statuses and period of the filter choose the actions. */
export interface GridInput {
  readonly register: PublishedRegister;
  readonly series: PublishedSeries;
  readonly level: RegisterPlace['level'];
  readonly filter: RegisterFilter;
}

/** Need × answer of each territory of a level, or of those of the filter, and of each theme, or of those of the filter. */
export function gridOf({ register, series, level, filter }: GridInput): NeedGrid {
  const places = placesByCode(register.places);
  const { themes: asked = [], territories = [], period } = filter;
  const themes = register.themes.filter(({ id }) => asked.length === 0 || asked.includes(id));
  const shown = register.places.filter(
    (place) => place.level === level && (territories.length === 0 || territories.includes(place.code)),
  );
  const codes = shown.map(({ code }) => code);
  const actions = selectActions(register, { ...filter, territories: undefined });
  const columns = themes.map((theme) => ({
    theme: theme.id,
    needs: needsOf(theme, level, codes, { series, places, until: period?.to }),
    actions: actions.filter((action) => action.theme === theme.id),
    expressed: register.needs.filter((need) => need.theme === theme.id),
  }));
  const rows = shown.map((place) => ({
    place,
    cells: columns.map(({ theme, needs, actions: own, expressed }): GridCell => {
      const need = needs.get(place.code) ?? { known: false, reason: { why: 'noIndicator' } };
      const answer = answerOf(own, place.code, places);
      return {
        ...{ theme, need, answer },
        isBlank: need.known && need.strength === 'strong' && isThin(answer.state),
        expressed: expressed.filter((one) => concerns(one, place.code, places)),
      };
    }),
  }));
  return { themes, rows };
}

function isThin(state: AnswerState): boolean {
  return state !== 'located' && state !== 'shared' && state !== 'noActionData';
}

function answerOf(actions: PublishedRegister['actions'], code: string, places: PlacesByCode): Answer {
  const found: Record<AnswerRelation, string[]> = {
    ...{ located: [], shared: [], inCommune: [], contract: [], unknown: [] },
  };
  for (const action of actions) {
    const relation = relationOf(action, code, places);
    if (relation !== 'elsewhere') found[relation].push(action.id);
  }
  const nearest = ANSWER_RELATIONS.find((relation) => found[relation].length > 0) ?? 'none';
  return { state: actions.length === 0 ? 'noActionData' : nearest, actions: found };
}

function concerns({ territories }: ExpressedNeed, code: string, places: PlacesByCode): boolean {
  const relation = relationOf({ locationGrade: 'communes', territories }, code, places);
  return relation === 'located' || relation === 'shared';
}

/** The *zones blanches* of a grid, in its order: a territory and a theme. */
export function blankCells({
  rows,
}: NeedGrid): readonly { readonly place: RegisterPlace; readonly cell: GridCell }[] {
  return rows.flatMap(({ place, cells }) => cells.flatMap((cell) => (cell.isBlank ? [{ place, cell }] : [])));
}
