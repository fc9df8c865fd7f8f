import { describe } from 'vitest';
import { refuses, swap } from './refuses.ts';

describe('an action', () => {
  refuses('actions.csv', [
    ['the id of another', swap('A-2,', 'A-1,'), ['line 3, id, "A-1": already at line 2']],
    [
      'a programme that is not declared',
      swap('A-1,contrat', 'A-1,cucs'),
      ['line 2, programme, "cucs": unknown programme: not in programmes.csv'],
    ],
    [
      'a parent that is nothing',
      swap('communes,A-1', 'communes,A-9'),
      ['line 3, parent, "A-9": neither another action nor a programme'],
    ],
    [
      'itself as parent',
      swap('communes,A-1', 'communes,A-2'),
      ['line 3, parent, "A-2": neither another action nor a programme'],
    ],
    ['no title', swap('Maison de quartier', ''), ['line 3, title, "": an empty cell']],
    [
      'a theme that is no word',
      swap(',education,', ',Éducation,'),
      ['line 2, theme, "Éducation": not words of small letters and hyphens between semicolons'],
    ],
    [
      'a grade of location that is none',
      swap(',unknown,', ',somewhere,'),
      [
        'line 5, locationGrade, "somewhere": not a grade of location: address, neighbourhoods, communes, contract, unknown',
      ],
    ],
    [
      'communes where its grade speaks of neighbourhoods',
      swap('QN00101M;QN00102N', 'QN00101M;01001'),
      ['line 2, territories, "QN00101M;01001": 01001 is not what the grade neighbourhoods speaks of'],
    ],
    [
      'a neighbourhood that is not of the atlas',
      swap('QN00101M;QN00102N', 'QN00199M'),
      ['line 2, territories, "QN00199M": unknown territory QN00199M: not in territories.csv'],
    ],
    [
      'the contract of another agglomeration',
      swap('900000001', '900000002'),
      ['line 4, territories, "900000002": 900000002 is not what the grade contract speaks of'],
    ],
    [
      'a grade and no territory',
      swap('900000001', ''),
      ['line 4, territories, "": a grade, and no territory'],
    ],
    [
      'a territory though its place is unknown',
      swap('unknown,,', 'unknown,01001,'),
      ['line 5, territories, "01001": 01001 is not what the grade unknown speaks of'],
    ],
    ['no beneficiary', swap('Association', ''), ['line 2, beneficiary, "": an empty cell']],
    ['no funder', swap('etat;region', ''), ['line 2, funders, "": an empty cell']],
    [
      'an end before its start',
      swap('2020,2021', '2021,2020'),
      ['line 2, startYear, "2021": ends before it starts'],
    ],
    ['a year that is none', swap('2023,,', '23,,'), ['line 3, startYear, "23": not a year, nor empty']],
    [
      'an amount that is no plain decimal',
      swap('1000.50', '"1 000,50 €"'),
      ['line 2, amountEur, "1 000,50 €": not a plain decimal number, such as 1234.5'],
    ],
    ['an amount below zero', swap('1000.50', '-5'), ['line 2, amountEur, "-5": an amount below zero']],
    [
      'no amount, and no reason',
      swap('montant non publié', ''),
      ['line 3, amountEur, "": no amount, and no note that says why'],
    ],
    [
      'a source without a card',
      swap('300,,country-register', '300,,rumour'),
      ['line 5, source, "rumour": unknown source: it has no card in sources.json'],
    ],
  ]);
});

describe('a programme', () => {
  refuses('programmes.csv', [
    [
      'a note that no source states',
      swap('etat;region,country-register', 'etat;region,'),
      ['line 3, source, "": unknown source: it has no card in sources.json'],
    ],
    ['no title', swap('Projets des communes', ''), ['line 2, title, "": an empty cell']],
    [
      'partners that are no words',
      swap('etat;region', 'État et Région'),
      ['line 3, partners, "État et Région": not words of small letters and hyphens between semicolons'],
    ],
    [
      'an end before its start',
      swap('2015,2023', '2015,2010'),
      ['line 3, startYear, "2015": ends before it starts'],
    ],
  ]);
});
