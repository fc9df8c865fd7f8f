import { describe, expect } from 'vitest';
import { refuses, swap } from './refuses.ts';

describe('atlas.json and sources.json', () => {
  refuses('atlas.json', [
    [
      'a default indicator absent from its level',
      swap('"level": "commune"', '"level": "qpv2024"'),
      [
        'defaults, "{"indicator":"unemploymentRate","level":"qpv2024"}": the default indicator does not exist at the default level',
      ],
    ],

    [
      'an agglomeration whose code is a number',
      swap('"900000001"', '900000001'),
      ['code, "900000001": Invalid type: Expected string but received 900000001'],
    ],
    [
      'a profile without a name',
      swap('"name": "Pays d\'Ambre",', ''),
      ['name: Invalid key: Expected "name" but received undefined'],
    ],
    [
      'a default indicator that does not exist',
      swap('unemploymentRate', 'happiness'),
      ['defaults.indicator, "happiness": unknown indicator'],
    ],
    [
      'a commune outside whose code is not one',
      swap('"01999"', '"1999"'),
      ['outside.1999, "1999": not the code of a commune'],
    ],
    [
      'a profile cut short',
      (text) => text.slice(0, -20),
      [expect.stringMatching(/^line 12: not valid JSON/)],
    ],
  ]);

  refuses('sources.json', [
    [
      'a card with an address that is none',
      swap('"page": null', '"page": "insee.fr"'),
      ['0.page, "insee.fr": not an https address'],
    ],

    [
      'a card without licence',
      swap('"licence": "Licence Ouverte 2.0",', ''),
      ['0.licence: Invalid key: Expected "licence" but received undefined'],
    ],
    [
      'a card whose day is no day',
      swap('2026-01-31', '31/01/2026'),
      ['0.obtained, "31/01/2026": not a day written as 2026-11-24'],
    ],
    ['a card whose sha256 is none', swap('0'.repeat(64), 'abc'), ['0.files.0.sha256, "abc": not a sha256']],
    [
      'two cards with one id',
      swap('country-unused', 'country-shapes'),
      ['line 68, 4.id, "country-shapes": another card has this id'],
    ],
    [
      'a field that no card has',
      swap('"page": null', '"pages": null, "page": null'),
      ['0.pages, "pages": Invalid key: Expected never but received "pages"'],
    ],
  ]);
});
