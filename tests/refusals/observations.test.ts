import { describe } from 'vitest';
import { refuses, swap } from './refuses.ts';

const POPULATION = '01001,population,2022,1000,normal,country-census';
const population = (put: string) => swap(`\n${POPULATION}\n`, `\n${put}\n`);

describe('a row of observations', () => {
  refuses('observations/communes.csv', [
    [
      'a period later than its source',
      population('01001,population,2027,1000,normal,country-census'),
      ['line 9, period, "2027": later than the day the source was obtained (2026-01-31)'],
    ],

    [
      'an edition among years observed',
      population('01001,population,edition-2022,1000,normal,country-census'),
      ['line 9, period, "edition-2022": this table holds years only'],
    ],

    [
      'a normal row without a value',
      population('01001,population,2022,,normal,country-census'),
      ['line 9, value, "": a row marked normal has a value: zero is written 0'],
    ],

    [
      'a suppressed row with a value',
      population('01001,population,2022,1000,suppressed,country-census'),
      ['line 9, value, "1000": a row marked suppressed has no value: empty the cell or change the status'],
    ],

    [
      'a neighbourhood among the communes',
      population('QN00101M,population,2022,1000,normal,country-census'),
      [
        'line 9, territory, "QN00101M": not the code of a commune (5 characters), but of a neighbourhood of 2024 (QN, 5 digits, a letter)',
      ],
    ],

    [
      'a code that lost its leading zero',
      population('1001,population,2022,1000,normal,country-census'),
      ['line 9, territory, "1001": the code lost its leading zero: write 01001'],
    ],

    [
      'an indicator that is computed at this level',
      population('01001,unemploymentRate,2022,10,normal,country-census'),
      ['line 9, indicator, "unemploymentRate": not observed at level commune: computed there, or absent'],
    ],

    [
      'an unknown indicator',
      population('01001,populace,2022,1000,normal,country-census'),
      ['line 9, indicator, "populace": unknown indicator: neither an indicator nor a count of src/domain'],
    ],
    [
      'an unknown territory',
      population('01003,population,2022,1000,normal,country-census'),
      ['line 9, territory, "01003": unknown territory: not in territories.csv'],
    ],
    [
      'an unknown status',
      population('01001,population,2022,1000,secret,country-census'),
      [
        'line 9, status, "secret": unknown status: one of normal, provisional, estimated, suppressed, missing, notPublished, notApplicable, outOfScope, underCorrection',
      ],
    ],
    [
      'an unknown source',
      population('01001,population,2022,1000,normal,country-rumour'),
      ['line 9, source, "country-rumour": unknown source: it has no card in sources.json'],
    ],
    [
      'a duplicate, even of the same value',
      population(`${POPULATION}\n${POPULATION}`),
      ['line 10, territory, "01001": same territory, indicator and period as line 9'],
    ],
    [
      'a malformed period',
      population('01001,population,22,1000,normal,country-census'),
      ['line 9, period, "22": not a period: a year 2022, a quarter 2024-T4 or an edition edition-2022'],
    ],
    [
      'every fault of one row at once',
      population('1001,populace,22,x,normal,rumour'),
      [
        'line 9, territory, "1001": the code lost its leading zero: write 01001',
        'line 9, indicator, "populace": unknown indicator: neither an indicator nor a count of src/domain',
        'line 9, period, "22": not a period: a year 2022, a quarter 2024-T4 or an edition edition-2022',
        'line 9, source, "rumour": unknown source: it has no card in sources.json',
        'line 9, value, "x": not a plain decimal number, such as 1234.5',
      ],
    ],
  ]);

  refuses('observations/references.csv', [
    [
      'a territory that is no reference',
      swap('D01,', '01001,'),
      ['line 3, territory, "01001": not a reference: 900000001, D59, R32 or FR'],
    ],
  ]);

  refuses('observations/qpv-2024.csv', [
    [
      'a quarter outside the references',
      swap('QN00102N,population,2022', 'QN00102N,population,2022-T4'),
      ['line 4, period, "2022-T4": this table holds years or editions only'],
    ],

    [
      'a neighbourhood that lost its zero',
      swap('QN00102N,population', 'QN0102N,population'),
      ['line 4, territory, "QN0102N": the code lost its leading zero: write QN00102N'],
    ],

    [
      'a commune among the neighbourhoods',
      swap('QN00102N,population', '01001,population'),
      [
        'line 4, territory, "01001": not the code of a neighbourhood of 2024 (QN, 5 digits, a letter), but of a commune (5 characters)',
      ],
    ],
  ]);
});

describe('a row of the IRIS', () => {
  const unemployed = (put: string) =>
    swap('010010102,unemployed15to64,2022,20,estimated,country-census', put);
  refuses('observations/iris.csv', [
    [
      'a code cut short',
      unemployed('0100101,unemployed15to64,2022,20,estimated,country-census'),
      ['line 12, territory, "0100101": not the code of an IRIS (9 characters)'],
    ],
    [
      'a commune among the IRIS',
      unemployed('01001,unemployed15to64,2022,20,estimated,country-census'),
      [
        'line 12, territory, "01001": not the code of an IRIS (9 characters), but of a commune (5 characters)',
      ],
    ],
    [
      'a rate that is computed from its counts',
      unemployed('010010102,unemploymentRate,2022,20,estimated,country-census'),
      ['line 12, indicator, "unemploymentRate": not observed at level iris: computed there, or absent'],
    ],
    [
      'an edition, where the files state the year',
      unemployed('010010102,unemployed15to64,edition-2022,20,estimated,country-census'),
      ['line 12, period, "edition-2022": this table holds years only'],
    ],
  ]);
});
