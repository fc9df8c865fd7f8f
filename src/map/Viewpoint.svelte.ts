import { cameraAtScale } from '../geo/mercator.ts';
import type { Atlas } from '../state/Atlas.svelte.ts';
import { maxZoomAt, MIN_ZOOM, sameCamera, type Camera } from '../state/camera.ts';
import type { Drawing } from './Drawing.svelte.ts';
import { sightOf, type Sight } from './sight.ts';

/** Where the map is seen from: the whole agglomeration, or where the visitor moved it. The same for both renderers. */
export class Viewpoint {
  readonly #atlas: Atlas;
  readonly #drawing: Drawing;
  #measured = $state.raw(false);
  #passing = $state.raw<Camera | null>(null);

  /** The camera that shows the whole, in the room that the page gives to the map. */
  readonly overview: Camera = $derived.by(() => {
    const { frame, pixelsPerUnit } = this.#drawing;
    const { center, zoom } = cameraAtScale(frame.mercator, frame.width, frame.height, pixelsPerUnit);
    return { longitude: center[0], latitude: center[1], zoom };
  });
  /** Where the visitor moved the map, no closer than the perimeters are accurate. */
  readonly #moved: Camera | null = $derived.by(() => {
    const { camera, level } = this.#atlas.view;
    return camera && { ...camera, zoom: Math.min(camera.zoom, maxZoomAt(level)) };
  });
  readonly camera: Camera = $derived.by(() => this.#moved ?? this.overview);
  /** What is seen where the map rests. */
  readonly sight: Sight = $derived.by(() => this.#sightOf(this.#moved));
  /** What is seen at this very frame: that of a move of MapLibre while it lasts. */
  readonly passingSight: Sight = $derived.by(() =>
    this.#passing ? this.#sightOf(this.#passing) : this.sight,
  );

  constructor(atlas: Atlas, drawing: Drawing) {
    this.#atlas = atlas;
    this.#drawing = drawing;
  }

  /** The room in CSS pixels decides the scale of the whole. Nothing is drawn in no room. */
  fit(width: number, height: number): void {
    const { frame } = this.#drawing;
    if (!width || !height) return;
    this.#drawing.pixelsPerUnit = Math.min(width / frame.width, height / frame.height);
    this.#measured = true;
  }

  zoomBy(steps: number): void {
    const zoom = Math.min(
      maxZoomAt(this.#atlas.level),
      Math.max(MIN_ZOOM, this.overview.zoom - 1, this.camera.zoom + steps),
    );
    this.#atlas.moveCamera({ ...this.camera, zoom });
  }

  /** Where a move of the map has come; the address and the SVG map only hear of its end. */
  pass(moving: Camera): void {
    this.#passing = moving;
  }

  /** Takes over the end of a move of the map. A camera that shows the whole is the plain one: it leaves the address. */
  follow(moved: Camera): void {
    this.#passing = null;
    const whole = sameCamera(moved, this.overview);
    if (whole && !this.#atlas.view.camera) return;
    this.#atlas.moveCamera(whole ? null : moved);
  }

  showAll(): void {
    this.#atlas.moveCamera(null);
  }

  /** Brings a territory into a map that was moved. */
  keepInSight(code: string | null): void {
    const anchor = code && this.#drawing.anchors.get(code);
    if (!this.#atlas.view.camera || !anchor) return;
    const [longitude, latitude] = this.#drawing.frame.mercator.invert(anchor);
    this.#atlas.moveCamera({ ...this.camera, longitude, latitude });
  }

  #sightOf(camera: Camera | null): Sight {
    return sightOf(camera, this.#drawing.frame, this.#drawing.pixelsPerUnit, this.#measured);
  }
}
