import type { PublishedService } from '../../domain/access.ts';
import type { Address, AddressAnswer } from '../../domain/address.ts';
import { BOUNDARY_FILES } from '../../domain/published.ts';
import { ADDRESS_ACCURACY, STREET_ACCURACY, type Spot } from '../../domain/spot.ts';
import { agglomerationSide } from '../../geo/agglomerationSide.ts';
import { boundsOf } from '../../geo/bounds.ts';
import { quarterAnswer, type QuarterAnswer } from '../../geo/quarterAnswer.ts';
import type { PositionFailure } from '../../i18n/fr/near.ts';
import { searchAddress, SHORTEST_ADDRESS } from '../../load/searchAddress.ts';
import type { AccessFiles } from '../../state/access/AccessFiles.svelte.ts';
import type { Atlas } from '../../state/Atlas.svelte.ts';
import { communeNames, placesOf, type Place } from '../../state/places.ts';
import { spotText } from '../../state/spotText.ts';
import { askedPlace, type AskedPlace, type ChosenPlace } from './chosenPlace.ts';
import { devicePosition } from './devicePosition.ts';

/** The generations of neighbourhoods, the one in force first. */
export const GENERATIONS = ['qpv2024', 'qpv2015'] as const;
export type Generation = (typeof GENERATIONS)[number];

/** How close the map comes to what is chosen by its name. */
const ZOOMS = { commune: 12.5, quarter: 14, point: 15 } as const;

/** The place that the visitor chose, how it is chosen, and whether it is in a neighbourhood. */
export class NearState {
  readonly #atlas: Atlas;
  readonly #files: AccessFiles;
  /** Where the device says it is: here alone, never in the address, in a store or in a request. */
  #device = $state.raw<Spot | null>(null);
  /** Names of the addresses chosen, by their points: as long as the page. */
  #labels = $state.raw<Readonly<Record<string, string>>>({});
  /** Counts what was asked and chosen: an answer that comes after another question is dropped. */
  #ask = 0;
  deviceState = $state.raw<PositionFailure | 'asking' | null>(null);
  answer = $state.raw<AddressAnswer | 'asking' | 'short' | null>(null);
  /** The services, once they have come. */
  readonly services: readonly PublishedService[] | undefined = $derived.by(
    () => this.#files.services?.services,
  );
  /** Whether the services are on their way. */
  readonly awaitsServices: boolean = $derived.by(
    () => this.#files.isPublished && !this.services && !this.#files.failed.includes('services'),
  );

  readonly #communes = $derived.by(() => this.#atlas.published.boundaries.commune);
  /** The territories that may be chosen, those that have come. */
  readonly places: readonly Place[] = $derived.by(() => {
    const { boundaries, manifest } = this.#atlas.published;
    const names = communeNames(boundaries.commune, manifest.profile);
    return (['commune', ...GENERATIONS] as const).flatMap((level) =>
      boundaries[level] ? placesOf(level, boundaries[level], names) : [],
    );
  });
  readonly asked: AskedPlace = $derived.by(() =>
    askedPlace(this.#atlas.view.details, this.#device, {
      placeOf: (code) => this.placeOf(code),
      serviceOf: (id) => this.services?.find((service) => service.id === id),
      isComplete: !this.awaitsServices && GENERATIONS.every((level) => this.hasArrived(level)),
    }),
  );
  readonly place: ChosenPlace | undefined = $derived.by(() =>
    this.asked.kind === 'chosen' ? this.asked.place : undefined,
  );
  /** Whether the place is in a neighbourhood, by generation; none for a territory, nor until its boundaries have come. */
  readonly answers: Readonly<Partial<Record<Generation, QuarterAnswer>>> = $derived.by(() => {
    const { place } = this;
    const communes = this.#communes;
    if (!place || place.kind === 'territory' || !communes) return {};
    return Object.fromEntries(
      GENERATIONS.flatMap((level) => {
        const quarters = this.#atlas.published.boundaries[level];
        return quarters ? [[level, quarterAnswer(place.spot, quarters, communes)]] : [];
      }),
    );
  });
  /** Whether the place lies outside the agglomeration, or may. */
  readonly isOutside: boolean = $derived.by(() => {
    const communes = this.#communes;
    return !!this.place && !!communes && agglomerationSide(this.place.spot, communes) === 'outside';
  });

  constructor(atlas: Atlas, files: AccessFiles) {
    this.#atlas = atlas;
    this.#files = files;
  }

  /** Whether this atlas has the boundaries of a generation. */
  isPublished(level: Generation): boolean {
    return this.#atlas.published.manifest.files.some(({ name }) => name === BOUNDARY_FILES[level]);
  }

  /** Whether all that there is of a generation is here. */
  hasArrived(level: Generation): boolean {
    return !this.isPublished(level) || this.#atlas.published.boundaries[level] !== undefined;
  }

  /** The territory of a code, if it may be chosen and has come. */
  placeOf(code: string): Place | undefined {
    return this.places.find((place) => place.code === code);
  }

  /** The name of a commune of the agglomeration, or one that a neighbourhood touches; its code for any other. */
  communeName(code: string): string {
    return this.placeOf(code)?.name ?? this.#atlas.published.manifest.profile.outside[code]?.name ?? code;
  }

  /** The name of an address that was chosen, if the point is one. */
  labelOf(spot: Spot): string | undefined {
    return this.#labels[spotText(spot)];
  }

  /** A point of the map, or one that was typed. The map stays where it is. */
  choosePoint(spot: Spot): void {
    this.#choose({ point: spotText(spot), lieu: null });
  }

  /** A commune or a neighbourhood, and the map around it. */
  chooseTerritory({ code, level, anchor }: Place): void {
    this.#choose({ point: null, lieu: code });
    this.#moveTo(anchor, level === 'commune' ? ZOOMS.commune : ZOOMS.quarter);
  }

  /** A service, and the map around it. */
  chooseService({ id, at }: PublishedService): void {
    this.#choose({ point: null, lieu: id });
    if (at) this.#moveTo(at, ZOOMS.point);
  }

  /** An address of the geocoder, and the map around it. A whole commune of the agglomeration is that commune. */
  chooseAddress({ kind, commune, label, at }: Address): void {
    const place = kind === 'commune' ? this.placeOf(commune) : undefined;
    if (place) return this.chooseTerritory(place);
    const spot = { at, accuracy: kind === 'number' ? ADDRESS_ACCURACY : STREET_ACCURACY };
    this.#labels = { ...this.#labels, [spotText(spot)]: label };
    this.choosePoint(spot);
    this.#moveTo(at, ZOOMS.point);
  }

  /** Whether an address lies in the agglomeration. */
  isInside({ at, commune }: Address): boolean {
    if (this.placeOf(commune)) return true;
    return (
      !!this.#communes && agglomerationSide({ at, accuracy: ADDRESS_ACCURACY }, this.#communes) === 'inside'
    );
  }

  /** Asks the device where it is. The map does not move: its frame stands in the address, and the plan is fetched by it. */
  async useDevice(): Promise<void> {
    this.#ask += 1;
    const mine = this.#ask;
    this.deviceState = 'asking';
    const found = await devicePosition();
    // Another place was chosen meanwhile.
    if (mine !== this.#ask) return;
    if (typeof found === 'string') {
      this.deviceState = found;
      return;
    }
    this.#choose({ point: null, lieu: null });
    this.#device = found;
  }

  /** Asks IGN for an address: the text leaves the device. Only the last question is answered. */
  async ask(text: string): Promise<void> {
    this.#ask += 1;
    const mine = this.#ask;
    if (text.trim().length < SHORTEST_ADDRESS) {
      this.answer = 'short';
      return;
    }
    this.answer = 'asking';
    const features = this.#communes?.features ?? [];
    const [west, south, east, north] = boundsOf(features);
    const answer = await searchAddress(text, [(west + east) / 2, (south + north) / 2]);
    if (mine === this.#ask) this.answer = answer;
  }

  /** Brings the map around the place; never around that of the device. */
  approach(): void {
    const { place } = this;
    if (place && place.kind !== 'device') this.#moveTo(place.spot.at, ZOOMS.point);
  }

  /** Forgets the place, that of the device too. */
  clear(): void {
    this.#choose({ point: null, lieu: null });
  }

  #choose(details: { readonly point: string | null; readonly lieu: string | null }): void {
    this.#ask += 1;
    this.#device = null;
    this.deviceState = null;
    this.answer = null;
    this.#atlas.detail(details);
  }

  #moveTo([longitude, latitude]: readonly [number, number], zoom: number): void {
    this.#atlas.moveCamera({ longitude, latitude, zoom });
  }
}
