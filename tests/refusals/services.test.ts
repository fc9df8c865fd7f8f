import { describe, expect } from 'vitest';
import { refuses, swap } from './refuses.ts';

describe('a service', () => {
  refuses('services.csv', [
    [
      'other columns',
      swap('lon,lat', 'lat,lon'),
      [
        'line 1, header, "id,category,name,address,commune,lat,lon,locationGrade,year,source,capacity,days": the columns must be id, category, name, address, commune, lon, lat, locationGrade, year, source, capacity, days',
      ],
    ],
    ['the id of another', swap('ECO-1', 'BIB-1'), ['line 3, id, "BIB-1": already at line 2']],
    ['no id', swap('ECO-1', ''), ['line 3, id, "": a row without an id']],
    [
      'a kind that is not known',
      swap(',gare,', ',garage,'),
      ['line 4, category, "garage": unknown kind of service'],
    ],
    ['no name', swap('Gare du Voisin', ''), ['line 4, name, "": an empty cell']],
    [
      'a code without its zero',
      swap(',01002,', ',1002,'),
      ['line 3, commune, "1002": the code lost its leading zero: write 01002'],
    ],
    [
      'a commune of elsewhere and no position',
      swap(',01002,', ',01998,'),
      ['line 3, locationGrade, "commune": a place in none of the communes of the atlas needs a position'],
    ],
    [
      'latitude and longitude in place of each other',
      swap('5.05,46.05', '46.05,5.05'),
      ['line 2, lon, "46.05": far from Ambre-le-Haut, its commune'],
    ],
    [
      'a position in another commune',
      swap('5.05,46.05', '5.05,46.15'),
      ['line 2, lon, "5.05": far from Ambre-le-Haut, its commune'],
    ],
    [
      'a position far from all communes',
      swap('5.21,46.05', '2.35,48.85'),
      ['line 4, lon, "2.35": far from all communes of the atlas'],
    ],
    [
      'half a position',
      swap('5.05,46.05', '5.05,'),
      [
        'line 2, lon, "5.05": not a longitude and a latitude in degrees',
        'line 2, locationGrade, "address": an address without a position',
      ],
    ],
    [
      'a position where only the commune is known',
      swap('address,2024', 'commune,2024'),
      ['line 2, locationGrade, "commune": a position, where only the commune is known'],
    ],
    [
      'a grade that is none',
      swap('address,2024', 'rue,2024'),
      ['line 2, locationGrade, "rue": not a grade of services: address or commune'],
    ],
    [
      'a year later than its source',
      swap(',2024,', ',2027,'),
      ['line 2, year, "2027": later than the day the source was obtained (2026-01-31)'],
    ],
    [
      'a year that is none',
      swap(',2024,', ',24,'),
      ['line 2, year, "24": not a period: a year 2022, a quarter 2024-T4 or an edition edition-2022'],
    ],
    [
      'half a pupil',
      swap(',112,', ',112.5,'),
      ['line 3, capacity, "112.5": not a whole number of pupils, beds or places'],
    ],
    [
      'days out of order',
      swap('2;3;5;6', '3;2'),
      ['line 2, days, "3;2": not days of the week in order between semicolons, 1 for Monday to 7: 1;2;3'],
    ],
    [
      'a day that is none',
      swap('2;3;5;6', '0;8'),
      ['line 2, days, "0;8": not days of the week in order between semicolons, 1 for Monday to 7: 1;2;3'],
    ],
    [
      'a day twice',
      swap('2;3;5;6', '2;2'),
      ['line 2, days, "2;2": not days of the week in order between semicolons, 1 for Monday to 7: 1;2;3'],
    ],
    [
      'one of the last columns without the other',
      swap(',capacity,days', ',capacity'),
      [expect.stringContaining('the columns must be id, ')],
    ],
    [
      'a source without a card',
      swap('2024,country-register', '2024,rumour'),
      ['line 2, source, "rumour": unknown source: it has no card in sources.json'],
    ],
  ]);
});
