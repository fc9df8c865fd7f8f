import { expect, it } from 'vitest';
import { parsePeriod } from '../../src/domain/period.ts';
import type { Measure } from '../../src/domain/measure.ts';
import type { Observation } from '../steps/observation.ts';
import { toNational } from './toNational.ts';

const observe = (
  territory: string,
  indicator: Observation['indicator'],
  measure: Measure,
  edition = '2022',
): Observation => ({
  territory,
  indicator,
  period:
    parsePeriod(`edition-${edition}`) ??
    (() => {
      throw new Error('not a period');
    })(),
  measure,
  source: 'insee-qpv-2022',
  file: 'DEMO_2022.csv',
  line: 2,
});

it('gives a neighbourhood a row and a figure a column, secrecy apart from a gap', () => {
  const named = [{ code: 'QP059023', name: 'Centre Ville', place: 'Condé, Fresnes' }];
  const figures = [
    observe('QP059023', 'povertyRate', { status: 'normal', value: 48.5 }),
    observe('QP001001', 'povertyRate', { status: 'suppressed', value: null }),
    observe('QP001001', 'population', { status: 'normal', value: 0 }),
    observe('QP059023', 'population', { status: 'missing', value: null }),
  ];
  expect(toNational(figures, named)).toBe(
    'code,name,place,population@edition-2022,povertyRate@edition-2022\n' +
      'QP001001,,,0,s\nQP059023,Centre Ville,"Condé, Fresnes",,48.5\n',
  );
});

it('keeps every edition of an outcome, the last of a structure, and nothing that no comparison reads', () => {
  const one = { status: 'normal', value: 1 } as const;
  const [header] = toNational(
    (['povertyRate', 'under25Share', 'cafRecipients'] as const).flatMap((id) =>
      ['2017', '2022'].map((edition) => observe('QP059023', id, one, edition)),
    ),
  ).split('\n');
  expect(header).toBe(
    'code,name,place,povertyRate@edition-2017,povertyRate@edition-2022,under25Share@edition-2022',
  );
});
