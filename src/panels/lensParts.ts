import type { Component } from 'svelte';
import type { Lens } from '../state/lens.ts';

/** What the part of a lens is given. */
export interface LensProps extends Record<string, unknown> {
  /** Called when a territory was chosen from the keyboard, so that the sheet may take the focus. */
  readonly onopen: () => void;
}

/** The part of the page that a lens brings, fetched when it is first shown. */
export interface LensPart {
  /**
   * Under the map, in the place of the chart; or instead of the map, its legend, its chart and its table; or instead of
   * the choices and the sentence too, where the view is not about one indicator.
   */
  readonly place: 'chart' | 'page' | 'whole';
  readonly load: () => Promise<{ readonly default: Component<LensProps> }>;
}

/** What each lens brings, but the home view, which is part of the first paint. */
export const LENS_PARTS: Readonly<Record<Exclude<Lens, 'trajectory'>, LensPart>> = {
  values: { place: 'chart', load: () => import('../charts/Distribution.svelte') },
  access: { place: 'whole', load: () => import('../lenses/access/Access.svelte') },
  periods: { place: 'page', load: () => import('../lenses/periods/Periods.svelte') },
  compare: { place: 'whole', load: () => import('../lenses/compare/Compare.svelte') },
  priorities: { place: 'whole', load: () => import('../lenses/priorities/Priorities.svelte') },
  cross: { place: 'page', load: () => import('../lenses/cross/Cross.svelte') },
  perimeters: { place: 'whole', load: () => import('../lenses/perimeters/Perimeters.svelte') },
  twins: { place: 'whole', load: () => import('../lenses/twins/Twins.svelte') },
  actions: { place: 'whole', load: () => import('../lenses/actions/Actions.svelte') },
  near: { place: 'whole', load: () => import('../lenses/near/Near.svelte') },
  bring: { place: 'whole', load: () => import('../lenses/bring/Bring.svelte') },
};
