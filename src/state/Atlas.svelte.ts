import { decimalsOf, INDICATORS, type IndicatorId } from '../domain/indicators.ts';
import type { Level } from '../domain/level.ts';
import type { Cell } from '../domain/measure.ts';
import type { Period } from '../domain/period.ts';
import {
  withLevel,
  type LevelFiles,
  type Published,
  type PublishedBoundaries,
  type Series,
} from '../domain/published.ts';
import type { TerritoryCode } from '../domain/territory.ts';
import { classify, METHODS, type Classification, type Method } from '../stats/classification.ts';
import type { Camera } from './camera.ts';
import { cellsByPeriod } from './cellsByPeriod.ts';
import { withDetails } from './details.ts';
import { Comparison } from './Comparison.svelte.ts';
import { Evolution } from './Evolution.svelte.ts';
import { inhabitantsAt, populationPeriod } from './inhabitants.ts';
import { communeNames, placesOf, type Place } from './places.ts';
import { rowsByCode, rowsOf, type Row } from './rows.ts';
import type { Lens } from './lens.ts';
import { referenceCells } from './reference.ts';
import { defaultClasses, defaultView, type View } from './view.ts';
import { closestIndicator, offeredAt, offeredLevels } from './offered.ts';
import { viewAtLevel } from './viewAtLevel.ts';
import type { Rejected } from './viewFromQuery.ts';
import { withoutUnknown } from './withoutUnknown.ts';

const NO_SERIES: Series = { periods: [], sources: [], agglomeration: [], values: {} };

/** The one shared state. Everything shown is derived from `view` and the published files. */
export class Atlas {
  published = $state.raw<Published>() as Published;
  view = $state.raw<View>() as View;
  /** Parameters of the address that could not be used. */
  rejected = $state.raw<readonly Rejected[]>([]);
  /** The sentence of a lens that has its own; empty for the question that it answers. */
  told = $state.raw('');
  /** The territories side by side. */
  readonly comparison = new Comparison(this);
  /** How gaps move from one period to another. */
  readonly evolution = new Evolution(this);
  /** Territories that the legend, the chart or the table points at: shown, never in the address. */
  #highlighted = $state.raw<readonly string[]>([]);
  readonly initial: View;

  readonly level = $derived(this.view.level);
  readonly id = $derived(this.view.indicator);
  readonly indicator = $derived(INDICATORS[this.view.indicator]);
  readonly decimals = $derived(decimalsOf(this.view.indicator, this.view.level));
  /** Fraction digits of a gap: that of an amount is in whole percent. */
  readonly gapDecimals = $derived(this.indicator.unit === 'euro' ? 0 : this.decimals);
  readonly series: Series = $derived(
    this.published.series[this.view.level][this.view.indicator] ?? NO_SERIES,
  );
  readonly period: Period = $derived(this.view.period ?? this.series.periods.at(-1) ?? ('' as Period));
  readonly index = $derived(this.series.periods.indexOf(this.period));
  /** The agglomeration at the period shown. */
  readonly agglomeration: Cell = $derived(this.series.agglomeration[this.index] ?? 'missing');
  readonly #references = $derived(referenceCells(this.series, this.view.reference));
  /** What gaps are measured to, at the period shown: the agglomeration, or a wider territory. */
  readonly reference: Cell = $derived(this.#references[this.index] ?? 'missing');
  /** Counts are circles, never a choropleth. */
  readonly isCount = $derived(this.indicator.unit === 'count');

  /** The levels that have figures, in the order of the menu. */
  readonly levels: readonly Level[] = $derived(offeredLevels(this.published.series));
  /** The indicators that the level offers, in the order of the menus. */
  readonly offered: readonly IndicatorId[] = $derived(offeredAt(this.published.series, this.view.level));

  readonly #names = $derived(
    communeNames(this.published.boundaries.commune, this.published.manifest.profile),
  );
  readonly boundaries: PublishedBoundaries | undefined = $derived(this.published.boundaries[this.view.level]);
  readonly places: readonly Place[] = $derived(
    this.boundaries ? placesOf(this.view.level, this.boundaries, this.#names) : [],
  );
  readonly #population = $derived(this.published.series[this.view.level].population);
  /** The year of the inhabitants that the legend and the table give. */
  readonly populationPeriod = $derived(populationPeriod(this.#population, this.period));
  readonly rows: readonly Row[] = $derived(
    rowsOf(this.places, this.series, this.index, this.indicator.unit, this.reference, (code) =>
      inhabitantsAt(this.#population, this.populationPeriod, code),
    ),
  );
  readonly #rowByCode = $derived(rowsByCode(this.rows));
  readonly selected: Row | undefined = $derived(
    this.view.selected === null ? undefined : this.#rowByCode.get(this.view.selected),
  );

  /** The methods that this view can use: a gap needs the figure of the agglomeration. */
  readonly methods: readonly Method[] = $derived(
    METHODS.filter((method) => method !== 'gap' || (typeof this.reference === 'number' && !this.isCount)),
  );
  readonly method: Method = $derived.by(() => {
    // The home view is coloured by the gap wherever there is one.
    if (this.view.lens === 'trajectory' && this.methods.includes('gap')) return 'gap';
    return this.methods.includes(this.view.method) ? this.view.method : 'quantiles';
  });
  readonly classes = $derived(this.view.classes ?? defaultClasses(this.view.level));
  readonly classification: Classification = $derived(
    classify(
      this.method,
      cellsByPeriod(this.series, this.#references),
      this.classes,
      this.indicator.unit,
      this.decimals,
    ),
  );

  constructor(published: Published) {
    const { indicator, level } = published.manifest.profile.defaults;
    this.initial = defaultView({ level, indicator: closestIndicator(published.series, indicator, level) });
    this.published = published;
    this.view = this.initial;
  }

  showLens(lens: Lens) {
    this.view = { ...this.view, lens };
  }

  /** Keeps the territory and the period where the new indicator knows them. */
  showIndicator(indicator: IndicatorId) {
    const periods = this.published.series[this.view.level][indicator]?.periods ?? [];
    const period = this.view.period && periods.includes(this.view.period) ? this.view.period : null;
    this.view = { ...this.view, indicator, period, since: null };
  }

  /** Codes and periods belong to a level, so a change of level drops both. */
  showLevel(level: Level) {
    this.view = viewAtLevel(this.view, level, this.published.series);
  }

  /** The latest period is the plain one: it leaves the address. */
  showPeriod(period: Period) {
    const latest = period === this.series.periods.at(-1);
    this.view = { ...this.view, period: latest ? null : period, since: null };
  }

  /** Crosses the indicator of the view with another; `null` for the one that is chosen by itself. */
  cross(crossed: View['crossed']) {
    this.view = { ...this.view, crossed };
  }

  weigh(priorities: View['priorities']) {
    this.view = { ...this.view, priorities };
  }

  /** Changes what a part fetched later keeps in the address; `null` takes a parameter out. */
  detail(changes: Parameters<typeof withDetails>[1]) {
    this.view = { ...this.view, details: withDetails(this.view.details, changes) };
  }

  showMethod(method: Method) {
    this.view = { ...this.view, method };
  }

  showClasses(classes: number) {
    this.view = { ...this.view, classes: classes === defaultClasses(this.view.level) ? null : classes };
  }

  showBasemap(basemap: View['basemap']) {
    this.view = { ...this.view, basemap };
  }

  moveCamera(camera: Camera | null) {
    this.view = { ...this.view, camera };
  }

  /** Opens the sheet of a territory, or closes it with `null`. A territory of another level brings its level. */
  select(selected: TerritoryCode | null, level: Level = this.view.level) {
    this.showLevel(level);
    this.view = { ...this.view, selected };
  }

  /** Chooses the neighbourhood that a view of neighbourhoods tells of. */
  showQuarter(quarter: TerritoryCode) {
    this.view = { ...this.view, quarter };
  }

  /** Points at territories in every picture at once. */
  highlight(codes: readonly string[]) {
    this.#highlighted = codes;
  }

  /** The row of a territory of the view, if it is one. */
  rowOf(code: string): Row | undefined {
    return this.#rowByCode.get(code);
  }

  /** Whether a territory is pointed at, from any picture. */
  isHighlighted(code: string): boolean {
    return this.#highlighted.includes(code);
  }

  /** Adds what a level brings once it has arrived. Territories of the address that are not in it give way, and are told. */
  addLevel(level: Level, files: LevelFiles) {
    this.published = withLevel(this.published, level, files);
    const { view, gone } = withoutUnknown(this.view, this.published.series, level);
    [this.view, this.rejected] = [view, [...this.rejected, ...gone]];
  }
}
