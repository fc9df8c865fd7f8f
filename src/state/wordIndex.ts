import MiniSearch from 'minisearch';
import { foldText } from '../geo/accentFold.ts';

/**
 * An index of texts, the field `name` before the others: accents and case ignored, beginnings of words, one slip of the
 * finger in the longer ones, all words needed.
 */
export function wordIndex<Entry extends { readonly id: string; readonly name: string }>(
  fields: readonly (keyof Entry & string)[],
  entries: readonly Entry[],
): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({
    fields: [...fields],
    tokenize: (text) => foldText(text).split(' '),
    processTerm: (term) => term || null,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { name: 3 },
      combineWith: 'AND',
    },
  });
  index.addAll(entries);
  return index;
}
