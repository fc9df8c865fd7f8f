import { describe, expect, it } from 'vitest';
import { figuresOf } from './figuresOf.ts';

describe('figuresOf', () => {
  it('leaves absences out and keeps zeros', () => {
    const cells = Object.freeze({ '59014': 0, '59019': 'suppressed', '59027': 4 } as const);
    expect(figuresOf(cells)).toEqual([
      { code: '59014', value: 0 },
      { code: '59027', value: 4 },
    ]);
  });

  it('orders codes as texts, those of leading zeros and of Corsica too', () => {
    const cells = { '59014': 1, '2A004': 2, '01001': 3 };
    expect(figuresOf(cells).map(({ code }) => code)).toEqual(['01001', '2A004', '59014']);
  });
});
