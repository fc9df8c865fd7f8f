import { describe } from 'vitest';
import { refuses, swap } from './refuses.ts';

const POPULATION = '01001,population,2022,1000,normal,country-census';
const population = (put: string) => swap(`\n${POPULATION}\n`, `\n${put}\n`);

describe('a table', () => {
  refuses('observations/communes.csv', [
    [
      'that is not UTF-8',
      (text) => Buffer.from(swap('2A004,population,2022', 'é')(text), 'latin1'),
      ['line 34, "byte 0xE9": the text is not UTF-8 (byte 1780): save the file as UTF-8'],
    ],

    ['that is not there', () => undefined, ['the file is not there']],
    [
      'cut inside a row',
      (text) => text.slice(0, -10),
      [
        'line 44: the last line has no end: the file was probably truncated',
        'line 44, source, "country-f": unknown source: it has no card in sources.json',
      ],
    ],
    [
      'cut at the end of a row',
      (text) => text.trimEnd(),
      ['line 44: the last line has no end: the file was probably truncated'],
    ],
    [
      'that is empty',
      () => '',
      ['line 1, header, "": the columns must be territory, indicator, period, value, status, source'],
    ],
    [
      'with a header of another name',
      swap('territory,', 'codgeo,'),
      [
        'line 1, header, "codgeo,indicator,period,value,status,source": the columns must be territory, indicator, period, value, status, source',
      ],
    ],
    [
      'without one of its columns',
      (text) => text.replaceAll(/,[^,]*$/gm, ''),
      [
        'line 1, header, "territory,indicator,period,value,status": the columns must be territory, indicator, period, value, status, source',
      ],
    ],
    [
      'separated by semicolons',
      (text) => text.replaceAll(',', ';'),
      [
        'line 1, header, "territory;indicator;period;value;status;source": the columns must be territory, indicator, period, value, status, source',
      ],
    ],
    [
      'with a row too short',
      population('01001,population,2022,1000,normal'),
      ['line 9, "01001,population,2022,1000,normal": 5 cells where 6 are needed'],
    ],
    [
      'with a row too long',
      population(`${POPULATION},?`),
      ['line 9, "01001,population,2022,1000,normal,country-census,?": 7 cells where 6 are needed'],
    ],
    ['with a blank line', population(`${POPULATION}\n`), ['line 10, "": a blank line']],
  ]);

  refuses('observations/references.csv', [
    ['with a header and no row', (text) => `${text.split('\n')[0]}\n`, ['line 1: the table holds no row']],
    [
      'with a quote that never ends',
      swap('FR,population', '"FR,population'),
      ['line 4: not a well-formed table: Quoted field unterminated'],
    ],
  ]);

  refuses('territories.csv', [
    [
      'cut inside a character',
      (text) => Buffer.from(text).subarray(0, Buffer.from(text).indexOf('é') + 1),
      ['line 3, "byte 0xC3": the file ends inside a character (byte 128): save the file as UTF-8'],
    ],
  ]);
});
