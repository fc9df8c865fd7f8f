import type { Measure } from '../../src/domain/measure.ts';
import type { TableSource } from '../sources/source.ts';
import { isSummable } from '../../src/domain/observable.ts';
import { mergeMeasures } from './mergeMeasures.ts';
import type { Scope } from './scope.ts';

/** How many territories without a row are named. */
const NAMED = 12;

/** A row of the file. */
interface Part {
  readonly code: string;
  readonly line: number;
  /** In the order of the columns of the source. */
  readonly measures: readonly Measure[];
}

/** What the rows of a territory say together. */
interface Whole {
  readonly territory: string;
  readonly line: number;
  readonly measures: readonly Measure[];
}

/**
 * The rows of the territory, joined by the commune of today that each became.
 *
 * A commune that stands whole and by municipal arrondissement is read whole. Communes merged since are put together:
 * counts are summed, other figures become missing.
 */
export class KeptRows {
  readonly #source: TableSource;
  readonly #scope: Scope;
  readonly #parts = new Map<string, Part[]>();

  constructor(source: TableSource, scope: Scope) {
    this.#source = source;
    this.#scope = scope;
  }

  add(territory: string, part: Part): void {
    const parts = this.#parts.get(territory);
    if (parts) parts.push(part);
    else this.#parts.set(territory, [part]);
  }

  /** Territories in the order of their codes, what must be known of them, and how many rows repeated a whole. */
  close(): {
    readonly territories: readonly Whole[];
    readonly remarks: readonly string[];
    readonly repeated: number;
  } {
    const remarks: string[] = [];
    let repeated = 0;
    const territories = [...this.#parts.keys()].sort().map((territory) => {
      const all = this.#parts.get(territory) ?? [];
      const counted = this.#countedOnce(territory, all);
      repeated += all.length - counted.length;
      return this.#join(territory, counted, remarks);
    });
    return { territories, remarks: [...remarks, ...this.#absent()], repeated };
  }

  #countedOnce(territory: string, parts: readonly Part[]): readonly Part[] {
    const isWhole = parts.some(({ code }) => code === territory);
    return isWhole ? parts.filter(({ code }) => this.#scope.wholeOf(code) === undefined) : parts;
  }

  #join(territory: string, parts: readonly Part[], remarks: string[]): Whole {
    const [first] = parts;
    if (!first) throw new Error(`${territory} has no row`);
    if (parts.length === 1) return { territory, line: first.line, measures: first.measures };

    const columns = this.#source.columns;
    const lost = columns.filter(({ indicator }) => !isSummable(indicator)).map(({ indicator }) => indicator);
    const name = this.#scope.names.get(territory) ?? territory;
    const codes = parts.map(({ code }) => code).join(', ');
    const missing =
      lost.length > 0 ? `; missing, since they do not add up: ${[...new Set(lost)].join(', ')}` : '';
    remarks.push(`${name} (${territory}) is made of ${codes}: counts are summed${missing}`);
    const measures = columns.map(({ indicator }, i) =>
      mergeMeasures(
        parts.flatMap((part) => part.measures[i] ?? []),
        isSummable(indicator),
      ),
    );
    return { territory, line: first.line, measures };
  }

  #absent(): readonly string[] {
    const { level } = this.#source;
    if (level === 'iris') return [];
    const expected = level === 'commune' ? this.#scope.communes : this.#scope.neighbourhoods[level];
    const absent = [...expected].filter((code) => !this.#parts.has(code)).sort();
    if (absent.length === 0) return [];
    if (absent.length === expected.size) return ['no row of the territory'];
    const names = absent.map((code) => [code, this.#scope.names.get(code)].filter(Boolean).join(' '));
    const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
    const { vintage } = this.#source;
    // A commune that was made again stood in another one: the figures of that one are of both.
    const why =
      level === 'commune' && vintage !== undefined ? ` (another may hold it in the list of ${vintage})` : '';
    return [
      `no row for ${absent.length} of ${expected.size} territories${why}: ${names.slice(0, NAMED).join(', ')}${more}`,
    ];
  }
}
