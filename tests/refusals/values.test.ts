import { describe, expect, it } from 'vitest';
import { buildChanged, problemsOf } from '../country.ts';
import { refuses, swap } from './refuses.ts';

const POPULATION = '01001,population,2022,1000,normal,country-census';
const population = (put: string) => swap(`\n${POPULATION}\n`, `\n${put}\n`);

describe('a value', () => {
  const cells = [
    '1 000',
    '1\u202f000',
    '1000,5',
    '12 %',
    'NaN',
    'Infinity',
    '0x3E8',
    '1e3',
    '+5',
    '.5',
    '5.',
    ' 5',
    's',
  ];
  it.each(cells)('that is %j is refused as no plain decimal number', async (cell) => {
    const quoted = cell.includes(',') ? `"${cell}"` : cell;
    const run = await buildChanged({
      ['observations/communes.csv']: population(`01001,population,2022,${quoted},normal,country-census`),
    });
    expect(problemsOf(run)).toEqual([
      `observations/communes.csv: line 9, value, "${cell}": not a plain decimal number, such as 1234.5`,
    ]);
  });

  refuses('observations/communes.csv', [
    [
      'a count over nothing',
      swap('2A004,unemployed15to24,2022,0,', '2A004,unemployed15to24,2022,3,'),
      [
        'line 37, value, "3": unemploymentRate15to24 of 2A004 in 2022 would be Infinity, outside 0 to 100: unemployed15to24 3 (line 37), active15to24 0 (line 28)',
      ],
    ],

    [
      'more unemployed than active',
      swap('01001,unemployed15to64,2022,41,', '01001,unemployed15to64,2022,411,'),
      [
        'line 15, value, "411": unemploymentRate of 01001 in 2022 would be 100.2439, outside 0 to 100: unemployed15to64 411 (line 15), active15to64 410 (line 4)',
      ],
    ],

    [
      'a negative count',
      population('01001,population,2022,-1,normal,country-census'),
      ['line 9, value, "-1": outside the bounds of population, 0 to 100000000'],
    ],
    [
      'a percentage above 100',
      swap('povertyRate,2021,18,', 'povertyRate,2021,118,'),
      ['line 11, value, "118": outside the bounds of povertyRate, 0 to 100'],
    ],
    [
      'an income of some thousands of thousands',
      swap('2021,20010,', '2021,20010000,'),
      ['line 7, value, "20010000": outside the bounds of medianLivingStandard, 1000 to 200000'],
    ],
  ]);
});
