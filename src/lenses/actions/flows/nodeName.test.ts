import { describe, expect, it } from 'vitest';
import type { RegisterNames } from '../registerNames.ts';
import { nodeName } from './nodeName.ts';

const same = (id: string) => id.toUpperCase();
const names: RegisterNames = { programme: same, theme: same, partner: same, place: same };

describe('nodeName', () => {
  it.each([
    ['partners', ['etat'], 'ETAT'],
    ['partners', ['anru', 'etat'], 'ensemble\u00a0: ANRU et ETAT'],
    ['partners', [], 'partenaire non connu'],
    ['territories', [], 'non localisé (contrat entier)'],
    ['territories', ['a', 'b', 'c', 'd', 'e'], 'ensemble\u00a0: A, B, C et 2 autres'],
  ] as const)('names %s of %j', (stage, of, name) => {
    expect(nodeName({ stage, of }, names)).toBe(name);
  });
});
