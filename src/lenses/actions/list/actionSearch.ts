import MiniSearch from 'minisearch';
import type { Action } from '../../../domain/action.ts';
import { foldText } from '../../../geo/accentFold.ts';
import type { RegisterNames } from '../registerNames.ts';

/** The words that an action is found by. */
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly beneficiary: string;
  readonly named: string;
  readonly note: string;
}

/**
 * A full-text search over actions: titles, who carries and pays them, their programme, theme and places. Accents and case
 * are ignored, all words typed must be there, their beginnings are enough. The ids found; all of them for an empty text.
 */
export function actionSearch(
  actions: readonly Action[],
  names: RegisterNames,
): (text: string) => ReadonlySet<string> {
  const index = new MiniSearch<Entry>({
    fields: ['title', 'beneficiary', 'named', 'note'],
    tokenize: (text) => foldText(text).split(' '),
    processTerm: (term) => term || null,
    searchOptions: { prefix: true, combineWith: 'AND' },
  });
  index.addAll(
    actions.map(({ id, title, beneficiary, programme, theme, funders, territories, amountNote }) => ({
      ...{ id, title, beneficiary, note: amountNote },
      named: [
        ...[programme, names.programme(programme), theme, names.theme(theme)],
        ...funders.flatMap(({ partner }) => [partner, names.partner(partner)]),
        ...territories.flatMap((code) => [code, names.place(code)]),
      ].join(' '),
    })),
  );
  const all = new Set(actions.map(({ id }) => id));
  return (text) => (foldText(text) === '' ? all : new Set(index.search(text).map(({ id }) => id as string)));
}
