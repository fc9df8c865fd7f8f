import type { Component } from 'svelte';
import type { Action } from '../../domain/action.ts';
import type { PublishedSources } from '../../domain/published.ts';
import type { PublishedRegister } from '../../domain/register.ts';
import type { ActionChoices, ActionTab } from '../../state/actionChoices.ts';

/** What each picture of the register is given. */
export interface PictureProps extends Record<string, unknown> {
  readonly register: PublishedRegister;
  /** Those that the filters keep. */
  readonly actions: readonly Action[];
  readonly choices: ActionChoices;
  /** The cards of all sources. */
  readonly cards: PublishedSources;
  /** Called when a territory was chosen from the keyboard, so that the sheet may take the focus. */
  readonly onopen: () => void;
}

/** The picture of each name, fetched when it is first shown. */
export const PICTURES: Readonly<
  Record<ActionTab, () => Promise<{ readonly default: Component<PictureProps> }>>
> = {
  map: () => import('./map/Coverage.svelte'),
  timeline: () => import('./timeline/Timeline.svelte'),
  flows: () => import('./flows/Flows.svelte'),
  list: () => import('./list/ActionList.svelte'),
};
