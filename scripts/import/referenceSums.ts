import type { Measure } from '../../src/domain/measure.ts';
import type { KeptColumn, TableSource } from '../sources/source.ts';
import { isOverseasCollectivity } from './fateOfRow.ts';
import { isSummable } from '../../src/domain/observable.ts';
import { PreciseSum } from './preciseSum.ts';
import type { ReferenceSum } from './reading.ts';
import type { Scope } from './scope.ts';

/** One count over the communes of a department. */
interface Total {
  readonly sum: PreciseSum;
  figures: number;
  absent: number;
}

/** Sums of a national file by department, region and country, as its rows go by; and what could not be summed. */
export class ReferenceSums {
  readonly #scope: Scope;
  /** Columns whose figures add up, with their rank in the rows. */
  readonly #columns: readonly (readonly [rank: number, column: KeptColumn])[];
  readonly #departments = new Map<string, { readonly region: string; readonly totals: readonly Total[] }>();
  readonly #wholes = new Set<string>();
  /** Rows of municipal arrondissements, until it is known whether their commune stands whole in the file. */
  readonly #parts = new Map<string, (readonly Measure[])[]>();
  readonly #communes = new Set<string>();

  constructor(source: TableSource, scope: Scope) {
    this.#scope = scope;
    this.#columns = [...source.columns.entries()].filter(([, { indicator }]) => isSummable(indicator));
  }

  /** The measures of a row, in the order of the columns of the source. */
  add(code: string, commune: string, measures: readonly Measure[]): void {
    this.#communes.add(commune);
    const whole = this.#scope.wholeOf(code);
    if (whole === undefined) {
      if (code === commune) this.#wholes.add(commune);
      this.#sum(commune, measures);
    } else this.#parts.set(whole, [...(this.#parts.get(whole) ?? []), measures]);
  }

  /** To be called once, after the last row. A sum that lacks a commune of a department is not made. */
  close(): { readonly sums: readonly ReferenceSum[]; readonly remarks: readonly string[] } {
    for (const [whole, rows] of this.#parts) {
      if (!this.#wholes.has(whole)) for (const measures of rows) this.#sum(whole, measures);
    }
    const sums: ReferenceSum[] = [];
    const remarks = [...this.#absentCommunes()];
    const without = new Map<string, string[]>();
    for (const [place, [, { indicator, period }]] of this.#columns.entries()) {
      const regions = new Map<string, PreciseSum | undefined>();
      const country = new PreciseSum();
      const partial: string[] = [];
      const outside: string[] = [];
      for (const [department, { region, totals }] of [...this.#departments].sort(byCode)) {
        const { sum, figures, absent } = totals[place] as Total;
        // Where no commune has a figure, the department is outside the field of the producer, as Mayotte often is.
        if (figures === 0) {
          outside.push(`D${department}`);
          continue;
        }
        if (absent > 0) {
          partial.push(`D${department}`);
          regions.set(region, undefined);
          continue;
        }
        sums.push({ territory: `D${department}`, indicator, period, value: sum.value });
        country.add(sum.value);
        const total = regions.has(region) ? regions.get(region) : new PreciseSum();
        total?.add(sum.value);
        regions.set(region, total);
      }
      for (const [region, total] of [...regions].sort(byCode)) {
        if (total) sums.push({ territory: `R${region}`, indicator, period, value: total.value });
      }
      const what = `${indicator} ${period}`;
      if (partial.length > 0) {
        const where = partial.length > 5 ? `${partial.length} departments` : partial.join(', ');
        remarks.push(
          `${what}: figures are absent in ${where}, so that no sum is made of them, nor of the country`,
        );
      } else if (sums.some((sum) => sum.indicator === indicator && sum.period === period)) {
        sums.push({ territory: 'FR', indicator, period, value: country.value });
        const places = outside.join(', ');
        if (places !== '') without.set(places, [...(without.get(places) ?? []), what]);
      }
    }
    for (const [places, counts] of without)
      remarks.push(`the country is counted without ${places}: ${counts.join(', ')}`);
    return { sums, remarks };
  }

  #sum(commune: string, measures: readonly Measure[]): void {
    const parents = this.#scope.parents(commune);
    if (!parents) return;
    const { department, region } = parents;
    const known = this.#departments.get(department);
    const totals =
      known?.totals ?? this.#columns.map(() => ({ sum: new PreciseSum(), figures: 0, absent: 0 }));
    if (!known) this.#departments.set(department, { region, totals });
    for (const [place, [rank]] of this.#columns.entries()) {
      const total = totals[place] as Total;
      const value = measures[rank]?.value;
      if (value === null || value === undefined) total.absent += 1;
      else {
        total.sum.add(value);
        total.figures += 1;
      }
    }
  }

  *#absentCommunes(): Generator<string> {
    const absent = [...(this.#scope.country ?? [])]
      .filter((code) => !this.#communes.has(code) && !isOverseasCollectivity(code))
      .sort();
    if (absent.length === 0) return;
    const shown = absent.slice(0, 12).join(', ');
    const more = absent.length > 12 ? ` and ${absent.length - 12} more` : '';
    yield `${absent.length} communes of today have no row in this national file: ${shown}${more}`;
  }
}

function byCode([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
