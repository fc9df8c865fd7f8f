import { describe, expect, it } from 'vitest';
import type { Completeness } from './access.ts';
import { knowledgeOf } from './knowledge.ts';

const known = (placed: number, counted: number | null, rest: Partial<Completeness> = {}): Completeness => ({
  ...{ placed, unplaced: 0, around: 0, communes: {} },
  counted: counted === null ? null : { number: counted, year: 2024, source: 'insee-bpe-2024' },
  ...rest,
});

describe('knowledgeOf', () => {
  it('is partial where a part only of the pharmacies has a position: 31 of 58', () => {
    expect(knowledgeOf(known(31, 58))).toBe('partial');
  });

  it('is complete from 95 % of those counted', () => {
    expect(knowledgeOf(known(19, 20))).toBe('complete');
    expect(knowledgeOf(known(18, 19))).toBe('partial');
  });

  it('is partial where a commune lacks its own, though the whole has enough', () => {
    expect(knowledgeOf(known(40, 40, { communes: { '59606': [40, 38], '59475': [0, 1] } }))).toBe('partial');
    expect(knowledgeOf(known(40, 40, { communes: { '59606': [39, 39], '59475': [1, null] } }))).toBe(
      'complete',
    );
  });

  it('is uncounted where nothing says how many there are', () => {
    expect(knowledgeOf(known(7, null))).toBe('uncounted');
    expect(knowledgeOf(known(7, null, { communes: { '59606': [7, 5] } }))).toBe('uncounted');
  });

  it('is partial where a commune lacks its own, though not all communes are counted', () => {
    expect(knowledgeOf(known(7, null, { communes: { '59606': [7, 8], '59475': [0, null] } }))).toBe(
      'partial',
    );
  });

  it('is unplaced where some exist and none has a position here', () => {
    expect(knowledgeOf(known(0, 12))).toBe('unplaced');
    expect(knowledgeOf(known(0, null, { unplaced: 3 }))).toBe('unplaced');
    expect(knowledgeOf(known(0, null, { around: 2 }))).toBe('unplaced');
  });

  it('is complete where there is none, and none is counted', () => {
    expect(knowledgeOf(known(0, 0))).toBe('complete');
  });
});
