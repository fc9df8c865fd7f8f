import type { Observable } from '../../src/domain/observable.ts';
import type { Measure } from '../../src/domain/measure.ts';
import type { Period } from '../../src/domain/period.ts';

/** A figure of a table, or the reason there is none, with the place it was read from. */
export interface Observation {
  readonly territory: string;
  readonly indicator: Observable;
  readonly period: Period;
  readonly measure: Measure;
  readonly source: string;
  readonly file: string;
  readonly line: number;
}
