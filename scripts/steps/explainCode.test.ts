import { describe, expect, it } from 'vitest';
import { explainCode, wholeCode } from './explainCode.ts';

describe('explainCode', () => {
  it.each([
    ['commune', '01001'],
    ['commune', '2A004'],
    ['qpv2024', 'QN05921M'],
    ['qpv2024', 'QN02A03M'],
    ['qpv2015', 'QP059021'],
  ] as const)('has nothing to say against the %s %s', (level, code) => {
    expect(explainCode(level, code)).toBeUndefined();
  });

  it.each([
    ['commune', '1001', '01001'],
    ['qpv2024', 'QN5921M', 'QN05921M'],
    ['qpv2015', 'QP59021', 'QP059021'],
  ] as const)('says of the %s %s that it was %s', (level, code, whole) => {
    expect(explainCode(level, code)).toBe(`the code lost its leading zero: write ${whole}`);
  });

  it('says of which level a code is', () => {
    expect(explainCode('qpv2024', 'QP059021')).toContain('but of a neighbourhood of 2015');
  });

  it.each(['', 'Anzin', '59014 ', ' 59014', '590144', '59O14'])('refuses %j', (code) => {
    expect(explainCode('commune', code)).toContain('not the code of a commune');
  });
});

describe('wholeCode', () => {
  it.each(['59014', 'Anzin', '', '14'])('leaves %j as it is', (code) => {
    expect(wholeCode(code)).toBe(code);
  });
});
