import { describe, expect, it } from 'vitest';
import { asGiven, metresText, minutesText, partText } from './walkNumbers.ts';

describe('the numbers of a walk', () => {
  it('have their unit after a narrow space', () => {
    expect(metresText(1029.12)).toBe('1\u202f029\u202fm');
    expect(minutesText(15.4368)).toBe('15,4\u202fmin');
    expect(partText(0.48548)).toBe('48,5\u202f%');
  });

  it('keep the digits that a parameter was given with, and no other', () => {
    expect([4, 1.34, 4.5, 1000].map(asGiven)).toEqual(['4', '1,34', '4,5', '1\u202f000']);
  });
});
