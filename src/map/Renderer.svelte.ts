import type { Atlas } from '../state/Atlas.svelte.ts';
import type GlMap from './gl/GlMap.svelte';

/** Which of the two renderers draws the map: SVG first, MapLibre once it has come, SVG again if it cannot. */
export class Renderer {
  readonly #atlas: Atlas;
  state = $state.raw<'svg' | 'loading' | 'interactive' | 'failed'>('svg');
  /** The component of MapLibre, once loaded. */
  Gl = $state.raw<typeof GlMap>();
  /** The IGN plan was asked for and does not answer. */
  planFailed = $state.raw(false);

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
  }

  /** On the visitor's first intent, never before: MapLibre weighs more than all the rest. */
  readonly start = async (): Promise<void> => {
    if (this.state !== 'svg') return;
    this.state = 'loading';
    try {
      // The worker sets off while MapLibre is still on its way: it is needed as soon as MapLibre runs.
      const worker = import('./gl/workerUrl.ts').then(({ fetchWorker }) => fetchWorker());
      const [map] = await Promise.all([import('./gl/GlMap.svelte'), worker]);
      this.Gl = map.default;
    } catch {
      this.fail();
    }
  };

  readonly ready = (): void => {
    this.state = 'interactive';
  };

  /** No WebGL2, context lost, or the script did not arrive: the SVG stays, and a note says so. */
  readonly fail = (): void => {
    this.state = 'failed';
    this.Gl = undefined;
    if (this.#atlas.view.basemap === 'ign') this.#atlas.showBasemap('local');
  };

  showBasemap(basemap: 'local' | 'ign'): void {
    this.planFailed = false;
    this.#atlas.showBasemap(basemap);
    void this.start();
  }

  readonly forgetPlan = (): void => {
    this.planFailed = true;
    this.#atlas.showBasemap('local');
  };
}
