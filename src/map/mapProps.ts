import type { Snippet } from 'svelte';
import type { TerritoryCode } from '../domain/territory.ts';
import type { Row } from '../state/rows.ts';
import type { Painting } from './picture.ts';
import type { Sight } from './sight.ts';

/** What a map is given. The first two are enough for a map of the figures of the view. */
export interface MapProps {
  /** The sentence of the view: the text of the picture. */
  readonly label: string;
  /** Called when a territory was chosen from the keyboard, so that the sheet may take the focus. */
  readonly onopen: () => void;
  /** What fills the territories in the place of the figures of the view. */
  readonly painting?: Painting;
  /** What is said of a territory that is pointed at: its figure of the view unless given. */
  readonly describe?: (row: Row) => string;
  /** What the line under the map says while nothing is pointed at. */
  readonly idle?: string;
  /** What is drawn over both maps, by what is seen of the frame: it follows the moves. */
  readonly over?: Snippet<[Sight]>;
  /** What the keys do, in one sentence, where they do not open sheets. */
  readonly help?: string;
  /**
   * Takes what is chosen on the map, in the place of the sheet: a position in degrees, and the territory of the level
   * under it. By the keyboard it is the anchor of a territory.
   */
  readonly onpick?: (longitude: number, latitude: number, code: TerritoryCode | null) => void;
}
