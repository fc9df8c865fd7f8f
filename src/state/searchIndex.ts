import MiniSearch from 'minisearch';
import { foldText } from '../geo/accentFold.ts';
import type { Level } from '../domain/level.ts';
import type { Place } from './places.ts';

/** A territory found, of any level. */
export interface Found {
  readonly place: Place;
  readonly level: Level;
}

/** A search over names, communes and codes: accents and case ignored, beginnings of words, one slip of the finger. */
export class SearchIndex {
  readonly #places: ReadonlyMap<string, Place>;
  readonly #index: MiniSearch<{ id: string; name: string; communes: string; code: string }>;

  constructor(places: readonly Place[]) {
    this.#places = new Map(places.map((place) => [place.code, place]));
    this.#index = new MiniSearch({
      fields: ['name', 'communes', 'code'],
      tokenize: (text) => foldText(text).split(' '),
      processTerm: (term) => term || null,
      searchOptions: {
        prefix: true,
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
        boost: { name: 3 },
        combineWith: 'AND',
      },
    });
    this.#index.addAll(
      places.map(({ code, name, within }) => ({
        id: code,
        name,
        communes: within.map((share) => share.name).join(' '),
        code,
      })),
    );
  }

  /** Names that begin with the text, then the best matches; none for an empty text. */
  find(text: string, most = 8): readonly Found[] {
    const typed = foldText(text);
    if (typed === '') return [];
    const begins = ({ name }: Place) => Number(foldText(name).startsWith(typed));
    return this.#index
      .search(text)
      .flatMap(({ id }) => this.#places.get(id as string) ?? [])
      .sort((a, b) => begins(b) - begins(a))
      .slice(0, most)
      .map((place) => ({ place, level: place.level }));
  }
}
