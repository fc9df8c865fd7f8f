import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTION_TABS, actionChoices, filterOf, TAB_SLUGS, yearsText } from './actionChoices.ts';

const named = (id: string) => ({ id }) as never;
const register = {
  ...{ programmes: [named('pucs')], themes: [named('emploi')], partners: [named('etat')] },
  places: [{ code: '59014' } as never],
};

describe('actionChoices', () => {
  it('keeps all actions, on the map, where the address says nothing', () => {
    expect(actionChoices({}, register)).toEqual({
      choices: {
        ...{ tab: 'map', programme: null, theme: null, partner: null, years: null },
        ...{ place: null, need: null },
      },
      unusable: [],
    });
  });

  it('reads what names something of the register', () => {
    const details = {
      onglet: 'flux',
      programme: 'pucs',
      theme: 'emploi',
      partenaire: 'etat',
      annees: '2007-2009',
      lieu: '59014',
      besoin: 'emploi',
    };
    expect(actionChoices(details, register).choices).toEqual({
      ...{ tab: 'flows', programme: 'pucs', theme: 'emploi', partner: 'etat' },
      years: { from: 2007, to: 2009 },
      ...{ place: '59014', need: 'emploi' },
    });
  });

  it('says nothing of a place that is not of the register: other views name other kinds of places', () => {
    expect(actionChoices({ lieu: '0590006L' }, register)).toEqual(actionChoices({}, register));
  });

  it.each([
    { onglet: 'camembert' },
    { programme: 'inconnu' },
    { theme: '' + 'x' },
    { partenaire: 'emploi' },
    { annees: '2009-2007' },
    { annees: '2007' },
    { besoin: 'inconnu' },
  ])('gives way to the default and tells it: %j', (details) => {
    const { choices, unusable } = actionChoices(details, register);
    expect(choices).toEqual(actionChoices({}, register).choices);
    expect(unusable.map(({ parameter }) => parameter)).toEqual(Object.keys(details));
  });

  it('never throws, whatever the address holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (annees, onglet) => {
        const { choices } = actionChoices({ annees, onglet }, register);
        expect(ACTION_TABS).toContain(choices.tab);
      }),
    );
  });

  it('reads the years as they are written', () => {
    const years = { from: 2015, to: 2023 };
    expect(actionChoices({ annees: yearsText(years) ?? '' }, register).choices.years).toEqual(years);
  });

  it('names every picture once', () => {
    expect(new Set(Object.values(TAB_SLUGS)).size).toBe(ACTION_TABS.length);
  });
});

describe('filterOf', () => {
  it('keeps all actions where nothing is chosen', () => {
    const { choices } = actionChoices({}, register);
    expect(Object.values(filterOf(choices)).every((kept) => kept === undefined)).toBe(true);
  });

  it('keeps what is chosen, and not by the territory that is looked at', () => {
    const details = { theme: 'emploi', annees: '2007-2009', lieu: '59014', besoin: 'emploi' };
    expect(filterOf(actionChoices(details, register).choices)).toEqual({
      ...{ programmes: undefined, themes: ['emploi'], partners: undefined },
      period: { from: 2007, to: 2009 },
    });
  });
});
