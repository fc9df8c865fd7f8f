import { referenceWords } from '../i18n/describe.ts';
import { fr } from '../i18n/fr.ts';
import { TRAJECTORY_FR } from '../i18n/fr/trajectory.ts';
import { shortPeriod, sinceText } from '../i18n/words.ts';
import type { Atlas } from '../state/Atlas.svelte.ts';
import type { Column } from './sortRows.ts';

/** The head of a column of the table, for the view shown. */
export function columnTitle(atlas: Atlas, column: Column): string {
  const since = atlas.evolution.since ? shortPeriod(atlas.evolution.since) : '';
  switch (column) {
    case 'territory':
      return fr.table.territory;
    case 'rank':
      return TRAJECTORY_FR.rank;
    case 'before':
      return TRAJECTORY_FR.before(since);
    case 'value':
      return atlas.view.lens === 'trajectory' && atlas.evolution.since
        ? TRAJECTORY_FR.before(shortPeriod(atlas.period))
        : fr.table.value;
    case 'gap':
      return fr.table.gap(referenceWords(atlas).to);
    case 'change':
      return TRAJECTORY_FR.change(atlas.evolution.since ? sinceText(atlas.evolution.since) : '');
    case 'verdict':
      return TRAJECTORY_FR.verdict;
    case 'inhabitants':
      return fr.table.inhabitants;
  }
}
