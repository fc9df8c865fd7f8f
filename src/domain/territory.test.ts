import { describe, expect, it } from 'vitest';
import { LEVELS } from './level.ts';
import { communeOfIris, isWholeCommune, levelOfCode, parseTerritoryCode } from './territory.ts';

describe('parseTerritoryCode', () => {
  it.each([
    ['commune', '01001'],
    ['commune', '2A004'],
    ['commune', '2B033'],
    ['iris', '590140101'],
    ['iris', '010010000'],
    ['iris', '2A0040101'],
    ['qpv2024', 'QN05921M'],
    ['qpv2024', 'QN05992N'],
    ['qpv2024', 'QN02A03M'],
    ['qpv2015', 'QP059021'],
    ['qpv2015', 'QP02B001'],
  ] as const)('reads, at level %s, %s', (level, code) => {
    expect(parseTerritoryCode(level, code)).toBe(code);
    expect(levelOfCode(code)).toBe(level);
  });

  it.each([
    '',
    '1001',
    '59014010',
    '2C0040101',
    '5901401010',
    '2C004',
    'QN05921',
    'QN05921m',
    'QP05902',
    'QP059021M',
    'qp059021',
    '59014\n',
  ])('refuses %j at every level', (text) => {
    expect(LEVELS.filter((level) => parseTerritoryCode(level, text))).toEqual([]);
  });
});

describe('the code of an IRIS', () => {
  it('begins with that of its commune', () => {
    expect(communeOfIris('590140101')).toBe('59014');
    expect(communeOfIris('2A0040101')).toBe('2A004');
  });

  it('ends in 0000 where the commune is not cut (INSEE)', () => {
    expect(isWholeCommune('590190000')).toBe(true);
    expect(isWholeCommune('590140101')).toBe(false);
    expect(isWholeCommune('QP0590000')).toBe(false);
  });
});
