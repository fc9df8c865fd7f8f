import { describe, expect, it } from 'vitest';
import { inputOf } from '../../tests/import/inputs.ts';
import { readRows, type TextRow } from './readRows.ts';

const utf8 = { encoding: 'utf-8', delimiter: ';' } as const;

async function rowsOf(
  content: string | Uint8Array,
  dialect: Parameters<typeof readRows>[1] = utf8,
  piece = 7,
) {
  const rows: TextRow[] = [];
  for await (const batch of readRows(inputOf('a.csv', content, piece), dialect)) rows.push(...batch);
  return rows;
}

describe('readRows', () => {
  it('tells the line where each row begins, quoted line breaks counted', async () => {
    const rows = await rowsOf('a;b\r\n"1\r\n2";3\r\n\r\n4;5\r\n');
    expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'a', 'b'],
      [2, '1\r\n2', '3'],
      [5, '4', '5'],
    ]);
  });

  it.each([1, 2, 3, 5, 64])('reads the same by pieces of %i bytes', async (piece) => {
    const rows = await rowsOf('é;"b;""c""" ;d\r\n1;"x\ny";3\r\n"4";"5";"6"', utf8, piece);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['é', 'b;"c"', 'd'],
      ['1', 'x\ny', '3'],
      ['4', '5', '6'],
    ]);
    expect(rows.map(({ isUnfinished }) => isUnfinished)).toEqual([false, false, true]);
  });

  it('drops a byte-order mark, spaces around cells and rows of empty cells', async () => {
    expect((await rowsOf('\ufeffa ;\u00a0b\n;;\n1;2\n')).map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('reads lines that end with CR alone', async () => {
    expect((await rowsOf('a;b\r1;2\r', utf8, 64)).map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
    ]);
  });

  it('reads Windows-1252', async () => {
    const rows = await rowsOf(Buffer.from('a;b\n\xe9;\x80\n', 'latin1'), {
      encoding: 'windows-1252',
      delimiter: ';',
    });
    expect(rows[1]?.cells).toEqual(['é', '€']);
  });

  it('gives no row of an empty file', async () => {
    expect(await rowsOf('')).toEqual([]);
  });
});

describe('readRows stops', () => {
  it.each([
    [
      'at a byte that is not UTF-8',
      Buffer.from('a;b\n1;\xe9\n', 'latin1'),
      { line: 2, rule: /not UTF-8 \(byte 6\)/ },
    ],
    [
      'where a character is cut',
      Buffer.from('a;b\n1;\xc3', 'latin1'),
      { line: 2, rule: /inside a character \(byte 6\)/ },
    ],
    ['at a zero byte', 'a;b\n1;\0\n', { line: 2, rule: /a zero byte/ }],
    ['at UTF-16', Buffer.from('\ufeffa;b\n1;2\n', 'utf16le'), { rule: /UTF-16/ }],
    ['at UTF-16 without a mark', Buffer.from('a;b;c\n1;2;3\n', 'utf16le'), { rule: /UTF-16/ }],
    ['at a gzip archive', Buffer.from([0x1f, 0x8b, 8, 0, 0]), { rule: /gzip/ }],
    ['at a workbook', Buffer.from('PK\x03\x04rest', 'latin1'), { rule: /xlsx/ }],
    ['at a web page', '\n <!DOCTYPE html><html></html>', { rule: /web page/ }],
    ['at a quote never closed', 'a;b\n1;2\n"3;4\n5;6\n', { line: 3, rule: /never closed/ }],
    ['at a quote inside quotes', 'a;b\n"1"x;2\n', { line: 2, rule: /must be doubled/ }],
  ])('%s', async (_case, content, { line, rule }: { line?: number; rule: RegExp }) => {
    const reading = rowsOf(content, utf8, 64);
    await expect(reading).rejects.toMatchObject({
      name: 'Unreadable',
      issue: { file: 'a.csv', rule: expect.stringMatching(rule) as string, ...(line && { line }) },
    });
  });

  it('where a text said to be Windows-1252 is UTF-8', async () => {
    const dialect = { encoding: 'windows-1252', delimiter: ';' } as const;
    await expect(rowsOf('a;b\n1;é\n', dialect)).rejects.toMatchObject({ issue: { line: 2 } });
    await expect(rowsOf('\ufeffa;b\n', dialect, 64)).rejects.toMatchObject({ issue: { line: 1 } });
  });

  it('where a row has no end in a million characters', async () => {
    await expect(rowsOf(`a;b\n"${'x'.repeat(1_100_000)}`, utf8, 65_536)).rejects.toMatchObject({
      issue: { line: 2, rule: expect.stringMatching(/never closed/) as string },
    });
  });
});
