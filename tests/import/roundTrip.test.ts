import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  double,
  integer,
  oneof,
  string,
  tuple,
  uniqueArray,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCell } from '../../scripts/import/parseCell.ts';
import { readSheet } from '../../scripts/import/readSheet.ts';
import { readTableSource } from '../../scripts/import/readTableSource.ts';
import type { Scope } from '../../scripts/import/scope.ts';
import type { TableSource } from '../../scripts/sources/source.ts';
import { inputOf } from './inputs.ts';
import { CENSUS, SCOPE } from './sources.ts';
import { dialects, figure, writable, write } from './written.ts';

const RUNS = { numRuns: 2_000 };

/**
 * Text that both encodings hold, line breaks and quotes within. Spaces around are not of the cell.
 *
 * Its accents never make, in Windows-1252, what is a character in UTF-8: a text of `é€€` alone could be either.
 */
const texts = string({ unit: constantFrom(...'aZ09éÿÀ;,"\t\n .-') }).map((text) => text.trim());

const everywhere: Scope = {
  ...SCOPE,
  heir: (code) => code,
  communes: new Set(),
  neighbourhoods: SCOPE.neighbourhoods,
};

describe('a table written in any dialect', () => {
  it('reads back equal: headings, cells, lines', async () => {
    const tables = integer({ min: 1, max: 5 }).chain((width) =>
      tuple(
        uniqueArray(
          texts.filter((text) => text !== ''),
          { minLength: width, maxLength: width },
        ),
        // A row of empty cells is a blank line.
        array(
          tuple(
            texts.filter((text) => text !== ''),
            array(texts, { minLength: width - 1, maxLength: width - 1 }),
          ),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
      ),
    );
    await assert(
      asyncProperty(tables, dialects, async ([columns, body], written) => {
        const rows = body.map(([first, others]) => [first, ...others]);
        const input = inputOf('a.csv', write([columns, ...rows], written), written.pieceBytes);
        const read: string[][] = [];
        for await (const batch of readSheet(input, written, columns)) {
          for (const row of batch) {
            expect(row.fault).toBeUndefined();
            read.push(columns.map(row.cell));
          }
        }
        expect(read).toEqual(rows);
      }),
      RUNS,
    );
  });

  it('gives the figures that were written, secrets and gaps apart', async () => {
    const figures = oneof(
      double({ min: -1e12, max: 1e12, noNaN: true }).map((value) => Number(value.toFixed(3))),
      integer({ min: -9_999_999, max: 9_999_999 }),
      constantFrom('s', 'nd', ''),
    );
    const marks = { s: 'suppressed', nd: 'notPublished', '': 'missing' } as const;
    await assert(
      asyncProperty(figures, dialects, (value, written) => {
        const cell = typeof value === 'string' ? value : figure(value, written);
        const expected = typeof value === 'string' ? null : value === 0 ? 0 : value;
        const status = typeof value === 'string' ? marks[value] : 'normal';
        expect(parseCell(written.padding + cell, written, marks)).toEqual({ status, value: expected });
        return Promise.resolve();
      }),
      RUNS,
    );
  });

  it('is read as a source with all its rows, each kept, elsewhere or refused', async () => {
    const codes = uniqueArray(
      integer({ min: 1000, max: 95_999 }).map((code) => String(code).padStart(5, '0')),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    await assert(
      asyncProperty(codes, integer({ min: 0, max: 99_999_999 }), dialects, async (list, value, chosen) => {
        const written = writable(chosen);
        const kept = new Set(list.filter((_, i) => i % 2 === 0));
        const source: TableSource = { ...CENSUS, dialect: written, columns: CENSUS.columns.slice(0, 1) };
        const rows = [['CODGEO', 'P18_POP'], ...list.map((code) => [code, figure(value, written)])];
        const input = inputOf('a.csv', write(rows, written), written.pieceBytes);
        const scope = { ...everywhere, communes: kept, wholeOf: () => undefined };
        const { value: reading, issues } = await readTableSource(source, input, scope);
        expect(issues).toEqual([]);
        expect(reading.observations.map(({ territory, measure }) => [territory, measure.value])).toEqual(
          [...kept].sort().map((code) => [code, value]),
        );
        expect(reading.tally.rowsRead).toBe(list.length);
      }),
      RUNS,
    );
  });
});
