import type { Period } from '../domain/period.ts';
import type { Atlas } from './Atlas.svelte.ts';
import type { Proposal } from './proposal.ts';
import type { View } from './view.ts';
import { defaultSince, earlierPeriods, ranksOf, trajectoriesOf, type Judged } from './trajectories.ts';

/** How the gaps of the view move from one period to another, and the gestures that choose what they are measured to. */
export class Evolution {
  readonly #atlas: Atlas;

  /** The series of the view with all that is needed to judge it. */
  readonly judged: Judged = $derived.by(() => ({
    id: this.#atlas.id,
    level: this.#atlas.level,
    series: this.#atlas.series,
    reference: this.#atlas.view.reference,
  }));
  readonly #codes = $derived.by(() => this.#atlas.places.map(({ code }) => code));
  /** The periods that a trajectory may start from. */
  readonly earlier: readonly Period[] = $derived.by(() =>
    earlierPeriods(this.#atlas.series, this.#atlas.period),
  );
  readonly since: Period | null = $derived.by(
    () => this.#atlas.view.since ?? defaultSince(this.judged, this.#atlas.period),
  );
  /** How the gap of each territory moved since, by code, or why nothing may be said of it. */
  readonly trajectories = $derived.by(() =>
    trajectoriesOf(this.judged, this.#codes, this.since, this.#atlas.period),
  );
  /** The interval of the rank of each territory whose figure and margin are known, by code. */
  readonly ranks = $derived.by(() => ranksOf(this.judged, this.#codes, this.#atlas.period));

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
  }

  /** Starts the trajectories at an earlier period; the one that is chosen by itself leaves the address. */
  showSince(since: Period): void {
    const isPlain = since === defaultSince(this.judged, this.#atlas.period);
    this.#atlas.view = { ...this.#atlas.view, since: isPlain ? null : since };
  }

  /** Measures gaps to the agglomeration (`null`) or to another reference. */
  showReference(reference: View['reference']): void {
    this.#atlas.view = { ...this.#atlas.view, reference };
  }

  /** Shows an indicator at a level, at its last period and beside a reference. */
  follow({ id, level, reference }: Proposal): void {
    this.#atlas.showLevel(level);
    this.#atlas.view = { ...this.#atlas.view, indicator: id, period: null, since: null, reference };
  }
}
