import type { OfficialCode } from '../../import/officialCode.ts';

/** Which rows of a file are kept: those of an agglomeration, by SIREN, or those of all communes. */
export type Selection =
  { readonly kind: 'agglomeration'; readonly siren: string } | { readonly kind: 'country' };

/** The codes that a selection names, and whether their rows are those kept or those left out. */
export interface WantedCodes {
  readonly codes: readonly string[];
  readonly areKept: boolean;
}

/** Of the country all is kept but the arrondissements of three cities. */
export function wantedCodes(selection: Selection, official: OfficialCode): WantedCodes {
  if (selection.kind === 'country') {
    const parts = official.communes.filter(({ type }) => type === 'arrondissement-municipal');
    return { codes: parts.map(({ code }) => code), areKept: false };
  }
  const epci = official.epcis.find(({ code }) => code === selection.siren);
  if (!epci) throw new Error(`no agglomeration bears the SIREN ${selection.siren}`);
  return { codes: epci.membres.map(({ code }) => code), areKept: true };
}
