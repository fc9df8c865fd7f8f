import { describe, expect, it } from 'vitest';
import { METHOD_FR } from '../i18n/fr/method.ts';
import { verdictOf } from '../stats/verdict.ts';
import { VERDICT_ROWS } from './verdictRows.ts';

describe('the table of decision of the method', () => {
  it.each(VERDICT_ROWS)('says of a change that is $name what the rule says', ({ sample, verdict }) => {
    expect(verdictOf(sample)).toBe(verdict);
  });

  it('has its words for every line, and every verdict once at least', () => {
    expect(VERDICT_ROWS.map(({ name }) => name)).toEqual(Object.keys(METHOD_FR.verdict.rows));
    expect([...new Set(VERDICT_ROWS.map(({ verdict }) => verdict))].sort()).toEqual([
      'catchingUp',
      'fallingBehind',
      'notSignificant',
      'stable',
    ]);
  });
});
