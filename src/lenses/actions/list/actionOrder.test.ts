import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../domain/action.ts';
import { ACTION_ORDERS, DEFAULT_SORT, parseSort, sortActions, sortText } from './actionOrder.ts';

const action = (id: string, rest: Partial<Action>) =>
  ({ id, title: id, beneficiary: '', cents: null, ...rest }) as Action;
const idsOf = (actions: readonly Action[]) => actions.map(({ id }) => id);

describe('sortActions', () => {
  const some = [
    action('b', { cents: 500, startYear: 2015 }),
    action('é', { cents: null, startYear: undefined, endYear: 2009 }),
    action('a', { cents: 0, startYear: undefined, endYear: undefined }),
  ];

  it('sorts titles as French does, accents ignored', () => {
    expect(idsOf(sortActions([action('f', {}), ...some], DEFAULT_SORT))).toEqual(['a', 'b', 'é', 'f']);
  });

  it.each([false, true])(
    'puts what has no amount last, zero being an amount (descending: %s)',
    (descending) => {
      expect(idsOf(sortActions(some, { by: 'amount', descending })).at(-1)).toBe('é');
    },
  );

  it('takes the end of what has no beginning', () => {
    expect(idsOf(sortActions(some, { by: 'years', descending: false }))).toEqual(['é', 'b', 'a']);
  });

  it('keeps every action, whatever the order', () => {
    const years = fc.option(fc.integer({ min: 2000, max: 2030 }), { nil: undefined });
    const actions = fc.array(fc.record({ cents: fc.option(fc.nat()), startYear: years, title: fc.string() }));
    fc.assert(
      fc.property(actions, fc.constantFrom(...ACTION_ORDERS), fc.boolean(), (drawn, by, descending) => {
        const given = drawn.map((rest, i) => action(String(i), rest));
        const sorted = sortActions(given, { by, descending });
        expect(new Set(idsOf(sorted))).toEqual(new Set(idsOf(given)));
        expect(sorted).toHaveLength(given.length);
      }),
    );
  });
});

describe('the sort in the address', () => {
  it.each(
    ACTION_ORDERS.flatMap((by) => [
      { by, descending: true },
      { by, descending: false },
    ]),
  )('is read as it is written: %j', (sort) => {
    expect(parseSort(sortText(sort) ?? 'titre')).toEqual(sort);
  });

  it.each(['', 'prix', '--montant', 'montant-'])('is none where %j is asked for', (text) => {
    expect(parseSort(text)).toBeUndefined();
  });
});
