import type { ServiceCategory } from '../../domain/service.ts';
import type { Source } from '../../domain/source.ts';
import type { TakeawayTable } from '../../files/takeaway.ts';
import { knowledgeText, subjectLabel } from '../../i18n/access.ts';
import { ACCESS_FR } from '../../i18n/fr/access.ts';
import { DOWNLOADS_FR } from '../../i18n/fr/downloads.ts';
import type { AccessState } from '../../state/access/AccessState.svelte.ts';
import type { Row } from '../../state/rows.ts';
import { heatCell } from './heat.ts';

/** The matrix of territories and services as a table to take away: each cell in the words of the screen. */
export function heatTakeaway(
  state: Pick<AccessState, 'view' | 'access'>,
  categories: readonly ServiceCategory[],
  rows: readonly Row[],
  sources: readonly Source[],
  note: string,
): TakeawayTable {
  const { heat, table } = ACCESS_FR;
  const lines = [
    ...rows.map(({ code, place }) => ({ where: code, name: place.label })),
    { where: null, name: table.agglomeration },
  ];
  return {
    title: heat.title,
    columns: [
      { title: DOWNLOADS_FR.code },
      { title: heat.territory },
      ...categories.map((category) => ({
        title: `${subjectLabel(category)} (${knowledgeText(state.access.completeness[category], true)})`,
      })),
    ],
    rows: lines.map(({ where, name }) => ({
      ...(where ? { territory: where } : {}),
      cells: [where ?? '', name, ...categories.map((category) => heatCell(state.view, where, category).text)],
    })),
    sources,
    notes: [note],
  };
}
