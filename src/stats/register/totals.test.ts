import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../domain/action.ts';
import { action, filters, programme, registers } from '../../../tests/register/arbitraryRegister.ts';
import { holdersOf } from './envelopes.ts';
import { selectActions } from './filter.ts';
import { totalsOf, type Sum } from './totals.ts';

const totals = (actions: readonly Action[], programmes = [programme('contrat')]) =>
  totalsOf(actions, holdersOf({ actions, programmes }));
const FIGURES = [
  'actions',
  'cents',
  'amounts',
  'unpublished',
  'posts',
] as const satisfies readonly (keyof Sum)[];

describe('totalsOf', () => {
  it('conserves: located + shared + not located = total, in whole cents, whatever the register and the filter', () => {
    assert(
      property(registers, filters, (register, filter) => {
        const { total, located, shared, notLocated } = totalsOf(
          selectActions(register, filter),
          holdersOf(register),
        );
        for (const figure of FIGURES) {
          expect(Number.isSafeInteger(total[figure])).toBe(true);
          expect(located[figure] + shared[figure] + notLocated[figure], figure).toBe(total[figure]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('counts each action once: those that count and those in an envelope make the selection', () => {
    assert(
      property(registers, filters, (register, filter) => {
        const selection = selectActions(register, filter);
        const { total, inEnvelopes } = totalsOf(selection, holdersOf(register));
        expect(total.actions + inEnvelopes.actions).toBe(selection.length);
      }),
    );
  });

  it('adds the amounts that no published amount of the selection holds, and no other', () => {
    assert(
      property(registers, ({ actions, programmes }) => {
        const holders = holdersOf({ actions, programmes });
        // Another algorithm: strike out, one by one, what has an amount above it.
        const amounts = new Map(actions.map(({ id, cents }) => [id, cents]));
        let expected = 0;
        for (const { id, cents } of actions) {
          const above = [...(holders.get(id) ?? [])].map((holder) => amounts.get(holder) ?? null);
          if (above.every((amount) => amount === null)) expected += cents ?? 0;
        }
        expect(totalsOf(actions, holders).total.cents).toBe(expected);
      }),
    );
  });

  it('does not depend on the order of the actions', () => {
    assert(
      property(registers, (register) => {
        const holders = holdersOf(register);
        expect(totalsOf([...register.actions].reverse(), holders)).toEqual(
          totalsOf(register.actions, holders),
        );
      }),
    );
  });

  it('has no drift: ten cents ten times are a euro', () => {
    const tens = Array.from({ length: 10 }, (_, i) => action(`A${String(i)}`, { cents: 10 }));
    expect(totals(tens).total.cents).toBe(100);
  });

  it('counts a part in its parent, near or far, and not again', () => {
    const { total, inEnvelopes } = totals([
      action('whole', { cents: 500 }),
      action('part', { cents: 300, parent: 'whole' }),
      action('part of part', { cents: 100, parent: 'part' }),
    ]);
    expect([total.actions, total.cents]).toEqual([1, 500]);
    expect(inEnvelopes).toEqual({ actions: 2, cents: 300 });
  });

  it('counts a part by itself where its parent is not in the selection', () => {
    const actions = [action('whole', { cents: 500 }), action('part', { cents: 300, parent: 'whole' })];
    const holders = holdersOf({ actions, programmes: [] });
    expect(totalsOf(actions.slice(1), holders).total.cents).toBe(300);
  });

  it('counts in the envelope of a programme what names it as its parent, and what it funds', () => {
    const actions = [
      action('envelope', { programme: 'ru', cents: 900 }),
      action('named', { parent: 'ru', cents: 200 }),
      action('funded', { programme: 'ru', cents: 100 }),
    ];
    const { total, inEnvelopes } = totals(actions, [programme('ru', { envelope: 'envelope' })]);
    expect([total.cents, inEnvelopes.cents]).toEqual([900, 300]);
  });

  it('adds what names as its parent a programme without an envelope', () => {
    const actions = [action('A', { parent: 'contrat' }), action('B', { parent: 'contrat' })];
    expect(totals(actions).total).toMatchObject({ actions: 2, cents: 2000 });
  });

  it('hides no amount behind an envelope whose own is not published', () => {
    const { total } = totals([
      action('whole', { cents: null }),
      action('part', { cents: 300, parent: 'whole' }),
      action('part of part', { cents: 100, parent: 'part' }),
    ]);
    expect(total).toEqual({ actions: 1, cents: 300, amounts: 1, unpublished: 1, posts: 0 });
  });

  it('counts an amount that is not published as an absence beside the total, unless an envelope holds it', () => {
    const { total } = totals([
      action('whole', { cents: 500 }),
      action('part', { cents: null, parent: 'whole' }),
      action('alone', { cents: null }),
      action('nothing', { cents: 0 }),
    ]);
    expect(total).toMatchObject({ cents: 500, amounts: 2, unpublished: 1 });
  });

  it('adds posts, which an envelope holds only where it states its own', () => {
    const { total } = totals([
      action('whole', { posts: null }),
      action('part', { posts: 1, parent: 'whole' }),
      action('other', { posts: 2 }),
    ]);
    expect(total.posts).toBe(3);
  });

  it.each([
    ['one commune', { territories: ['59001'] }, 'located'],
    ['one neighbourhood', { locationGrade: 'neighbourhoods', territories: ['QN05901M'] }, 'located'],
    ['two communes', { territories: ['59001', '59002'] }, 'shared'],
    ['the contract', { locationGrade: 'contract', territories: ['900000001'] }, 'notLocated'],
    ['nowhere that is known', { locationGrade: 'unknown', territories: [] }, 'notLocated'],
  ] as const)('tells an action of %s as it is located', (_, place, location) => {
    expect(totals([action('A', place)])[location]).toMatchObject({ actions: 1, cents: 1000 });
  });

  it('lets neither of two actions vanish that would hold each other', () => {
    const { total } = totals([action('A', { parent: 'B' }), action('B', { parent: 'A' })]);
    expect(total).toMatchObject({ actions: 2, cents: 2000 });
  });
});
