import type { TerritoryCode } from '../domain/territory.ts';
import type { Atlas } from './Atlas.svelte.ts';
import { MOST_COMPARED } from './compared.ts';

/** The gestures on the territories side by side, which the view of the atlas holds. */
export class Comparison {
  readonly #atlas: Atlas;
  /** The territory that was left out, since there were four already: told until the next gesture. */
  refused = $state.raw<TerritoryCode | null>(null);

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
  }

  /** Sets a territory beside the others, last. A fifth is left out, and is then `refused`. */
  add(code: TerritoryCode): void {
    const { compared } = this.#atlas.view;
    if (compared.includes(code)) return;
    this.refused = compared.length < MOST_COMPARED ? null : code;
    if (!this.refused) this.#atlas.view = { ...this.#atlas.view, compared: [...compared, code] };
  }

  /** Takes a territory away. */
  remove(code: TerritoryCode): void {
    this.refused = null;
    const compared = this.#atlas.view.compared.filter((other) => other !== code);
    this.#atlas.view = { ...this.#atlas.view, compared };
  }
}
