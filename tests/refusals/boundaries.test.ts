import { describe, expect } from 'vitest';
import { refuses, swap } from './refuses.ts';

describe('boundaries', () => {
  const corbeau = '[[5.0,46.1],[5.2,46.1],[5.2,46.2],[5.0,46.2],[5.0,46.1]]';
  refuses('boundaries/communes.geojson', [
    [
      'that are points',
      swap(`{"type":"Polygon","coordinates":[${corbeau}]}`, '{"type":"Point","coordinates":[5,46]}'),
      [
        'features.2.geometry.type, "Point": Invalid type: Expected ("Polygon" | "MultiPolygon") but received "Point"',
      ],
    ],

    [
      'with a ring that touches itself',
      swap(corbeau, '[[5.0,46.1],[5.1,46.15],[5.2,46.1],[5.2,46.2],[5.1,46.15],[5.0,46.2],[5.0,46.1]]'),
      ['line 4, geometry of 2A004, "[5.1,46.15]": the ring crosses or touches itself'],
    ],

    [
      'with a ring that crosses itself',
      swap(corbeau, '[[5.0,46.1],[5.2,46.2],[5.2,46.1],[5.0,46.2],[5.0,46.1]]'),
      ['line 4, geometry of 2A004, "[5.1,46.150000000000006]": the ring crosses or touches itself'],
    ],

    [
      'without the one of a territory',
      (text) => text.replace(/,\n.*"2A004".*\n/, '\n'),
      ['code, "2A004": a territory of territories.csv has no boundary'],
    ],
    [
      'of a territory that does not exist',
      (text) => text.replaceAll('"2A004"', '"2A005"'),
      [
        'code, "2A004": a territory of territories.csv has no boundary',
        'line 4, code, "2A005": unknown territory: not in territories.csv',
      ],
    ],
    [
      'with a code met twice',
      (text) => text.replaceAll('"2A004"', '"01002"'),
      [
        'code, "2A004": a territory of territories.csv has no boundary',
        'line 4, code, "01002": two boundaries have this code',
        'line 4, name, "Corbeau": 01002 is called Bélier-sur-Écluse in territories.csv',
      ],
    ],
    [
      'whose id is not their code',
      swap('"id":"2A004"', '"id":"2A005"'),
      ['line 4, code, "2A004": the id of the feature is 2A005'],
    ],
    [
      'called otherwise than their territory',
      swap('"Corbeau"', '"Corbeaux"'),
      ['line 4, name, "Corbeaux": 2A004 is called Corbeau in territories.csv'],
    ],
    [
      'whose code lost its leading zero',
      (text) => text.replaceAll('"01001"', '"1001"'),
      ['line 2, code, "1001": the code lost its leading zero: write 01001'],
    ],
    [
      'with a ring that is not closed',
      swap(corbeau, corbeau.replace(',[5.0,46.1]]', ']')),
      [
        'line 4, geometry of 2A004, "[5,46.1] … [5,46.2]": the ring is not closed: the last position must be the first',
      ],
    ],
    [
      'with a ring of three positions',
      swap(corbeau, '[[5.0,46.1],[5.2,46.1],[5.0,46.1]]'),
      ['line 4, geometry of 2A004: a ring of 3 positions, where 4 are needed'],
    ],
    [
      'in Lambert-93',
      swap('[[5.0,46.1]', '[[735000,7028000]'),
      [
        'line 4, geometry of 2A004, "[735000,7028000]": not a longitude and a latitude in degrees (WGS 84): this looks like Lambert-93, to be converted',
      ],
    ],
    [
      'off the globe',
      swap('[[5.0,46.1]', '[[5.0,146.1]'),
      ['line 4, geometry of 2A004, "[5,146.1]": not a longitude and a latitude in degrees (WGS 84)'],
    ],
    [
      'with a coordinate in words',
      swap('[[5.0,46.1]', '[["5.0",46.1]'),
      ['features.2.geometry.coordinates.0.0.0, "5.0": Invalid type: Expected number but received "5.0"'],
    ],
    [
      'without a source',
      swap('"source":"country-shapes",', ''),
      ['source: Invalid key: Expected "source" but received undefined'],
    ],
    [
      'of an unknown source',
      swap('country-shapes', 'country-sketch'),
      ['line 1, source, "country-sketch": unknown source'],
    ],
    [
      'whose accuracy is not in metres',
      swap('"source":"country-shapes",', '"source":"country-shapes","accuracy":0,'),
      ['accuracy, "0": the accuracy is in metres, 1 or more'],
    ],
    [
      'one of which has an accuracy of kilometres',
      swap('"name":"Corbeau"', '"name":"Corbeau","accuracy":25000'),
      ['features.2.properties.accuracy, "25000": the accuracy is in metres, 10000 or less'],
    ],
    [
      'whose accuracy is a text',
      swap('"source":"country-shapes",', '"source":"country-shapes","accuracy":"10 m",'),
      ['accuracy, "10 m": Invalid type: Expected number but received "10 m"'],
    ],
    ['cut short', (text) => text.slice(0, -200), [expect.stringMatching(/^line 3: not valid JSON/)]],
    [
      'with a stray comma',
      swap(',"properties"', ',,"properties"'),
      [expect.stringMatching(/^line 2: not valid JSON/)],
    ],
  ]);
});
