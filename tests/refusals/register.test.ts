import { describe, expect, it } from 'vitest';
import { buildChanged } from '../country.ts';
import { refuses, swap } from './refuses.ts';

describe('a partner', () => {
  refuses('reference/partners.csv', [
    [
      'a kind that is none',
      swap('etat,État,state', 'etat,État,big'),
      [
        'line 3, kind, "big": not a kind of partner: state, localAuthority, socialFund, landlord, chamber, other',
      ],
    ],
    ['no name', swap('Communes', ''), ['line 2, name, "": an empty cell']],
    [
      'an id that is no word',
      swap('communes,Communes', 'communes,Communes,localAuthority\nLes villes,Villes'),
      ['line 3, id, "Les villes": not words of small letters and hyphens between semicolons'],
    ],
  ]);
});

describe('a theme', () => {
  const NEED = 'emploi,unemploymentRate';
  refuses('reference/themes.csv', [
    [
      'an indicator that is none',
      swap(NEED, 'emploi,chomage'),
      ['line 2, needCommune, "chomage": unknown indicator'],
    ],
    [
      'an indicator of another level',
      swap(NEED, 'emploi,belowBaccalaureateShare'),
      ['line 2, needCommune, "belowBaccalaureateShare": no indicator of level commune'],
    ],
    [
      'a count as its need',
      swap(NEED, 'emploi,population'),
      ['line 2, needCommune, "population": a count follows the size of a territory: it tells no need'],
    ],
    [
      'a need that is no difficulty',
      swap(NEED, 'emploi,onePersonHouseholdsShare'),
      [
        'line 2, needCommune, "onePersonHouseholdsShare": neither end of its scale is a difficulty: it tells no need',
      ],
    ],
    [
      'a level without an indicator, and no reason',
      swap('aucun besoin', ''),
      ['line 6, note, "": a level without an indicator, and no note that says why'],
    ],
  ]);
});

describe('a step of a programme', () => {
  refuses('reference/milestones.csv', [
    ['a day that is none', swap('2015-06', '2015-04-31'), [expect.stringContaining('"2015-04-31": neither')]],
    ['a month that is none', swap('2015-06', '2015-13'), [expect.stringContaining('"2015-13": neither')]],
    [
      'an unknown programme',
      swap('M-2,contrat', 'M-2,cucs'),
      ['line 3, programme, "cucs": cucs is not in programmes.csv'],
    ],
    ['no title', swap('Signature', ''), ['line 2, title, "": an empty cell']],
  ]);
});

describe('a need', () => {
  refuses('needs.csv', [
    [
      'an unknown theme',
      swap(',education,', ',chant,'),
      ['line 2, theme, "chant": chant is not in themes.csv'],
    ],
    [
      'an unknown territory',
      swap('01001;01002', '01001;01009'),
      ['line 2, territories, "01001;01009": unknown territory 01009: not in territories.csv'],
    ],
    [
      'no territory',
      swap('01001;01002', ''),
      ['line 2, territories, "": no territory: write the SIREN of the agglomeration for all of it'],
    ],
    ['a year that is none', swap(',2019,', ',19,'), ['line 2, year, "19": not a year']],
    [
      'nobody known',
      swap('conseil-citoyen', 'voisins'),
      [
        'line 2, expressedBy, "voisins": nobody known: conseil-citoyen, diagnostic-en-marchant, enquete, comite-de-pilotage',
      ],
    ],
    ['no words', swap('Des bancs', ''), ['line 3, wording, "": an empty cell']],
    ['half a person', swap(',12,', ',12.5,'), ['line 2, count, "12.5": neither a whole number nor empty']],
    [
      'a source without a card',
      swap('12,country-register', '12,rumour'),
      ['line 2, source, "rumour": unknown source: it has no card in sources.json'],
    ],
  ]);

  it('may be told by nobody yet: the table has its header, and no row', async () => {
    const run = await buildChanged({ 'needs.csv': (text) => `${String(text.split('\n')[0])}\n` });
    expect(run.published, run.said).toBe(true);
  });
});

describe('the tables of the register', () => {
  it('may lack the columns that came later', async () => {
    const shorter = (left: number) => (text: string) =>
      text.replace(new RegExp(`(?:,[^,\\n]*){${String(left)}}$`, 'gm'), '');
    const run = await buildChanged({ 'actions.csv': shorter(4), 'programmes.csv': shorter(1) });
    expect(run.published, run.said).toBe(true);
  });
});
