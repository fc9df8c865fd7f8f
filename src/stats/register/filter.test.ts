import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../domain/action.ts';
import { action, filters, PLACES, registers } from '../../../tests/register/arbitraryRegister.ts';
import { selectActions, undatedActions, yearsOf, type RegisterFilter } from './filter.ts';

const kept = (changes: Partial<Action>, filter: RegisterFilter) =>
  selectActions({ actions: [action('A', changes)], places: PLACES }, filter).length === 1;

describe('selectActions', () => {
  it('keeps all where nothing is asked', () => {
    assert(
      property(registers, (register) => {
        expect(selectActions(register, {})).toEqual(register.actions);
        expect(selectActions(register, { themes: [], territories: [] })).toEqual(register.actions);
      }),
    );
  });

  it('keeps what each of its parts alone would keep', () => {
    assert(
      property(registers, filters, (register, filter) => {
        const alone = Object.entries(filter).map(
          ([name, value]) => new Set(selectActions(register, { [name]: value })),
        );
        const expected = register.actions.filter((one) => alone.every((set) => set.has(one)));
        expect(selectActions(register, filter)).toEqual(expected);
      }),
    );
  });

  it.each([
    ['inside the period', 2020, 2021, true],
    ['that begins before and ends in it', 2015, 2020, true],
    ['that begins in it and ends after', 2021, 2030, true],
    ['that lasts longer than it', 2000, 2030, true],
    ['that ends before', 2015, 2019, false],
    ['that begins after', 2022, 2023, false],
    ['that begins in it, its end not stated', 2021, undefined, true],
    ['that begins before, its end not stated: how long it lasted is not known', 2019, undefined, false],
    ['without a year', undefined, undefined, false],
  ])('of the years 2020-2021, treats an action %s', (_, startYear, endYear, expected) => {
    expect(kept({ startYear, endYear }, { period: { from: 2020, to: 2021 } })).toBe(expected);
  });

  it('keeps an action that one of the partners pays for', () => {
    const funders = ['etat', 'region'].map((partner) => ({ partner, cents: null }));
    expect(kept({ funders }, { partners: ['caf', 'region'] })).toBe(true);
    expect(kept({ funders }, { partners: ['caf'] })).toBe(false);
  });

  it('knows an action whose status is not stated', () => {
    expect(kept({}, { statuses: ['unstated'] })).toBe(true);
    expect(kept({}, { statuses: ['planned'] })).toBe(false);
    expect(kept({ status: 'planned' }, { statuses: ['planned'] })).toBe(true);
  });

  it.each([
    ['located in it', { territories: ['59001'] }, true],
    ['that it shares', { territories: ['59001', '59002'] }, true],
    ['of one of its neighbourhoods', { locationGrade: 'neighbourhoods', territories: ['QN05901M'] }, true],
    ['of the contract', { locationGrade: 'contract', territories: ['900000001'] }, false],
    ['elsewhere', { territories: ['59003'] }, false],
  ] as const)('of a commune, treats an action %s', (_, place, expected) => {
    expect(kept(place, { territories: ['59001'] })).toBe(expected);
  });

  it('keeps nothing of a commune for its neighbourhood: it is not located there', () => {
    expect(kept({ territories: ['59001'] }, { territories: ['QN05901M'] })).toBe(false);
  });
});

describe('undatedActions', () => {
  it('are those that a period leaves out because they state no year', () => {
    const actions = [action('dated'), action('undated', { startYear: undefined, endYear: undefined })];
    const asked = { period: { from: 2020, to: 2020 }, themes: ['emploi'] };
    const ids = undatedActions({ actions, places: PLACES }, asked).map(({ id }) => id);
    expect(ids).toEqual(['undated']);
    expect(undatedActions({ actions, places: PLACES }, { ...asked, themes: ['logement'] })).toEqual([]);
  });
});

describe('yearsOf', () => {
  it('stands at the one year that is stated', () => {
    expect(yearsOf({ startYear: 2008, endYear: undefined })).toEqual({ from: 2008, to: 2008 });
    expect(yearsOf({ startYear: undefined, endYear: 2012 })).toEqual({ from: 2012, to: 2012 });
  });
});
