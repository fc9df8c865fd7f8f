import { census, GOOD, HEAD, put, type BrokenFiles } from './files.ts';

/** Codes that are none. */
export function coded(): readonly BrokenFiles[] {
  return [
    {
      name: 'a code that lost its zero',
      files: put('census.csv', census('1001;10;1;12,5', '59003;20;2;s')),
      message: /line 2, CODGEO, "1001": the code lost its leading zero: write 01001/,
    },
    {
      name: 'a code turned into a number',
      files: put('census.csv', census('2.00E+05;10;1;12,5', '59003;20;2;s')),
      message: /line 2, CODGEO, "2\.00E\+05": scientific notation: a spreadsheet rewrote the code/,
    },
    {
      name: 'a code in small letters',
      files: put('census.csv', census('2a004;10;1;12,5', '59003;20;2;s')),
      message: /line 2, CODGEO, "2a004": the code is in small letters: write 2A004/,
    },
    {
      name: 'a code with spaces',
      files: put('census.csv', census('59 001;10;1;12,5', '59003;20;2;s')),
      message: /line 2, CODGEO, "59 001": the code is written with spaces: write 59001/,
    },
    {
      name: 'a row without a code',
      files: put('census.csv', census(';10;1;12,5', '59003;20;2;s')),
      message: /line 2, CODGEO, "": a row without a code/,
    },
    {
      name: 'a code that no list knows',
      files: put('census.csv', census('59999;10;1;12,5', '98765;20;2;s', '62999;1;1;s')),
      message: /line 4, CODGEO, "62999": a code that no list of communes knows/,
    },
    {
      name: 'a code twice',
      files: put('census.csv', census('59001;10;1;12,5', '59003;20;2;s', '59001;11;1;12,5')),
      message: /line 4, CODGEO, "59001": a code that already stands above in the file/,
    },
    {
      name: 'codes of another level',
      files: put('census.csv', census('QP059021;10;1;12,5', '59003;20;2;s')),
      message: /line 2, CODGEO, "QP059021": not the code of a commune .* but of a neighbourhood of 2015/,
    },
  ];
}

/** Cells that are no figure. */
export function measured(): readonly BrokenFiles[] {
  const cells: readonly (readonly [name: string, cell: string, rule: string])[] = [
    ['a comma and a point', '1,234.5', 'both a comma and a point'],
    ['the other decimal mark', '10,5', 'the decimal mark is a comma where this source has a point'],
    ['a figure rewritten by a spreadsheet', '2.00E+05', 'scientific notation'],
    ['a date', '12/03/2020', 'a date, not a figure'],
    ['a mark that is not declared', 'nd', 'neither a figure nor a mark'],
    ['a name of the prototype', 'constructor', 'neither a figure nor a mark'],
    ['a percent sign', '10 %', 'a percent sign'],
    ['spaces out of place', '1 23', 'spaces that are not between groups of three'],
    ['a code among figures', '01001', 'leading zeros'],
    ['a count below zero', '-3', 'outside the bounds of population, 0 to 100000000'],
  ];
  return [
    ...cells.map(([name, cell, rule]) => ({
      name,
      files: put('census.csv', census(`59001;${cell};1;12,5`, '59003;20;2;s')),
      message: new RegExp(`line 2, P18_POP, "${cell.replace(/[.+]/g, '\\$&')}": ${rule}`),
    })),
    {
      name: 'an empty cell without a meaning',
      files: put('census.csv', census('59001;10;1;', '59003;20;2;s')),
      message: /line 2, TP60, "": an empty cell, and nothing says what it means in this source/,
    },
    {
      name: 'columns in place of each other',
      files: put('census.csv', GOOD.replace(HEAD, 'CODGEO;TP60;P18_CHOM;P18_POP')),
      message: /line 2, P18_POP, "12,5": the decimal mark is a comma/,
    },
  ];
}

/** Places and actions. */
export function listed(): readonly BrokenFiles[] {
  const place = 'id;nom;insee;rue;ville;x;y;type';
  return [
    {
      name: 'a place whose coordinates are swapped',
      files: put('libraries.csv', `${place}\n1;A;59001;;;50.3;3.5;lib\n`),
      message: /line 2, y, "50\.3 3\.5": latitude and longitude stand in place of each other/,
    },
    {
      name: 'two places of one id',
      files: put('libraries.csv', `${place}\n1;A;59001;;;;;lib\n1;B;59001;;;;;lib\n`),
      message: /line 3, id, "1": another place has this id at line 2/,
    },
    {
      name: 'a truncated list of actions',
      files: put('posts.json', '[{"id":"1","annee":2020,"montant":1,"nom":"A","cv":"CV193"},\n{"id":"2"'),
      message: /line 2: the file ends before its list: truncated/,
    },
    {
      name: 'an action of no amount',
      files: put('posts.json', '[{"id":"1","annee":2020,"montant":null,"nom":"A","cv":"CV193"}]'),
      message: /line 1, montant, "": an empty cell/,
    },
  ];
}
