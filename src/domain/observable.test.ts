import { describe, expect, it } from 'vitest';
import { INDICATOR_IDS, isIndicatorId } from './indicators.ts';
import { COUNTS } from './count.ts';
import { boundsOf, isObservable, isSummable, observablesAt } from './observable.ts';
import { RECORDED } from './recorded.ts';

describe('what is recorded', () => {
  it('is neither an indicator nor a count of one: a figure has one name', () => {
    const shown = new Set<string>([...INDICATOR_IDS, ...COUNTS]);
    expect(Object.keys(RECORDED).filter((id) => shown.has(id))).toEqual([]);
  });

  it('is never added up over neighbourhoods, nor a share over communes', () => {
    for (const [id, { additive, levels }] of Object.entries(RECORDED)) {
      if (/(?:Share|Rate|Index)$|^(?:apl|median)/.test(id)) expect(additive, id).toBe(false);
      if (!levels.some((level) => level === 'commune')) expect(additive, id).toBe(false);
    }
  });
});

describe('isSummable', () => {
  it('adds counts of communes, and nothing else', () => {
    expect(isSummable('unemployed15to64')).toBe(true);
    expect(isSummable('jobsAtWorkplace')).toBe(true);
    expect(isSummable('povertyRate')).toBe(false);
    expect(isSummable('aplDentists')).toBe(false);
  });
});

describe('boundsOf', () => {
  it('are those of the unit of an indicator, of a count, or of what is recorded', () => {
    expect(boundsOf('povertyRate')).toEqual([0, 100]);
    expect(boundsOf('active15to64')).toEqual([0, 100_000_000]);
    expect(boundsOf('medianDeclaredIncome')).toEqual([0, 200_000]);
  });
});

describe('observablesAt', () => {
  it('holds the counts of a rate, and not the rate that is computed from them', () => {
    const communes = observablesAt('commune');
    expect(communes.has('unemployed15to64')).toBe(true);
    expect(communes.has('active15to64')).toBe(true);
    expect(communes.has('unemploymentRate')).toBe(false);
  });

  it('gives the neighbourhoods no census unemployment: it is not in the open files', () => {
    for (const level of ['qpv2024', 'qpv2015'] as const) {
      expect([...observablesAt(level)].filter((id) => /unemploy/.test(id))).toEqual([]);
    }
  });
});

describe('isIndicatorId and isObservable', () => {
  it.each(['constructor', 'toString', '__proto__', ''])('refuse %j', (text) => {
    expect(isIndicatorId(text)).toBe(false);
    expect(isObservable(text)).toBe(false);
  });
});
