import { createContext } from 'svelte';
import type { IndicatorId } from '../domain/indicators.ts';
import type { Level } from '../domain/level.ts';

/** Which figure the dialog "D'où vient ce chiffre ?" answers for, if it is open. */
export class SourceDialogState {
  asked = $state.raw<{ readonly id: IndicatorId; readonly level: Level } | null>(null);
  /** Whether it was ever asked for: it is fetched then. */
  wanted = $state.raw(false);

  /** Opens the dialog on the definition and the sources of an indicator at a level. */
  show(id: IndicatorId, level: Level) {
    this.asked = { id, level };
    this.wanted = true;
  }

  close() {
    this.asked = null;
  }
}

/** The one dialog of the page, for every panel below `App`. */
export const [getSourceDialog, setSourceDialog] = createContext<SourceDialogState>();
