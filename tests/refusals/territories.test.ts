import { describe } from 'vitest';
import { refuses, swap } from './refuses.ts';

describe('territories', () => {
  refuses('territories.csv', [
    [
      'whose share inside is not that of its communes',
      swap('01999:0.0100,0.99', '01999:0.0100,0.9'),
      [
        'line 5, surfaceShareInsideAgglomeration, "0.9": the shares of the communes of the agglomeration sum to 0.9900',
      ],
    ],

    [
      'of an unknown level',
      swap('2A004,commune', '2A004,canton'),
      ['line 4, level, "canton": unknown level: commune, qpv2024 or qpv2015'],
    ],
    [
      'whose code lost its leading zero',
      swap('01001,commune', '1001,commune'),
      ['line 2, code, "1001": the code lost its leading zero: write 01001'],
    ],
    [
      'written twice',
      swap('QN00101M,', '2A004,commune,Corbeau,,\nQN00101M,'),
      ['line 5, code, "2A004": already at line 4'],
    ],
    ['without a name', swap('Corbeau', ''), ['line 4, name, "": a territory has a name']],
    [
      'with a share that is no share',
      swap('01001:0.6000', '01001:60'),
      [
        'line 5, surfaceShareByCommune, "01002:0.3900 01001:60 01999:0.0100": 01001:60 is not a share from 0 to 1',
      ],
    ],
    [
      'with a share without commune',
      swap('01001:0.6000', '0.6000'),
      [
        'line 5, surfaceShareByCommune, "01002:0.3900 0.6000 01999:0.0100": 0.6000 is not a commune and its share, such as 59014:0.9902',
      ],
    ],
    [
      'with shares above the whole',
      swap('01002:0.3900', '01002:0.5900'),
      [
        'line 5, surfaceShareByCommune, "01002:0.5900 01001:0.6000 01999:0.0100": the shares sum to 1.2000, more than the whole',
      ],
    ],
    [
      'in a commune written twice',
      swap('01999:0.0100', '01001:0.0100'),
      ['line 5, surfaceShareByCommune, "01002:0.3900 01001:0.6000 01001:0.0100": a commune is written twice'],
    ],
    [
      'in no commune',
      swap('2A004:1.0000,1.0', ',1.0'),
      ['line 6, surfaceShareByCommune, "": a neighbourhood lies in at least one commune'],
    ],
    [
      'in a commune that nobody declares',
      swap('01999:0.0100', '01998:0.0100'),
      [
        'line 5, surfaceShareByCommune, "01002:0.3900 01001:0.6000 01998:0.0100": unknown territory 01998: neither a commune of this table nor declared outside in atlas.json',
      ],
    ],
    [
      'whose share inside is not a share',
      swap('01999:0.0100,0.99', '01999:0.0100,99'),
      ['line 5, surfaceShareInsideAgglomeration, "99": not a share from 0 to 1'],
    ],
    [
      'that are communes with a share',
      swap('Corbeau,,', 'Corbeau,01001:1.0,1'),
      [
        'line 4, surfaceShareByCommune, "01001:1.0": a commune has no share of surface: leave both cells empty',
      ],
    ],
  ]);
});
