import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { SOURCES } from '../../scripts/sources/all.ts';

const text = readFileSync(fileURLToPath(new URL('../../data/README.md', import.meta.url)), 'utf8');
const [, section = ''] = text.split('## What the import reads');

/** The rows of the table of sources, by the ids that they name; `a-2017 to a-2022` names those between. */
const rows = section.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| source'));
const rowOf = (id: string): string | undefined =>
  rows.find((row) => {
    const cell = row.split('|')[1] ?? '';
    const [, first = '', last = ''] = /(\S+) to (\S+)/.exec(cell) ?? [];
    return cell.split(/[ ,]+/).includes(id) || (id >= first && id <= last);
  });

it.each([...new Set(SOURCES.map(({ id }) => id))])(
  'the tables of the atlas document %s, and whether it was ever tried on a real file',
  (id) => {
    const untested = SOURCES.some((source) => source.id === id && !source.tested);
    const row = rowOf(id);
    expect(row).toBeDefined();
    expect(row?.includes('*untested*')).toBe(untested);
  },
);
