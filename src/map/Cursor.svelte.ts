import type { TerritoryCode } from '../domain/territory.ts';
import type { Direction } from '../geo/neighbour.ts';
import { describeStanding } from '../i18n/trajectories.ts';
import type { Atlas } from '../state/Atlas.svelte.ts';
import type { Row } from '../state/rows.ts';
import type { Drawing } from './Drawing.svelte.ts';
import { step } from './keys.ts';

/** Where the arrow keys stand on the map, and what is said of it: the same for both renderers. */
export class Cursor {
  readonly #atlas: Atlas;
  readonly #drawing: Drawing;
  readonly #describe: (row: Row) => string;
  #code = $state.raw<TerritoryCode | null>(null);
  /** One sentence at each move. */
  spoken = $state.raw('');

  /** The territory stood on; none when the map has not the focus, or when the level has changed. */
  readonly code: TerritoryCode | null = $derived.by(() =>
    this.#code && this.#drawing.anchors.has(this.#code) ? this.#code : null,
  );

  /** `describe` is what is said of a territory: its figure of the view unless another is given. */
  constructor(atlas: Atlas, drawing: Drawing, describe = (row: Row) => describeStanding(atlas, row)) {
    this.#atlas = atlas;
    this.#drawing = drawing;
    this.#describe = describe;
  }

  /** The first key stands on the selected territory, else on the most populated; the next go to the neighbour. */
  move(direction: Direction): void {
    const { rows, view } = this.#atlas;
    const largest = rows.toSorted((a, b) => (b.inhabitants ?? 0) - (a.inhabitants ?? 0))[0]?.code;
    const next = this.code ? step(this.code, direction, this.#drawing.anchors) : (view.selected ?? largest);
    const row = rows.find(({ code }) => code === next);
    if (!row) return;
    this.#code = row.code;
    this.spoken = this.#describe(row);
  }

  leave(): void {
    this.#code = null;
    this.spoken = '';
  }
}
