import { untrack } from 'svelte';
import {
  ACCESS_FILE,
  type AccessLevel,
  type PublishedAccess,
  type PublishedServices,
} from '../../domain/access.ts';
import type { PublishedSources } from '../../domain/published.ts';
import { loadAccess, loadMatrix, loadServices } from '../../load/loadAccess.ts';
import { loadLaterSources } from '../../load/loadLaterSources.ts';
import type { Atlas } from '../Atlas.svelte.ts';
import type { Matrices } from './walks.ts';

/** What can be fetched, each when it is first needed. */
export type AccessPart = 'access' | 'services' | 'sources' | AccessLevel;

/** The published files of access as they arrive, one for the page: the view and the sheet share them. */
export class AccessFiles {
  readonly #atlas: Atlas;
  #underway: readonly AccessPart[] = [];
  access = $state.raw<PublishedAccess>();
  services = $state.raw<PublishedServices>();
  matrices = $state.raw<Matrices>({});
  /** The cards of the sources: those of the first view until the others have come. */
  sources = $state.raw<PublishedSources>() as PublishedSources;
  #hasSources = false;
  /** The parts that could not be fetched. */
  failed = $state.raw<readonly AccessPart[]>([]);

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
    this.sources = atlas.published.sources;
  }

  /** Whether this atlas publishes any measure of access. */
  get isPublished(): boolean {
    return this.#atlas.published.manifest.files.some(({ name }) => name === ACCESS_FILE);
  }

  /** Fetches a part once. A failure is told, and may be tried again. */
  fetch(part: AccessPart): Promise<void> {
    // What asks for a part does not ask again by itself because it failed.
    return untrack(() => this.#fetch(part));
  }

  async #fetch(part: AccessPart): Promise<void> {
    if (this.#has(part) || this.#underway.includes(part)) return;
    this.#underway = [...this.#underway, part];
    if (this.failed.includes(part)) this.failed = this.failed.filter((other) => other !== part);
    try {
      await this.#take(part);
    } catch {
      this.failed = [...this.failed, part];
    } finally {
      this.#underway = this.#underway.filter((other) => other !== part);
    }
  }

  /** Tries again what failed. */
  retry(): void {
    for (const part of this.failed) void this.fetch(part);
  }

  #has(part: AccessPart): boolean {
    if (part === 'access') return this.access !== undefined;
    if (part === 'sources') return this.#hasSources;
    return part === 'services' ? this.services !== undefined : this.matrices[part] !== undefined;
  }

  async #take(part: AccessPart): Promise<void> {
    if (part === 'access') this.access = await loadAccess();
    else if (part === 'services') this.services = await loadServices();
    else if (part === 'sources') {
      this.sources = { ...this.#atlas.published.sources, ...(await loadLaterSources()) };
      this.#hasSources = true;
    } else this.matrices = { ...this.matrices, [part]: await loadMatrix(part) };
  }
}

const FILES = new WeakMap<Atlas, AccessFiles>();

/** The files of the page of an atlas. */
export function accessFilesOf(atlas: Atlas): AccessFiles {
  const files = FILES.get(atlas) ?? new AccessFiles(atlas);
  FILES.set(atlas, files);
  return files;
}
