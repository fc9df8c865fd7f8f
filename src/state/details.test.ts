import { describe, expect, it } from 'vitest';
import { detailsOf, withDetails } from './details.ts';

describe('detailsOf', () => {
  it('keeps the parameters of the parts fetched later, and no other', () => {
    const query = new URLSearchParams('service=pharmacie&seuil=15&inconnu=1&vue=acces');
    expect(detailsOf(query)).toEqual({ service: 'pharmacie', seuil: '15' });
  });

  it('cuts what no address of the atlas would hold', () => {
    expect(detailsOf(new URLSearchParams({ panier: 'a'.repeat(1000) })).panier).toHaveLength(900);
  });
});

describe('withDetails', () => {
  it('changes what is named and keeps the rest', () => {
    expect(withDetails({ service: 'gare', seuil: '10' }, { seuil: '20' })).toEqual({
      service: 'gare',
      seuil: '20',
    });
  });

  it('takes out what is set to nothing', () => {
    expect(withDetails({ service: 'gare', seuil: '10' }, { seuil: null })).toEqual({ service: 'gare' });
  });
});
