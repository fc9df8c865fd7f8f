import { describe, expect, it } from 'vitest';
import { directionOf, step } from './keys.ts';

const ANCHORS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['west', [0, 0]],
  ['middle', [10, 0]],
  ['east', [20, 0]],
  ['south', [10, 10]],
]);

describe('directionOf', () => {
  it.each([
    ['ArrowLeft', 'left'],
    ['ArrowRight', 'right'],
    ['ArrowUp', 'up'],
    ['ArrowDown', 'down'],
  ])('reads %s as %s', (key, direction) => {
    expect(directionOf(key)).toBe(direction);
  });

  it.each(['Enter', 'a', '', 'constructor', 'toString', 'arrowleft'])(
    'does not take %j for an arrow',
    (key) => {
      expect(directionOf(key)).toBeUndefined();
    },
  );
});

describe('step', () => {
  it.each([
    ['middle', 'left', 'west'],
    ['middle', 'right', 'east'],
    ['middle', 'down', 'south'],
    ['south', 'up', 'middle'],
  ] as const)('goes from %s, %s, to %s', (from, direction, to) => {
    expect(step(from, direction, ANCHORS)).toBe(to);
  });

  it('stays where there is nobody that way, or nobody at all', () => {
    expect(step('west', 'left', ANCHORS)).toBe('west');
    expect(step('nowhere', 'left', ANCHORS)).toBe('nowhere');
  });
});
