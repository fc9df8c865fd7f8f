import { ACCESS_FILE, type PublishedAccess, type PublishedServices } from '../../domain/access.ts';
import type { PublishedSources } from '../../domain/published.ts';
import { loadAccess, loadServices } from '../../load/loadAccess.ts';
import { loadLaterSources } from '../../load/loadLaterSources.ts';
import type { Atlas } from '../../state/Atlas.svelte.ts';

type Part = 'access' | 'services' | 'later';

/** The published files of access that the view needs, as they arrive. */
export class NearFiles {
  readonly #atlas: Atlas;
  #underway: readonly Part[] = [];
  access = $state.raw<PublishedAccess>();
  services = $state.raw<PublishedServices>();
  #later = $state.raw<PublishedSources>();
  /** The parts that could not be fetched. */
  failed = $state.raw<readonly Part[]>([]);
  /** The cards of the sources that have come. */
  readonly sources: PublishedSources = $derived.by(() => ({
    ...this.#atlas.published.sources,
    ...this.#later,
  }));

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
  }

  /** Whether this atlas publishes services. */
  get isPublished(): boolean {
    return this.#atlas.published.manifest.files.some(({ name }) => name === ACCESS_FILE);
  }

  /** Fetches what has not come, or failed. */
  fetch(): void {
    if (!this.isPublished) return;
    if (!this.access) void this.#take('access', async () => void (this.access = await loadAccess()));
    if (!this.services) void this.#take('services', async () => void (this.services = await loadServices()));
    if (!this.#later) void this.#take('later', async () => void (this.#later = await loadLaterSources()));
  }

  async #take(part: Part, load: () => Promise<void>): Promise<void> {
    if (this.#underway.includes(part)) return;
    this.#underway = [...this.#underway, part];
    this.failed = this.failed.filter((other) => other !== part);
    try {
      await load();
    } catch {
      this.failed = [...this.failed, part];
    } finally {
      this.#underway = this.#underway.filter((other) => other !== part);
    }
  }
}
