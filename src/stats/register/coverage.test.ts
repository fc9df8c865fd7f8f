import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../domain/action.ts';
import { action, PLACES, registers } from '../../../tests/register/arbitraryRegister.ts';
import { coverageOf } from './coverage.ts';
import { holdersOf } from './envelopes.ts';
import { placesByCode } from './placing.ts';

const places = placesByCode(PLACES);
const coverage = (actions: readonly Action[], code: string, people?: number) => {
  const holders = holdersOf({ actions, programmes: [] });
  return coverageOf(actions, [code], { places, holders, inhabitants: () => people })[0];
};

describe('coverageOf', () => {
  it('tells apart what is located there alone and what it shares, which is never split', () => {
    const found = coverage(
      [
        action('own', { cents: 100 }),
        action('shared', { cents: 900, territories: ['59001', '59002', '59003'] }),
      ],
      '59001',
    );
    expect(found?.located).toMatchObject({ actions: 1, cents: 100 });
    expect(found?.shared).toMatchObject({ actions: 1, cents: 900 });
  });

  it('tells what is of the commune of a neighbourhood beside what is located in it', () => {
    const found = coverage(
      [
        action('commune', { posts: 1 }),
        action('own', { locationGrade: 'neighbourhoods', territories: ['QN05901M'] }),
      ],
      'QN05901M',
    );
    expect(found?.inCommune).toMatchObject({ actions: 1, posts: 1 });
    expect(found?.located).toMatchObject({ actions: 1, posts: 0 });
  });

  it('tells nothing of the contract, which is nowhere', () => {
    const found = coverage([action('A', { locationGrade: 'contract', territories: ['900000001'] })], '59001');
    expect([found?.located.actions, found?.shared.actions, found?.inCommune.actions]).toEqual([0, 0, 0]);
  });

  it('says how much of what is located is in an envelope that it shares: the two are not added', () => {
    const found = coverage(
      [
        action('envelope', { cents: 900, territories: ['59001', '59002'] }),
        action('own', { cents: 100, parent: 'envelope' }),
        action('free', { cents: 7 }),
      ],
      '59001',
    );
    expect([found?.located.cents, found?.shared.cents, found?.heldElsewhere]).toEqual([107, 900, 100]);
  });

  it('divides what is located there alone by its inhabitants', () => {
    expect(coverage([action('A', { cents: 1000 })], '59001', 400)?.centsPerInhabitant).toBe(2.5);
  });

  it.each([
    ['no inhabitants are published', [action('A')], undefined],
    ['no amount is published', [action('A', { cents: null })], 400],
    ['nothing is located there: that is no zero', [action('A', { territories: ['59002'] })], 400],
  ])('has no amount for an inhabitant where %s', (_, actions, people) => {
    expect(coverage(actions, '59001', people)?.centsPerInhabitant).toBeUndefined();
  });

  it('locates each action in one commune at most', () => {
    assert(
      property(registers, ({ actions }) => {
        const options = { places, holders: new Map(), inhabitants: () => undefined };
        const found = coverageOf(actions, ['59001', '59002', '59003'], options);
        const located = found.reduce((sum, one) => sum + one.located.actions, 0);
        expect(located).toBeLessThanOrEqual(actions.length);
      }),
    );
  });
});
