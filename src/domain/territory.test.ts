import { describe, expect, it } from 'vitest';
import { LEVELS } from './level.ts';
import { levelOfCode, parseTerritoryCode } from './territory.ts';

describe('parseTerritoryCode', () => {
  it.each([
    ['commune', '01001'],
    ['commune', '2A004'],
    ['commune', '2B033'],
    ['qpv2024', 'QN05921M'],
    ['qpv2024', 'QN05992N'],
    ['qpv2024', 'QN02A03M'],
    ['qpv2015', 'QP059021'],
    ['qpv2015', 'QP02B001'],
  ] as const)('reads, at level %s, %s', (level, code) => {
    expect(parseTerritoryCode(level, code)).toBe(code);
    expect(levelOfCode(code)).toBe(level);
  });

  it.each(['', '1001', '2C004', 'QN05921', 'QN05921m', 'QP05902', 'QP059021M', 'qp059021', '59014\n'])(
    'refuses %j at every level',
    (text) => {
      expect(LEVELS.filter((level) => parseTerritoryCode(level, text))).toEqual([]);
    },
  );
});
