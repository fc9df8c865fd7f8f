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
      'a funder that is no partner',
      swap('etat;region', 'etat;mecene'),
      ['line 2, funders, "etat;mecene": mecene is not in partners.csv'],
    ],
    [
      'the same funder twice',
      swap('etat;region', 'etat;etat:5'),
      ['line 2, funders, "etat;etat:5": etat stands twice'],
    ],
    [
      'a part that is no amount',
      swap('etat;region', 'etat:mille;region'),
      [
        'line 2, funders, "etat:mille;region": "mille" is not an amount in euros and cents, such as etat:1234.5',
      ],
    ],
    [
      'funders that give more than its amount',
      swap('region:99.99', 'region:100.01'),
      ['line 5, funders, "etat:200;region:100.01": the funders give more than the amount of the action'],
    ],
    [
      'the part of a funder, and no amount',
      swap('communes,2021', 'communes:5,2021'),
      ['line 3, funders, "communes:5": funders with an amount, in an action without one'],
    ],
    [
      'a theme that is not in the table of themes',
      swap(',education,', ',chant,'),
      ['line 2, theme, "chant": chant is not in themes.csv'],
    ],
    [
      'people who are no whole number',
      swap(',,,40,', ',,,quarante,'),
      ['line 2, inhabitantsReached, "quarante": neither a whole number nor empty'],
    ],
    [
      'a status that is none',
      swap('completed', 'terminé'),
      ['line 2, status, "terminé": not a status: planned, underway, completed, abandoned'],
    ],
    [
      'more than cents',
      swap('1000.50', '1000.505'),
      ['line 2, amountEur, "1000.505": not an amount in euros and cents'],
    ],
    [
      'parents that go round',
      swap('A-1,contrat,,', 'A-1,contrat,A-2,'),
      [
        'line 2, parent, "A-2": it is a part of itself, through its parents',
        'line 3, parent, "A-1": it is a part of itself, through its parents',
      ],
    ],
    [
      'years outside those of its parent',
      swap('communes,2021,,', 'communes,2022,,'),
      ['line 3, startYear, "2022-": outside the years of A-1: 2020-2021'],
    ],
    [
      'years outside those of its programme',
      swap('2022,2022,300', '2022,2024,300'),
      ['line 5, startYear, "2022-2024": outside the years of contrat: 2015-2023'],
    ],
    [
      'parts that make more than the whole',
      swap('2023,5000,', '2023,1300.49,'),
      ['line 6, amountEur, "1300.49": its parts make more: 1300.5'],
    ],
    [
      'an end before its start',
      swap('2020,2021', '2021,2020'),
      ['line 2, startYear, "2021": ends before it starts'],
    ],
    ['a year that is none', swap('2021,,', '21,,'), ['line 3, startYear, "21": not a year, nor empty']],
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
      'a partner that is not in the table of partners',
      swap('etat;region', 'etat;mecene'),
      ['line 3, partners, "etat;mecene": mecene is not in partners.csv'],
    ],
    [
      'an envelope that is no action',
      swap(',A-5', ',A-9'),
      ['line 3, envelope, "A-9": no action of actions.csv'],
    ],
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
