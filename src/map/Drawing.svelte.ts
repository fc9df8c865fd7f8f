import { createContext } from 'svelte';
import { circleRadius } from './circleRadius.ts';
import { isPartition, type Level } from '../domain/level.ts';
import type { Atlas } from '../state/Atlas.svelte.ts';
import { choroplethOf, type Choropleth } from './choropleth.ts';
import { frameOf, type Frame } from './frame.ts';
import { anchorsOf, outlinesOf, type Outline } from './scene.ts';
import { PLAIN, type Shade } from './shade.ts';
import { shadesOf } from './shades.ts';

/** A proportional circle: its centre in the units of the frame, its radius in CSS pixels. */
export interface Circle {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Radius of the largest circle of some thirty territories over all periods, in CSS pixels. */
export const MAX_RADIUS = 30;

/** The same of the IRIS, which are many and near one another in the towns. */
const MAX_RADIUS_OF_IRIS = 16;

/** What is drawn, computed once: the SVG map, MapLibre, the legend, the chart and the table all read it. */
export class Drawing {
  readonly #atlas: Atlas;
  readonly frame: Frame;
  /** CSS pixels for a unit of the frame when the whole agglomeration is shown; a phone's until it is measured. */
  pixelsPerUnit = $state.raw(0.36);

  readonly choropleth: Choropleth = $derived.by(() =>
    choroplethOf(this.#atlas.classification, this.#atlas.indicator),
  );
  readonly #shades: ReadonlyMap<string, Shade> = $derived.by(() =>
    shadesOf(this.#atlas.rows, this.choropleth, this.#atlas.reference, this.#atlas.indicator),
  );
  readonly communes: readonly Outline[] = $derived.by(() =>
    outlinesOf(this.#atlas.published, 'commune', this.frame),
  );
  /** The IRIS, drawn at their own level only. */
  readonly iris: readonly Outline[] = $derived.by(() =>
    this.#atlas.level === 'iris' ? outlinesOf(this.#atlas.published, 'iris', this.frame) : [],
  );
  /** The neighbourhoods drawn: those of the level, or those in force over the communes and their IRIS. */
  readonly quarterLevel: Level = $derived.by(() =>
    isPartition(this.#atlas.level) ? 'qpv2024' : this.#atlas.level,
  );
  readonly quarters: readonly Outline[] = $derived.by(() =>
    outlinesOf(this.#atlas.published, this.quarterLevel, this.frame),
  );
  readonly anchors: ReadonlyMap<string, [number, number]> = $derived.by(() =>
    anchorsOf(this.#atlas.published, this.#atlas.level, this.frame),
  );
  /** The largest count of all periods: the scale of the circles is frozen, as the classes are. */
  readonly largest = $derived.by(() =>
    Math.max(
      0,
      ...Object.values(this.#atlas.series.values)
        .flat()
        .filter((cell) => typeof cell === 'number'),
    ),
  );
  /** Radius of the largest circle over all periods, in CSS pixels. */
  readonly maxRadius = $derived.by(() => (this.#atlas.level === 'iris' ? MAX_RADIUS_OF_IRIS : MAX_RADIUS));
  /** Largest first, so that the small ones are drawn above. */
  readonly circles: readonly Circle[] = $derived.by(() => {
    if (!this.#atlas.isCount) return [];
    return this.#atlas.rows
      .flatMap(({ code, cell }) => {
        const anchor = this.anchors.get(code);
        if (typeof cell !== 'number' || !anchor) return [];
        return [
          { code, x: anchor[0], y: anchor[1], radius: circleRadius(cell, this.largest, this.maxRadius) },
        ];
      })
      .sort((a, b) => b.radius - a.radius);
  });

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
    this.frame = frameOf(atlas.published);
  }

  /** The shade of a territory of the level shown; plain for any other. */
  shade(code: string): Shade {
    return this.#shades.get(code) ?? PLAIN;
  }
}

/** The drawing of the page, for every component below `App`. */
export const [getDrawing, setDrawing] = createContext<Drawing>();
