import { describe, expect, it } from 'vitest';
import type { LocationGrade } from '../../domain/action.ts';
import { PLACES } from '../../../tests/register/arbitraryRegister.ts';
import { placesByCode, relationOf, samePlaceOf2015 } from './placing.ts';

const places = placesByCode(PLACES);
const relation = (locationGrade: LocationGrade, territories: readonly string[], code: string) =>
  relationOf({ locationGrade, territories }, code, places);

describe('relationOf', () => {
  it.each([
    ['its commune alone', 'communes', ['59001'], '59001', 'located'],
    ['an address in it', 'address', ['59001'], '59001', 'located'],
    ['several communes', 'communes', ['59001', '59002'], '59001', 'shared'],
    ['another commune', 'communes', ['59002'], '59001', 'elsewhere'],
    ['a neighbourhood that lies in it alone', 'neighbourhoods', ['QN05901M'], '59001', 'located'],
    ['a neighbourhood that lies in several', 'neighbourhoods', ['QN05902M'], '59001', 'shared'],
    ['neighbourhoods that all lie in it', 'neighbourhoods', ['QN05901M', 'QP059001'], '59001', 'located'],
    ['a neighbourhood that is not known', 'neighbourhoods', ['QN05999M'], '59001', 'elsewhere'],
    ['the contract', 'contract', ['900000001'], '59001', 'contract'],
    ['nowhere that is known', 'unknown', [], '59001', 'unknown'],
  ] as const)('says of a commune and of an action of %s: %s %j', (_, grade, territories, code, expected) => {
    expect(relation(grade, territories, code)).toBe(expected);
  });

  it.each([
    ['it alone', 'neighbourhoods', ['QN05901M'], 'QN05901M', 'located'],
    ['it and another', 'neighbourhoods', ['QN05901M', 'QN05902M'], 'QN05901M', 'shared'],
    ['another of its commune', 'neighbourhoods', ['QN05902M'], 'QN05901M', 'elsewhere'],
    ['its commune: that does not locate it', 'communes', ['59001'], 'QN05901M', 'inCommune'],
    ['an address in its commune', 'address', ['59001'], 'QN05901M', 'inCommune'],
    ['one of its communes', 'communes', ['59002'], 'QN05902M', 'inCommune'],
    ['another commune', 'communes', ['59002'], 'QN05901M', 'elsewhere'],
    ['the same place in 2015', 'neighbourhoods', ['QP059001'], 'QN05901M', 'located'],
    [
      'the same place, named in both generations',
      'neighbourhoods',
      ['QP059001', 'QN05901M'],
      'QN05901M',
      'located',
    ],
    ['the same place in 2024', 'neighbourhoods', ['QN05901M'], 'QP059001', 'located'],
    ['a place of 2015 that partly became it', 'neighbourhoods', ['QP059002'], 'QN05902M', 'inCommune'],
    ['a place of 2024 that it partly became', 'neighbourhoods', ['QN05902M'], 'QP059002', 'inCommune'],
    ['the contract', 'contract', ['900000001'], 'QN05901M', 'contract'],
  ] as const)(
    'says of a neighbourhood and of an action of %s: %s %j',
    (_, grade, territories, code, expected) => {
      expect(relation(grade, territories, code)).toBe(expected);
    },
  );
});

describe('samePlaceOf2015', () => {
  it('is the neighbourhood of 2015 that covers 95 % both ways, and no other', () => {
    expect(samePlaceOf2015('QN05901M', places)).toBe('QP059001');
    expect(samePlaceOf2015('QN05902M', places)).toBeUndefined();
    expect(samePlaceOf2015('59001', places)).toBeUndefined();
  });
});
