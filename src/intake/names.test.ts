import { describe, expect, it } from 'vitest';
import { likeness, Names } from './names.ts';

const PLACES = new Names([
  { code: '59014', names: ['Anzin'], label: 'Anzin (commune)' },
  { code: '59153', names: ["Condé-sur-l'Escaut"], label: 'Condé' },
  { code: 'QN05901M', names: ['Centre Ville', 'Centre Ville Anzin'], label: 'Centre Ville (Anzin)' },
  { code: 'QN05902M', names: ['Centre Ville', 'Centre Ville Denain'], label: 'Centre Ville (Denain)' },
]);

describe('a text names', () => {
  it('what has its code', () => {
    expect(PLACES.match('QN05902M')).toEqual({ code: 'QN05902M' });
  });
  it('what has its name, whatever case, accents, hyphens and apostrophes', () => {
    expect(PLACES.match('CONDE SUR L’ESCAUT')).toEqual({ code: '59153' });
    expect(PLACES.match('centre-ville (Denain)')).toEqual({ code: 'QN05902M' });
  });
  it('none of two homonyms: both are listed', () => {
    const match = PLACES.match('Centre ville');
    expect('several' in match && match.several.map(({ code }) => code)).toEqual(['QN05901M', 'QN05902M']);
  });
  it('nothing where it is only close: the closest are proposed', () => {
    const match = PLACES.match('Condé');
    expect('closest' in match && match.closest.map(({ code }) => code)).toEqual(['59153']);
    expect(PLACES.match('Marseille')).toEqual({ closest: [] });
  });
  it('nothing by a code in other letters: codes are never repaired', () => {
    expect('code' in PLACES.match('qn05902m')).toBe(false);
  });
});

it('likeness counts the pairs of letters that both have (Dice): night and nacht share one of eight', () => {
  expect(likeness('night', 'nacht')).toBe(0.25);
});
