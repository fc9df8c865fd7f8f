import { expect, it } from 'vitest';
import type { OfficialCode } from '../../import/officialCode.ts';
import { wantedCodes } from './wantedCodes.ts';

const OFFICIAL: OfficialCode = {
  year: 2026,
  communes: [
    { code: '59001', nom: 'Abancourt', type: 'commune-actuelle' },
    { code: '75056', nom: 'Paris', type: 'commune-actuelle' },
    { code: '75101', nom: 'Paris 1er', type: 'arrondissement-municipal', commune: '75056' },
  ],
  departments: [],
  regions: [],
  epcis: [{ code: '200000001', nom: 'Agglomération', membres: [{ code: '59001', nom: 'Abancourt' }] }],
};

it('an agglomeration is the rows of its communes', () => {
  const selection = { kind: 'agglomeration', siren: '200000001' } as const;
  expect(wantedCodes(selection, OFFICIAL)).toEqual({ codes: ['59001'], areKept: true });
});

it('the country is all rows but those of arrondissements, whose commune stands whole', () => {
  expect(wantedCodes({ kind: 'country' }, OFFICIAL)).toEqual({ codes: ['75101'], areKept: false });
});

it('an unknown agglomeration is no selection', () => {
  expect(() => wantedCodes({ kind: 'agglomeration', siren: '1' }, OFFICIAL)).toThrow(/no agglomeration/);
});
