import { foldText } from '../../src/geo/accentFold.ts';
import { sound, type Checked } from '../steps/checked.ts';
import type { OfficialCode, OfficialCommune, OfficialEpci, OfficialPlace } from './officialCode.ts';
import type { Scope } from './scope.ts';

const SIREN = /^\d{9}$/;
const PROPOSED = 3;

/**
 * The communes of an agglomeration, by its SIREN, and what older files may call them.
 *
 * No official list says which contracts of the city it signed: they are given, as `atlas.json` names them.
 * Its neighbourhoods are those that its perimeters give: none is known yet. A SIREN that no agglomeration bears is an
 * issue that proposes those it may have been taken for.
 */
export function readScope(
  siren: string,
  official: OfficialCode,
  contracts: readonly string[] = [],
): Checked<Scope | undefined> {
  const epci = official.epcis.find(({ code }) => code === siren);
  if (!epci) {
    const rule = SIREN.test(siren) ? 'no agglomeration bears this SIREN' : 'a SIREN has nine digits';
    const nearest = nearestTo(siren, official.epcis).map(({ code, nom }) => `${code} (${nom})`);
    const proposal = nearest.length > 0 ? `. Near it: ${nearest.join(', ')}` : '';
    return { value: undefined, issues: [{ file: '--territory', value: siren, rule: `${rule}${proposal}` }] };
  }

  const today = new Map<string, OfficialCommune>();
  const wholes = new Map<string, string>();
  const heirs = new Map<string, string>();
  for (const commune of official.communes) {
    if (commune.type === 'commune-actuelle') today.set(commune.code, commune);
    else if (commune.commune !== undefined) wholes.set(commune.code, commune.commune);
    else if (commune.chefLieu !== undefined) heirs.set(commune.code, commune.chefLieu);
    for (const former of commune.anciensCodes ?? []) heirs.set(former, commune.code);
  }
  const agglomerations = new Map(
    official.epcis.flatMap(({ nom, membres }) => membres.map(({ code }) => [code, nom] as const)),
  );
  return sound({
    code: epci.code,
    name: epci.nom,
    year: official.year,
    communes: new Set(epci.membres.map(({ code }) => code)),
    names: new Map([...today].map(([code, { nom }]) => [code, nom])),
    heir: (code) => (today.has(code) ? code : heirs.get(code)),
    agglomerationOf: (commune) => agglomerations.get(commune),
    parents: (commune) => parentsOf(today.get(commune)),
    wider: widerThan(epci, today, official),
    wholeOf: (code) => wholes.get(code),
    country: new Set(today.keys()),
    contracts: new Set(contracts),
    neighbourhoods: { qpv2015: new Set(), qpv2024: new Set() },
  });
}

/** The places that hold communes of an agglomeration, in the order of their codes, widest last. */
function widerThan(
  { membres }: OfficialEpci,
  today: ReadonlyMap<string, OfficialCommune>,
  { departments, regions }: OfficialCode,
): NonNullable<Scope['wider']> {
  const parents = membres.flatMap(({ code }) => parentsOf(today.get(code)) ?? []);
  const named = (places: readonly OfficialPlace[], codes: readonly string[], prefix: string) =>
    places
      .filter(({ code }) => codes.includes(code))
      .map(({ code, nom }) => ({ code: `${prefix}${code}`, name: nom }));
  return [
    ...named(
      departments,
      parents.map(({ department }) => department),
      'D',
    ),
    ...named(
      regions,
      parents.map(({ region }) => region),
      'R',
    ),
    { code: 'FR', name: 'France' },
  ];
}

function parentsOf(commune: OfficialCommune | undefined): ReturnType<Scope['parents']> {
  return commune?.departement === undefined || commune.region === undefined
    ? undefined
    : { department: commune.departement, region: commune.region };
}

/** By name for who wrote a name, by the digits that differ for who mistyped. */
function nearestTo(text: string, epcis: readonly OfficialEpci[]): readonly OfficialEpci[] {
  const wanted = foldText(text);
  const named = /\p{L}/u.test(text) ? epcis.filter(({ nom }) => foldText(nom).includes(wanted)) : [];
  const near = epcis.filter(({ code }) => differences(code, text) <= 2);
  return [...named, ...near].slice(0, PROPOSED);
}

function differences(a: string, b: string): number {
  if (a.length !== b.length) return Infinity;
  return [...a].filter((digit, i) => digit !== b[i]).length;
}
