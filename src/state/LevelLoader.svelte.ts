import type { Level } from '../domain/level.ts';
import { loadLevel } from '../load/load.ts';
import type { Atlas } from './Atlas.svelte.ts';

/** Fetches what a level adds when a view or the search first needs it, and says how it goes. */
export class LevelLoader {
  readonly #atlas: Atlas;
  #underway: readonly Level[] = [];
  /** The levels that could not be fetched. */
  failed = $state.raw<readonly Level[]>([]);

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
  }

  /** Fetches a level once. A failure is told and may be tried again. */
  async fetch(level: Level): Promise<void> {
    if (this.#atlas.published.boundaries[level] || this.#underway.includes(level)) return;
    this.#underway = [...this.#underway, level];
    this.#forget(level);
    try {
      this.#atlas.addLevel(level, await loadLevel(level));
    } catch {
      this.failed = [...this.failed, level];
    } finally {
      this.#underway = this.#underway.filter((other) => other !== level);
    }
  }

  #forget(level: Level): void {
    if (this.failed.includes(level)) this.failed = this.failed.filter((other) => other !== level);
  }
}
