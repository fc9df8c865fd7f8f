import { describe, expect, it } from 'vitest';
import { readShares } from './readShares.ts';

describe('readShares', () => {
  it('reads the communes, largest share first', () => {
    expect(readShares('59207:0.1668 59112:0.8332')).toEqual([
      { commune: '59112', share: 0.8332 },
      { commune: '59207', share: 0.1668 },
    ]);
  });

  it('accepts a sum above one by less than the rounding', () => {
    expect(readShares('01001:0.6 01002:0.405')).toHaveLength(2);
  });

  it.each([
    '',
    '01001',
    '01001:',
    '01001:1.2',
    '01001:-0.1',
    '01001:0.5:0.5',
    '01001:0.8 01002:0.3',
    '01001:0.1 01001:0.2',
  ])('refuses %j', (text) => {
    expect(typeof readShares(text)).toBe('string');
  });
});
