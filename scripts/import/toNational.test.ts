import { expect, it } from 'vitest';
import { parsePeriod } from '../../src/domain/period.ts';
import type { Measure } from '../../src/domain/measure.ts';
import type { Observation } from '../steps/observation.ts';
import { toNational } from './toNational.ts';

const observe = (territory: string, indicator: Observation['indicator'], measure: Measure): Observation => ({
  territory,
  indicator,
  period:
    parsePeriod('edition-2022') ??
    (() => {
      throw new Error('not a period');
    })(),
  measure,
  source: 'insee-qpv-2022',
  file: 'DEMO_2022.csv',
  line: 2,
});

it('gives a neighbourhood a row and a figure a column, secrecy apart from a gap', () => {
  const text = toNational([
    observe('QP059023', 'povertyRate', { status: 'normal', value: 48.5 }),
    observe('QP001001', 'povertyRate', { status: 'suppressed', value: null }),
    observe('QP001001', 'population', { status: 'normal', value: 0 }),
    observe('QP059023', 'population', { status: 'missing', value: null }),
  ]);
  expect(text).toBe('code,population@edition-2022,povertyRate@edition-2022\nQP001001,0,s\nQP059023,,48.5\n');
});
