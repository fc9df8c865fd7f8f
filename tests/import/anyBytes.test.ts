import { array, assert, asyncProperty, constantFrom, integer, oneof, string, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Input } from '../../scripts/import/input.ts';
import { readActionSource } from '../../scripts/import/readActionSource.ts';
import { readPlaceSource } from '../../scripts/import/readPlaceSource.ts';
import { readTableSource } from '../../scripts/import/readTableSource.ts';
import { recognise } from '../../scripts/import/recognise.ts';
import { inputOf } from './inputs.ts';
import { CENSUS, LIBRARIES, POSTS, SCOPE } from './sources.ts';

const RUNS = { numRuns: 2_000 };

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
