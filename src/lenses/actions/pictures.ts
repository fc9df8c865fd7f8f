import type { Component } from 'svelte';
import type { Action } from '../../domain/action.ts';
import type { PublishedSources } from '../../domain/published.ts';
import type { ActionChoices, ActionTab } from '../../state/actionChoices.ts';
import type { PublishedRegister } from '../../domain/register.ts';
import type { RegisterFilter } from '../../stats/register/filter.ts';
import type { RegisterNames } from './registerNames.ts';

/** What each picture of the register is given. */
export interface PictureProps extends Record<string, unknown> {
  readonly register: PublishedRegister;
  /** Those that the filters keep. */
  readonly actions: readonly Action[];
  readonly choices: ActionChoices;
  /** What keeps the actions, made of the choices. */
  readonly filter: RegisterFilter;
  /** The French names of what the register names. */
  readonly names: RegisterNames;
  /** The cards of all sources. */
  readonly cards: PublishedSources;
  /** Called when a territory was chosen from the keyboard, so that the sheet may take the focus. */
  readonly onopen: () => void;
  /** The action whose sheet was asked for from another picture: it takes the focus. */
  readonly claimed: string | undefined;
  /** Called when the sheet of an action is asked for. */
  readonly onaction: (id: string) => void;
}

/** The picture of each name, fetched when it is first shown. */
export const PICTURES: Readonly<
  Record<ActionTab, () => Promise<{ readonly default: Component<PictureProps> }>>
> = {
  map: () => import('./map/Coverage.svelte'),
  grid: () => import('./grid/Grid.svelte'),
  timeline: () => import('./timeline/Timeline.svelte'),
  around: () => import('./around/AroundProgramme.svelte'),
  flows: () => import('./flows/Flows.svelte'),
  list: () => import('./list/ActionList.svelte'),
};
