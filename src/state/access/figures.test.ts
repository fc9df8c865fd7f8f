import { describe, expect, it } from 'vitest';
import { SMALL_ACCESS, SMALL_POINTS, SMALL_QUARTER_POINTS } from '../../../tests/smallAccess.ts';
import type { AccessLevel } from '../../domain/access.ts';
import type { Details } from '../details.ts';
import { choicesOf } from './choices.ts';
import { wholeMinutes, wholePercent } from '../../domain/accessFigure.ts';
import { basketOf, figureOf } from './figures.ts';
import { missingIn } from './missing.ts';
import { walkOf, type Matrices } from './walks.ts';

const ALL: Matrices = { commune: SMALL_POINTS, qpv2024: SMALL_QUARTER_POINTS };

function view(details: Details, matrices: Matrices = {}, level: AccessLevel = 'commune') {
  return { access: SMALL_ACCESS, level, matrices, choices: choicesOf(details, SMALL_ACCESS, level).choices };
}

describe('a figure of access', () => {
  it('is the least that a share may be where positions are missing, rounded down', () => {
    // By hand: 1,500 of 1,850 inhabitants within 1,500 m of a pharmacy, 81.08 %.
    expect(figureOf(view({}), null)).toEqual({ kind: 'value', value: 81, bound: 'atLeast' });
    expect(figureOf(view({}), '59001')).toEqual({ kind: 'value', value: 25, bound: 'atLeast' });
  });

  it('is exact where all positions are known', () => {
    // 1,400 of 1,850, 75.7 %.
    expect(figureOf(view({ service: 'college' }), null)).toEqual({
      kind: 'value',
      value: 76,
      bound: 'exact',
    });
  });

  it('is the most that a time may be, rounded up', () => {
    expect(figureOf(view({ mesure: 'temps' }), '59001')).toEqual({
      kind: 'value',
      value: 16,
      bound: 'atMost',
    });
    expect(figureOf(view({ mesure: 'temps', service: 'college' }), '59002')).toEqual({
      kind: 'value',
      value: 16,
      bound: 'exact',
    });
  });

  it('is none where no position is published, and not a service that is missing', () => {
    expect(figureOf(view({ service: 'boulangerie' }), '59003')).toEqual({ kind: 'unplaced' });
  });

  it('says that half of the inhabitants reach none', () => {
    expect(figureOf(view({ mesure: 'temps', service: 'arret-tram' }), '59004')).toEqual({
      kind: 'unreached',
    });
  });

  it('at another speed waits for the sample points, then is made from them', () => {
    expect(figureOf(view({ pas: '3' }), null)).toBeUndefined();
    // Within 750 m: 100 + 1,000 of 1,850.
    expect(figureOf(view({ pas: '3' }, ALL), null)).toEqual({ kind: 'value', value: 59, bound: 'atLeast' });
    // A median needs no point: 1,530 m at 50 m a minute.
    expect(figureOf(view({ pas: '3', mesure: 'temps' }), '59001')).toMatchObject({ value: 31 });
  });

  it('at the speed of the atlas is the same from the points as published', () => {
    const { shares } = walkOf(view({}), '59002', 'college') ?? {};
    const slower = { ...view({}, ALL), choices: { ...view({}).choices, speed: 6 + 1e-12 } };
    expect(walkOf(slower, '59002', 'college')?.shares).toEqual(shares);
  });

  it('of a basket is the number of services that half of the inhabitants reach, positions known', () => {
    expect(figureOf(view({ mesure: 'panier' }), '59001')).toEqual({
      kind: 'value',
      value: 1,
      bound: 'atLeast',
    });
    expect(figureOf(view({ mesure: 'panier' }), '59003')).toMatchObject({ value: 2 });
    expect(figureOf(view({ mesure: 'panier' }, {}, 'qpv2024'), 'QN05902N')).toMatchObject({ value: 0 });
  });

  it('of a basket of the visitor waits for the sample points', () => {
    const own = { mesure: 'panier', panier: 'college' };
    expect(figureOf(view(own), '59001')).toBeUndefined();
    expect(figureOf(view(own, ALL), '59001')).toEqual({ kind: 'value', value: 1, bound: 'exact' });
    expect(basketOf(view(own, ALL), '59002')?.distribution).toEqual([1, 0]);
  });

  it('of a basket without any position is none', () => {
    expect(figureOf(view({ mesure: 'panier', panier: 'boulangerie' }), '59001')).toEqual({
      kind: 'unplaced',
    });
  });

  it('of a count or of an index is as published, with its absences', () => {
    expect(figureOf(view({ mesure: 'equipements' }), '59003')).toEqual({
      kind: 'value',
      value: 0.66,
      bound: 'exact',
    });
    expect(figureOf(view({ mesure: 'equipements' }), '59004')).toEqual({
      kind: 'absent',
      absence: 'missing',
    });
    expect(figureOf(view({ mesure: 'apl' }), null)).toEqual({ kind: 'absent', absence: 'notApplicable' });
    expect(figureOf(view({ mesure: '2sfca' }), '59004')).toEqual({ kind: 'value', value: 0, bound: 'exact' });
  });
});

describe('what is shown', () => {
  it('never makes a time shorter, nor a least share larger', () => {
    expect([wholeMinutes(15), wholeMinutes(15.01), wholeMinutes(14.2)]).toEqual([15, 16, 15]);
    expect([wholePercent(0.299, 'atLeast'), wholePercent(0.299, 'exact')]).toEqual([29, 30]);
    expect(wholePercent(0.29, 'atLeast')).toBe(29);
  });
});

describe('what is missing', () => {
  it('is sure where all positions are known, and unknown where some are not', () => {
    expect(missingIn(view({}), '59004')).toEqual({
      ...{ threshold: 15, size: 3, reached: [] },
      sure: [{ category: 'college', placed: 1, counted: 1 }],
      unknown: [{ category: 'pharmacie', placed: 2, counted: 5 }],
      unplaced: ['boulangerie'],
    });
  });

  it('is nothing where half of the inhabitants reach all that is measured', () => {
    expect(missingIn(view({}), '59003')).toMatchObject({
      reached: ['college', 'pharmacie'],
      sure: [],
      unknown: [],
    });
  });
});
