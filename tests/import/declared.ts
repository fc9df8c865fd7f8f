import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Codes of the neighbourhoods of 2024 whose `siren_epci` names an agglomeration, in the file of their producer. */
export function declaredFor(fixtures: string, siren: string): readonly string[] {
  const text = readFileSync(join(fixtures, 'anct/qpv-2024-simplified.geojson'), 'utf8');
  const { features } = JSON.parse(text) as {
    features: { properties: { code_qp: string; siren_epci: string } }[];
  };
  return features
    .filter(({ properties }) => properties.siren_epci.includes(siren))
    .map(({ properties }) => properties.code_qp)
    .sort();
}
