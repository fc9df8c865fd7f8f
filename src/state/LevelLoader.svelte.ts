import type { Level } from '../domain/level.ts';
import { loadBoundaries } from '../load/load.ts';
import type { Atlas } from './Atlas.svelte.ts';

/** Fetches the boundaries of a level when a view or the search first needs them, and says how it goes. */
export class LevelLoader {
  readonly #atlas: Atlas;
  #underway: readonly Level[] = [];
  /** The level whose boundaries could not be fetched. */
  failed = $state<Level | null>(null);

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
  }

  /** Fetches a level once. A failure is told and may be tried again. */
  async fetch(level: Level): Promise<void> {
    if (this.#atlas.published.boundaries[level] || this.#underway.includes(level)) return;
    this.#underway = [...this.#underway, level];
    this.failed = null;
    try {
      this.#atlas.addBoundaries(level, await loadBoundaries(level));
    } catch {
      this.failed = level;
    } finally {
      this.#underway = this.#underway.filter((other) => other !== level);
    }
  }
}
