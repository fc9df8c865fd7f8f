import { describe } from 'vitest';
import { refuses, swap } from './refuses.ts';

describe('territories', () => {
  refuses('territories.csv', [
    [
      'whose share inside is not that of its communes',
      swap('01999:0.0100,0.99', '01999:0.0100,0.9'),
      [
        'line 8, surfaceShareInsideAgglomeration, "0.9": the shares of the communes of the agglomeration sum to 0.9900',
      ],
    ],

    [
      'of an unknown level',
      swap('2A004,commune', '2A004,canton'),
      ['line 4, level, "canton": unknown level: commune, iris, qpv2024, qpv2015'],
    ],
    [
      'whose code lost its leading zero',
      swap('01001,commune', '1001,commune'),
      ['line 2, code, "1001": the code lost its leading zero: write 01001'],
    ],
    [
      'written twice',
      swap('010010101,', '2A004,commune,Corbeau,,,\n010010101,'),
      ['line 5, code, "2A004": already at line 4'],
    ],
    ['without a name', swap('Corbeau', ''), ['line 4, name, "": a territory has a name']],
    [
      'with a share that is no share',
      swap('01001:0.6000', '01001:60'),
      [
        'line 8, surfaceShareByCommune, "01002:0.3900 01001:60 01999:0.0100": 01001:60 is not a share from 0 to 1',
      ],
    ],
    [
      'with a share without commune',
      swap('01001:0.6000', '0.6000'),
      [
        'line 8, surfaceShareByCommune, "01002:0.3900 0.6000 01999:0.0100": 0.6000 is not a commune and its share, such as 59014:0.9902',
      ],
    ],
    [
      'with shares above the whole',
      swap('01002:0.3900', '01002:0.5900'),
      [
        'line 8, surfaceShareByCommune, "01002:0.5900 01001:0.6000 01999:0.0100": the shares sum to 1.2000, more than the whole',
      ],
    ],
    [
      'in a commune written twice',
      swap('01999:0.0100', '01001:0.0100'),
      ['line 8, surfaceShareByCommune, "01002:0.3900 01001:0.6000 01001:0.0100": a commune is written twice'],
    ],
    [
      'in no commune',
      swap('2A004:1.0000,1.0', ',1.0'),
      ['line 9, surfaceShareByCommune, "": a neighbourhood lies in at least one commune'],
    ],
    [
      'in a commune that nobody declares',
      swap('01999:0.0100', '01998:0.0100'),
      [
        'line 8, surfaceShareByCommune, "01002:0.3900 01001:0.6000 01998:0.0100": unknown territory 01998: neither a commune of this table nor declared outside in atlas.json',
      ],
    ],
    [
      'whose share inside is not a share',
      swap('01999:0.0100,0.99', '01999:0.0100,99'),
      ['line 8, surfaceShareInsideAgglomeration, "99": not a share from 0 to 1'],
    ],
    [
      'that are communes with a share',
      swap('Corbeau,,,', 'Corbeau,01001:1.0,1,'),
      [
        'line 4, surfaceShareByCommune, "01001:1.0": a commune or an IRIS has no share of surface: leave both cells empty',
      ],
    ],
  ]);
});

describe('what a neighbourhood comes from', () => {
  const HELD = 'QP001001:0.938/0.375';
  const told = (cell: string, rule: string) => [`line 8, from2015, "${cell}": ${rule}`];

  refuses('territories.csv', [
    [
      'with a share only',
      swap(HELD, 'QP001001:0.938'),
      told(
        'QP001001:0.938',
        'QP001001:0.938 is not a neighbourhood of 2015 and two shares, such as QP059022:0.991/0.406',
      ),
    ],
    [
      'with three shares',
      swap(HELD, `${HELD}/0.1`),
      told(
        `${HELD}/0.1`,
        `${HELD}/0.1 is not a neighbourhood of 2015 and two shares, such as QP059022:0.991/0.406`,
      ),
    ],
    [
      'from a neighbourhood of 2024',
      swap(HELD, 'QN00102N:0.938/0.375'),
      told(
        'QN00102N:0.938/0.375',
        'QN00102N:0.938/0.375 is not a neighbourhood of 2015 and two shares, such as QP059022:0.991/0.406',
      ),
    ],
    [
      'that is more than the whole',
      swap(HELD, 'QP001001:93.8/37.5'),
      told('QP001001:93.8/37.5', 'QP001001:93.8/37.5 does not give shares from 0 to 1'),
    ],
    [
      'that nobody declares',
      swap(HELD, 'QP001002:0.938/0.375'),
      told('QP001002:0.938/0.375', 'unknown territory QP001002: no neighbourhood of 2015 of this table'),
    ],
    [
      'written twice',
      swap(HELD, `${HELD} ${HELD}`),
      told(`${HELD} ${HELD}`, 'a neighbourhood is written twice'),
    ],
    [
      'of a neighbourhood of 2015',
      swap('01001:0.7000 01999:0.3000,0.7,', `01001:0.7000 01999:0.3000,0.7,${HELD}`),
      [`line 11, from2015, "${HELD}": only a neighbourhood of 2024 comes from one of 2015: leave it empty`],
    ],
  ]);
});

describe('IRIS', () => {
  refuses('territories.csv', [
    [
      'whose code lost its leading zero',
      swap('010010101,iris', '10010101,iris'),
      ['line 5, code, "10010101": the code lost its leading zero: write 010010101'],
    ],
    [
      'with the code of a commune',
      swap('010010101,iris', '01003,iris,Est,,,\n010010101,iris'),
      [
        'line 5, code, "01003": not the code of an IRIS (9 characters), but of a commune (5 characters)',
        'boundaries/communes.geojson: code, "01003": a territory of territories.csv has no boundary',
      ],
    ],
    [
      'of a commune that is not in the table',
      swap('010010101,iris', '010040101,iris,Est,,,\n010010101,iris'),
      [
        'line 5, code, "010040101": an IRIS of 01004, which is no commune of this table',
        'boundaries/iris.geojson: code, "010040101": a territory of territories.csv has no boundary',
      ],
    ],
    [
      'with a share of surface: each lies whole in its commune',
      swap('Nord,,,', 'Nord,01001:1.0,1,'),
      [
        'line 5, surfaceShareByCommune, "01001:1.0": a commune or an IRIS has no share of surface: leave both cells empty',
      ],
    ],
  ]);
});
