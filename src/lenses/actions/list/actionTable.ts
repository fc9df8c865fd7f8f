import type { Action } from '../../../domain/action.ts';
import { toEuros } from '../../../domain/cents.ts';
import type { PublishedSources } from '../../../domain/published.ts';
import type { TakeawayTable } from '../../../files/takeaway.ts';
import { placeText } from '../../../i18n/actionWords.ts';
import { ACTIONS_FR } from '../../../i18n/fr/actions.ts';
import type { RegisterNames } from '../registerNames.ts';

/** The actions as a table to take away: all that is published of each, absences in words. */
export function actionTable(
  title: string,
  actions: readonly Action[],
  names: RegisterNames,
  cards: PublishedSources,
): TakeawayTable {
  const { list, sheet } = ACTIONS_FR;
  const absent = { absent: list.unpublished };
  const used = new Set(actions.map(({ source }) => source));
  return {
    title,
    columns: [
      { title: sheet.id },
      { title: list.columns.title },
      { title: sheet.programme },
      { title: sheet.theme },
      { title: sheet.beneficiary },
      { title: sheet.funders },
      { title: sheet.place },
      { title: sheet.startYear, decimals: 0 },
      { title: sheet.endYear, decimals: 0 },
      { title: sheet.amount, unit: 'euros', decimals: 2 },
      { title: sheet.posts, decimals: 0 },
      { title: sheet.note },
    ],
    rows: actions.map((action) => ({
      cells: [
        action.id,
        action.title,
        names.programme(action.programme),
        names.theme(action.theme),
        action.beneficiary,
        action.funders.map(({ partner }) => names.partner(partner)).join(', '),
        `${placeText(action, names.place)} (${sheet.grades[action.locationGrade]})`,
        action.startYear ?? absent,
        action.endYear ?? absent,
        action.cents === null ? absent : toEuros(action.cents),
        action.posts ?? absent,
        action.amountNote,
      ],
    })),
    sources: Object.values(cards).filter(({ id }) => used.has(id)),
    notes: [ACTIONS_FR.list.caption, ACTIONS_FR.sheet.added],
  };
}
