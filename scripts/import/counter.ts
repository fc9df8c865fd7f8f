import { isAbsence, type Measure } from '../../src/domain/measure.ts';
import type { Tally } from './reading.ts';

const NOTHING = {
  rowsRead: 0,
  rowsKept: 0,
  rowsElsewhere: 0,
  rowsLeftOut: 0,
  rowsRefused: 0,
  figures: 0,
  withheld: 0,
  missing: 0,
  refused: 0,
};

/** Counts what is done with the rows and cells of a file. */
export class Counter {
  readonly #tally = { ...NOTHING };

  /** A row, and what becomes of it. A row is refused once, whatever the cells at fault. */
  row(fate: 'Kept' | 'Elsewhere' | 'LeftOut' | 'Refused'): void {
    this.#tally.rowsRead += 1;
    this.#tally[`rows${fate}`] += 1;
    if (fate === 'Refused') this.#tally.refused += 1;
  }

  refusedCell(): void {
    this.#tally.refused += 1;
  }

  /** A row counted as kept or elsewhere that turned out to repeat others. */
  leaveOut(from: 'Kept' | 'Elsewhere', rows: number): void {
    this.#tally[`rows${from}`] -= rows;
    this.#tally.rowsLeftOut += rows;
  }

  kept({ status }: Measure): void {
    if (status === 'suppressed') this.#tally.withheld += 1;
    else if (isAbsence(status)) this.#tally.missing += 1;
    else this.#tally.figures += 1;
  }

  get tally(): Tally {
    return { ...this.#tally };
  }
}
