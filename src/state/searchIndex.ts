import { foldText } from '../geo/accentFold.ts';
import type { Level } from '../domain/level.ts';
import type { Place } from './places.ts';
import { wordIndex } from './wordIndex.ts';

/** Communes first, then the neighbourhoods that the atlas is about. */
const ORDER: readonly Level[] = ['commune', 'qpv2024', 'qpv2015', 'iris'];

/** A territory found, of any level. */
export interface Found {
  readonly place: Place;
  readonly level: Level;
}

/** A search over names, communes and codes: accents and case ignored, beginnings of words, one slip of the finger. */
export class SearchIndex {
  readonly #places: ReadonlyMap<string, Place>;
  readonly #index: ReturnType<typeof indexOf>;

  constructor(places: readonly Place[]) {
    this.#places = new Map(places.map((place) => [place.code, place]));
    this.#index = indexOf(places);
  }

  /**
   * Names that begin with the text, then names that hold its words, then communes and codes that do; none for an empty
   * text. In each of the three by level, then the best match.
   */
  find(text: string, most = 8): readonly Found[] {
    const typed = foldText(text);
    if (typed === '') return [];
    return this.#index
      .search(text)
      .flatMap(({ id, match }) => {
        const place = this.#places.get(id as string);
        if (!place) return [];
        const named = Object.values(match).every((fields) => fields.includes('name'));
        const tier = foldText(place.name).startsWith(typed) ? 0 : named ? 1 : 2;
        return [{ place, level: place.level, tier }];
      })
      .sort((a, b) => a.tier - b.tier || ORDER.indexOf(a.level) - ORDER.indexOf(b.level))
      .slice(0, most)
      .map(({ place, level }) => ({ place, level }));
  }
}

function indexOf(places: readonly Place[]) {
  return wordIndex(
    ['name', 'communes', 'code'],
    places.map(({ code, name, within }) => ({
      ...{ id: code, name, code },
      communes: within.map((share) => share.name).join(' '),
    })),
  );
}
