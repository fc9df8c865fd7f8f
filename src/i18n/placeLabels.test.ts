import { describe, expect, it } from 'vitest';
import type { RegisterPlace } from '../domain/register.ts';
import { placeLabels } from './placeLabels.ts';

const place = (code: string, name: string, within: readonly string[] = []): RegisterPlace => ({
  ...{ code: code as never, level: within.length > 0 ? 'qpv2015' : 'commune', name, from2015: [] },
  within: within.map((commune, i) => ({ commune: commune as never, share: i === 0 ? 0.9 : 0.1 })),
});
const outside = { '59207': { name: 'Escautpont', agglomeration: 'La Porte du Hainaut' } };
const labelOf = (one: RegisterPlace) => placeLabels([place('59014', 'Anzin'), one], outside).get(one.code);

describe('placeLabels', () => {
  it('names a commune', () => {
    expect(labelOf(place('59153', "Condé-sur-l'Escaut"))).toBe('Condé-sur-l’Escaut');
  });

  it('names a neighbourhood with its main commune: three of them are called Centre Ville', () => {
    expect(labelOf(place('QP059023', 'Centre Ville', ['59014', '59207']))).toBe('Centre Ville (Anzin)');
  });

  it('knows the communes outside the agglomeration', () => {
    expect(labelOf(place('QP059056', 'Brunehaut', ['59207']))).toBe('Brunehaut (Escautpont)');
  });

  it('names a neighbourhood alone where its commune has no name', () => {
    expect(labelOf(place('QP059023', 'Centre Ville', ['59999']))).toBe('Centre Ville');
  });
});
