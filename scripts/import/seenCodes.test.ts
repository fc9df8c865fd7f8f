import { array, assert, constantFrom, property, string, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import { SeenCodes } from './seenCodes.ts';

it('knows a code met before, as a plain set would', () => {
  const start = constantFrom('', '5', '2A', 'QP05', 'QN05');
  const codes = tuple(start, string({ unit: constantFrom('0', '1', '9', 'M'), maxLength: 5 }));
  assert(
    property(array(codes, { maxLength: 200 }), (list) => {
      const seen = new SeenCodes();
      const plain = new Set<string>();
      for (const code of list.map((parts) => parts.join(''))) {
        expect(seen.meet(code)).toBe(plain.has(code));
        plain.add(code);
      }
    }),
    { numRuns: 2_000 },
  );
});
