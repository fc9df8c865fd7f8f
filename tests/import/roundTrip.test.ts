import {
  assert,
  array,
  asyncProperty,
  boolean,
  constantFrom,
  double,
  integer,
  oneof,
  record,
  string,
  tuple,
  uint8Array,
  uniqueArray,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCell } from '../../scripts/import/parseCell.ts';
import { readActionSource } from '../../scripts/import/readActionSource.ts';
import { readPlaceSource } from '../../scripts/import/readPlaceSource.ts';
import { readSheet } from '../../scripts/import/readSheet.ts';
import { readTableSource } from '../../scripts/import/readTableSource.ts';
import type { Input } from '../../scripts/import/input.ts';
import { recognise } from '../../scripts/import/recognise.ts';
import type { Scope } from '../../scripts/import/scope.ts';
import type { TableSource } from '../../scripts/sources/source.ts';
import { inputOf } from './inputs.ts';
import { CENSUS, LIBRARIES, POSTS, SCOPE } from './sources.ts';

const RUNS = { numRuns: 2_000 };

/** How a table may be written: all that producers were seen to do, and a little more. */
const dialects = record({
  encoding: constantFrom('utf-8', 'windows-1252'),
  delimiter: constantFrom(';', ',', '\t'),
  decimal: constantFrom('.', ','),
  mark: boolean(),
  newline: constantFrom('\n', '\r\n'),
  quoted: boolean(),
  padding: constantFrom('', ' ', '\u00a0'),
  group: constantFrom('', ' ', '\u00a0', '\u202f', '\u2009'),
  trailing: integer({ min: 0, max: 30 }),
  blankLines: boolean(),
  ended: boolean(),
  pieceBytes: integer({ min: 1, max: 90 }),
} as const);
type Written = typeof dialects extends { generate: (...args: never[]) => { value: infer T } } ? T : never;

/**
 * Text that both encodings hold, line breaks and quotes within. Spaces around are not of the cell.
 *
 * Its accents never make, in Windows-1252, what is a character in UTF-8: a text of `é€€` alone could be either.
 */
const texts = string({ unit: constantFrom(...'aZ09éÿÀ;,"\t\n .-') }).map((text) => text.trim());

function encode(text: string, { encoding, mark }: Written): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from((mark ? '\ufeff' : '') + text);
  return Buffer.from(text, 'latin1');
}

function write(rows: readonly (readonly string[])[], dialect: Written): Uint8Array {
  const { delimiter, newline, padding, quoted, trailing, blankLines, ended } = dialect;
  const cell = (text: string): string => {
    const needed = quoted || /["\n\r]/.test(text) || text.includes(delimiter);
    return needed ? `"${text.replaceAll('"', '""')}"` : padding + text + padding;
  };
  const lines = rows.map((row) => row.map(cell).join(delimiter) + delimiter.repeat(trailing));
  const text = lines.join(newline + (blankLines ? newline : ''));
  return encode(ended ? text + newline : text, dialect);
}

/** A figure as a producer writes it. */
function figure(value: number, { decimal, group }: Written): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return (value < 0 ? '-' : '') + groups + (fraction === undefined ? '' : decimal + fraction);
}

/** Narrow and thin spaces are in UTF-8 only. */
const writable = (dialect: Written): Written =>
  dialect.encoding === 'utf-8' || ['', ' ', '\u00a0'].includes(dialect.group)
    ? dialect
    : { ...dialect, group: ' ' };

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
        const status = typeof value === 'string' ? marks[value as keyof typeof marks] : 'normal';
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

/** Bytes of all sorts: noise, text, and text that begins well. */
const contents = oneof(
  uint8Array({ maxLength: 300 }),
  string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(text)),
  array(
    constantFrom(
      'CODGEO;P18_POP;P18_CHOM;TP60',
      '59001',
      '59003',
      '1001',
      ';',
      '\n',
      '"',
      '1,5',
      '1',
      's',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"cv"',
      'id;nom;insee;rue;ville;x;y;type',
      '\r',
      '\0',
      'é',
    ),
    { maxLength: 60 },
  ).map((parts) => Buffer.from(parts.join(''))),
  array(
    constantFrom(
      '59001;1;1;s',
      '59003;2;;1,5',
      '59002;0;0;0',
      '59001;;;',
      'x',
      '1001;1;1;1',
      '59001;1',
      '"',
      '',
      ';;;',
    ),
    { maxLength: 12 },
  ).map((rows) => Buffer.from(['CODGEO;P18_POP;P18_CHOM;TP60', ...rows].join('\n'))),
);
const encodings = constantFrom('utf-8', 'windows-1252');

describe('whatever a file holds', () => {
  it('a reader answers, and accounts for every row that it read', async () => {
    await assert(
      asyncProperty(contents, encodings, integer({ min: 1, max: 64 }), async (bytes, encoding, piece) => {
        const input = (name: string): Input => inputOf(name, bytes, piece);
        const readings = [
          await readTableSource(
            { ...CENSUS, dialect: { ...CENSUS.dialect, encoding } },
            input('a.csv'),
            SCOPE,
          ),
          await readPlaceSource(
            { ...LIBRARIES, dialect: { ...LIBRARIES.dialect, encoding } },
            input('a.csv'),
            SCOPE,
          ),
          await readActionSource(POSTS, input('a.json'), SCOPE),
        ];
        for (const { value, issues } of readings) {
          const { rowsRead, rowsKept, rowsElsewhere, rowsLeftOut, rowsRefused } = value.tally;
          expect(rowsKept + rowsElsewhere + rowsLeftOut + rowsRefused).toBe(rowsRead);
          // What is not read is told.
          if (rowsRead === 0 || rowsRefused > 0) expect(issues.length).toBeGreaterThan(0);
          expect(
            issues.every(({ file, rule }) => file === input('a').name.replace('a', file) && rule !== ''),
          ).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('it is recognised, unknown or told, never two of these', async () => {
    const names = constantFrom(
      'a.csv',
      'census.csv',
      'posts.json',
      'x.geojson',
      'libraries.csv',
      'x.shp',
      'DEMO_2020.csv',
    );
    await assert(
      asyncProperty(contents, names, async (bytes, name) => {
        const { matched, unknown, issues } = await recognise(
          [inputOf(name, bytes)],
          [CENSUS, LIBRARIES, POSTS],
        );
        expect(matched.length + unknown.length + issues.length).toBe(1);
      }),
      RUNS,
    );
  });
});
