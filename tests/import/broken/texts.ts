import { gzipSync } from 'node:zlib';
import { zip } from '../zip.ts';
import { census, GOOD, HEAD, put, type BrokenFiles } from './files.ts';

const archive = zip([{ path: 'census.csv', content: GOOD }]);

/** What is no text in the right encoding. */
export function decoded(): readonly BrokenFiles[] {
  return [
    {
      name: 'an empty file',
      files: put('census.csv', ''),
      message: /^census\.csv\n {2}.*the file is empty/,
    },
    {
      name: 'a web page',
      files: put('census.csv', '<!DOCTYPE html>\n<html><body>Accès refusé</body></html>\n'),
      message: /^census\.csv\n {2}not a table but a web page/,
    },
    {
      name: 'a workbook',
      files: put('census.csv', archive),
      message: /^census\.csv\n {2}not a text but a zip archive or an Excel workbook/,
    },
    {
      name: 'a gzip archive',
      files: put('census.csv', gzipSync(GOOD)),
      message: /^census\.csv\n {2}not a text but a gzip archive/,
    },
    {
      name: 'UTF-16',
      files: put('census.csv', Buffer.from(`\ufeff${GOOD}`, 'utf16le')),
      message: /^census\.csv\n {2}the text is UTF-16: save the file as UTF-8/,
    },
    {
      name: 'Windows-1252 for UTF-8',
      files: put('census.csv', Buffer.from(census('59001;10;1;é', '59003;1;1;s'), 'latin1')),
      message:
        /line 2, "byte 0xE9": the text is not UTF-8 \(byte 40\): if a spreadsheet saved it, take the file of the producer/,
    },
    {
      name: 'UTF-8 for Windows-1252',
      files: put('old-census.csv', `CODGEO;PÔP\n59001;é\n59003;1\n`),
      message:
        /^old-census\.csv\n {2}.*line 1.*the text is UTF-8 where this source is in Windows-1252: take the file as/,
    },
    {
      name: 'zero bytes',
      files: put('census.csv', census('59001;10;1;\0', '59003;1;1;s')),
      message: /line 2, "byte 0x0": a zero byte: not a text \(byte 40\)/,
    },
  ];
}

/** Texts that do not make rows. */
export function cut(): readonly BrokenFiles[] {
  return [
    {
      name: 'a heading and no row',
      files: put('census.csv', `${HEAD}\n`),
      message: /line 1: a heading and no row/,
    },
    {
      name: 'a file cut in the middle of a row',
      files: put('census.csv', GOOD.slice(0, -4)),
      message: /line 3, "59003": the file ends in the middle of a row, after 3 cells of 4: truncated/,
    },
    {
      name: 'a quote never closed',
      files: put('census.csv', census('59001;"10;1;12,5', '59003;20;2;s')),
      message: /line 2: a quote is opened here and never closed/,
    },
    {
      name: 'a quote inside quotes',
      files: put('census.csv', census('59001;"1"0";1;12,5', '59003;20;2;s')),
      message: /line 2: a quote stands in the middle of a quoted cell/,
    },
    {
      name: 'a row too short',
      files: put('census.csv', census('59001;10;1', '59003;20;2;s')),
      message: /line 2, "59001": 3 cells where 4 are needed/,
    },
    {
      name: 'a row too long',
      files: put('census.csv', census('59001;1;0;1;12,5', '59003;20;2;s')),
      message: /line 2, "59001": 5 cells where 4 have a heading: a separator inside a cell\?/,
    },
  ];
}

/** Tables that are not what their name says. */
export function recognised(): readonly BrokenFiles[] {
  return [
    {
      name: 'no heading',
      files: put('census.csv', GOOD.slice(HEAD.length + 1)),
      message:
        /header: .*the columns CODGEO, P18_POP, P18_CHOM, TP60 are not there; there is instead: 59001, 10, 1, 12,5/,
    },
    {
      name: 'a column of another year',
      files: put('census.csv', GOOD.replace('P18_POP', 'P19_POP')),
      message: /line 1, header: .*the column P18_POP is not there; there is instead: P19_POP/,
    },
    {
      name: 'a column twice',
      files: put('census.csv', GOOD.replace(HEAD, `${HEAD};TP60`).replaceAll(/(?<=[5s])$/gm, ';1')),
      message: /line 1, TP60: the heading stands twice/,
    },
    {
      name: 'another separator',
      files: put('census.csv', GOOD.replaceAll(',', '.').replaceAll(';', ',')),
      message: /header.*cells are separated by , where this source has ;/,
    },
    {
      name: 'an edition that is not described',
      files: put('base-2031.csv', GOOD),
      message: /its columns are those of census-2018, but its name says 2031/,
    },
    {
      name: 'a file that may be of two editions',
      files: put('base.csv', 'CODGEO;POP_MUN\nQP059021;1\n'),
      message: /several sources have these columns: quarters-2021, quarters-2022/,
    },
  ];
}
