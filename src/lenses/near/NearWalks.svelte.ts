import type { PublishedAccess, PublishedService } from '../../domain/access.ts';
import type { ServiceCategory } from '../../domain/service.ts';
import { servicesByTime, type WalkedService } from '../../geo/servicesByTime.ts';
import { minutesText } from '../../i18n/near.ts';
import type { AccessFiles } from '../../state/access/AccessFiles.svelte.ts';
import { parseBasket } from '../../state/access/basket.ts';
import type { Atlas } from '../../state/Atlas.svelte.ts';
import type { Rejected } from '../../state/viewFromQuery.ts';
import type { Reach } from '../places/reachRings.ts';
import { keptWalks, nearFilterOf, type NearFilter } from './nearFilter.ts';
import type { NearState } from './NearState.svelte.ts';

/** Minutes of the rings around the place. */
const RINGS = [5, 10, 15, 30] as const;

/** The walks from the place to the services, once the files have come. */
export class NearWalks {
  readonly #atlas: Atlas;
  readonly #near: NearState;
  readonly #files: AccessFiles;
  /** The service pointed at, on the map and in the list. */
  chosen = $state.raw<string | null>(null);

  readonly access: PublishedAccess | undefined = $derived.by(() => this.#files.access);
  readonly services: readonly PublishedService[] = $derived.by(() => this.#files.services?.services ?? []);
  readonly #read = $derived.by(
    () => this.access && nearFilterOf(this.#atlas.view.details, this.access.parameters),
  );
  readonly filter: NearFilter | undefined = $derived.by(() => this.#read?.filter);
  /** Parameters of the address that could not be used. */
  readonly rejected: readonly Rejected[] = $derived.by(() => [
    ...(this.#read?.rejected ?? []),
    ...(this.#basket?.dropped ?? []).map((value) => ({ parameter: 'panier', value: value.slice(0, 60) })),
  ]);
  readonly #basket = $derived.by(
    () => this.access && parseBasket(this.#atlas.view.details.panier, this.access),
  );
  /** The categories of the basket: those of the atlas, or those that the visitor chose. */
  readonly basket: readonly ServiceCategory[] = $derived.by(() => this.#basket?.categories ?? []);
  readonly #parameters = $derived.by(
    () => this.access && this.filter && { ...this.access.parameters, speed: this.filter.speed },
  );
  /** All of them, the shortest first; none until a place is chosen. */
  readonly all: readonly WalkedService[] = $derived.by(() => {
    const { place } = this.#near;
    return place && this.#parameters ? servicesByTime(place.spot.at, this.services, this.#parameters) : [];
  });
  /** Those that the choices keep. */
  readonly kept: readonly WalkedService[] = $derived.by(() =>
    this.filter ? keptWalks(this.all, this.filter) : [],
  );
  /** How far one comes in some minutes, as the crow flies. */
  readonly reaches: readonly Reach[] = $derived.by(() => {
    const parameters = this.#parameters;
    if (!parameters) return [];
    const { speed, detour } = parameters;
    return RINGS.map((minutes) => ({
      metres: (minutes * speed * 1000) / 60 / detour,
      text: minutesText(minutes),
    }));
  });

  constructor(atlas: Atlas, near: NearState, files: AccessFiles) {
    this.#atlas = atlas;
    this.#near = near;
    this.#files = files;
  }

  /** Points at a service, and brings the map to it. */
  show(id: string): void {
    this.chosen = id;
    const at = this.services.find((service) => service.id === id)?.at;
    if (at) this.#atlas.moveCamera({ longitude: at[0], latitude: at[1], zoom: SHOWN_ZOOM });
  }
}

/** Near enough for the streets around a service to be known. */
const SHOWN_ZOOM = 15;
