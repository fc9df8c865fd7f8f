import { describe, expect, it } from 'vitest';
import { loadOfficialCode } from '../io/officialCode.ts';
import type { Scope } from './scope.ts';
import { readScope } from './readScope.ts';

const official = loadOfficialCode();
const scopeOf = (siren: string): Scope => {
  const { value } = readScope(siren, official);
  if (!value) throw new Error(`no scope for ${siren}`);
  return value;
};

describe('readScope', () => {
  // The official list of 1 January 2026 (DGCL).
  it.each([
    ['245901160', 'CA Valenciennes Métropole', 35],
    ['200042190', 'CA de la Porte du Hainaut', 47],
    ['245900428', 'CU de Dunkerque', 17],
    ['200093201', 'Métropole Européenne de Lille', 95],
  ])('knows the members of %s', (siren, name, members) => {
    const scope = scopeOf(siren);
    expect(scope.name).toBe(name);
    expect(scope.communes.size).toBe(members);
  });

  it('leads from a commune of another year to that of today', () => {
    const { heir } = scopeOf('245900428');
    // Téteghem and Coudekerque-Village became one in 2016; Bermeries is part of L'Orée de Mormal since 2025.
    expect(heir('59154')).toBe('59588');
    expect(heir('59070')).toBe('59006');
    expect(heir('59183')).toBe('59183');
    expect(heir('59999')).toBeUndefined();
  });

  it('knows that an arrondissement is part of Paris, Lyon or Marseille', () => {
    const { wholeOf } = scopeOf('245901160');
    expect(wholeOf('75101')).toBe('75056');
    expect(wholeOf('69381')).toBe('69123');
    expect(wholeOf('13201')).toBe('13055');
    expect(wholeOf('59606')).toBeUndefined();
  });

  it('gives the department and the region of a commune, in Corsica and overseas too', () => {
    const { parents } = scopeOf('245901160');
    expect(parents('59606')).toEqual({ department: '59', region: '32' });
    expect(parents('2A004')).toEqual({ department: '2A', region: '94' });
    expect(parents('97411')).toEqual({ department: '974', region: '04' });
  });

  it('proposes the agglomerations that a wrong SIREN may have meant', () => {
    const mistyped = readScope('245901161', official);
    expect(mistyped.value).toBeUndefined();
    expect(mistyped.issues[0]?.rule).toContain('245901160 (CA Valenciennes Métropole)');
    expect(readScope('porte du hainaut', official).issues[0]?.rule).toContain('200042190');
    expect(readScope('', official).issues[0]?.rule).toContain('a SIREN has nine digits');
  });
});
