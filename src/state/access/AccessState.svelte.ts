import {
  ACCESS_LEVELS,
  type AccessLevel,
  type PublishedAccess,
  type PublishedService,
} from '../../domain/access.ts';
import { isServiceCategory, type ServiceCategory } from '../../domain/service.ts';
import type { Atlas } from '../Atlas.svelte.ts';
import { choicesOf, type AccessChoices } from './choices.ts';
import { figureOf, measuredBasket } from './figures.ts';
import type { AccessFigure } from '../../domain/accessFigure.ts';
import { measuresAt, type AccessMeasure } from './measures.ts';
import type { AccessFiles } from './AccessFiles.svelte.ts';
import { neededLevels } from './neededLevels.ts';
import { publishedDays, servicesById } from './servicesIn.ts';
import type { AccessView, Where } from './walks.ts';

/** What the view of access shows, derived from the address and from the files that have arrived. */
export class AccessState {
  readonly #atlas: Atlas;
  readonly #files: AccessFiles;
  readonly access: PublishedAccess;

  readonly level: AccessLevel = $derived.by(() => accessLevel(this.#atlas) ?? 'commune');
  readonly services: ReadonlyMap<string, PublishedService> = $derived.by(() =>
    servicesById(this.#files.services),
  );
  /** Days that some service publishes, 1 for Monday, in order. */
  readonly days: readonly number[] = $derived.by(() => publishedDays(this.services.values()));
  readonly #read = $derived.by(() => choicesOf(this.#atlas.view.details, this.access, this.level, this.days));
  readonly choices: AccessChoices = $derived.by(() => this.#read.choices);
  /** Parameters of the address that could not be used. */
  readonly rejected = $derived.by(() => this.#read.rejected);
  readonly view: AccessView & { readonly choices: AccessChoices } = $derived.by(() => ({
    access: this.access,
    level: this.level,
    choices: this.choices,
    matrices: this.#files.matrices,
  }));
  /** Levels whose sample points the figures of the view are made from; none where they are published. */
  readonly needed: readonly AccessLevel[] = $derived.by(() => neededLevels(this.view));
  /** The category of the view, where its measure is of one. */
  readonly category: ServiceCategory | undefined = $derived.by(() =>
    isServiceCategory(this.choices.subject) ? this.choices.subject : undefined,
  );
  readonly basketSize: number = $derived.by(() => measuredBasket(this.view).length);
  readonly agglomeration: AccessFigure | undefined = $derived.by(() => figureOf(this.view, null));
  readonly measures: readonly AccessMeasure[] = $derived.by(() => measuresAt(this.access, this.level));

  constructor(atlas: Atlas, files: AccessFiles, access: PublishedAccess) {
    this.#atlas = atlas;
    this.#files = files;
    this.access = access;
  }

  /** The figure of the view for a territory; `undefined` while what it needs is on its way. */
  figure(where: Where): AccessFigure | undefined {
    return figureOf(this.view, where);
  }

  /** The name of a service; its id while the list has not come. */
  serviceName(id: string): string {
    return this.services.get(id)?.name ?? id;
  }
}

/** The level of the atlas, if access is measured at it. */
export function accessLevel({ level }: Atlas): AccessLevel | undefined {
  return ACCESS_LEVELS.find((known) => known === level);
}
