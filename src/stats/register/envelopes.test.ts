import { describe, expect, it } from 'vitest';
import { action, programme } from '../../../tests/register/arbitraryRegister.ts';
import { circularActions, containersOf, holdersOf } from './envelopes.ts';

const actions = [
  action('total', { programme: 'ru' }),
  action('convention', { programme: 'pnru', parent: 'ru' }),
  action('part', { programme: 'pnru', parent: 'convention' }),
  action('free', { programme: 'pnru', parent: 'nothing' }),
];
const programmes = [programme('ru', { envelope: 'total' }), programme('pnru')];

describe('holdersOf', () => {
  it('reaches the envelope of a programme through the parents', () => {
    expect(Object.fromEntries(holdersOf({ actions, programmes }))).toEqual({
      convention: new Set(['total']),
      part: new Set(['convention', 'total']),
    });
  });

  it('makes no action hold itself, nor two hold each other', () => {
    const circle = [action('A', { parent: 'B' }), action('B', { parent: 'A' }), action('C', { parent: 'A' })];
    expect(Object.fromEntries(holdersOf({ actions: circle, programmes: [] }))).toEqual({
      C: new Set(['A', 'B']),
    });
    expect(circularActions({ actions: circle, programmes: [] })).toEqual(['A', 'B']);
  });
});

describe('containersOf', () => {
  it('names an envelope once, though a part says it twice', () => {
    const twice = [action('total', { programme: 'ru' }), action('part', { programme: 'ru', parent: 'ru' })];
    expect(containersOf({ actions: twice, programmes }).get('part')).toEqual(['total']);
  });
});
