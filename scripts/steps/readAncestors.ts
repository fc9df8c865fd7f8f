import { parseTerritoryCode, type Ancestor } from '../../src/domain/territory.ts';
import { parseNumber } from './parseNumber.ts';

/**
 * The neighbourhoods of 2015 that one of 2024 comes from, the largest part kept first; else the rule broken.
 *
 * `QP059022:0.991/0.406` gives the share of the old one that is kept, then the share of the new one that it makes. An
 * empty text is a new neighbourhood.
 */
export function readAncestors(text: string, declared: ReadonlySet<string>): readonly Ancestor[] | string {
  const ancestors = text.split(' ').filter(Boolean).map(readAncestor);
  const refused = ancestors.find((ancestor) => typeof ancestor === 'string');
  if (refused !== undefined) return refused;

  const read = ancestors.filter((ancestor) => typeof ancestor !== 'string');
  const unknown = read.find(({ code }) => !declared.has(code));
  if (unknown) return `unknown territory ${unknown.code}: no neighbourhood of 2015 of this table`;
  if (new Set(read.map(({ code }) => code)).size < read.length) return 'a neighbourhood is written twice';
  return [...read].sort((a, b) => b.kept - a.kept || a.code.localeCompare(b.code));
}

function readAncestor(text: string): Ancestor | string {
  const [name = '', shares = '', ...rest] = text.split(':');
  const code = parseTerritoryCode('qpv2015', name);
  const [kept, inherited, ...more] = shares.split('/').map(parseNumber);
  if (!code || kept === undefined || inherited === undefined || rest.length + more.length > 0) {
    return `${text} is not a neighbourhood of 2015 and two shares, such as QP059022:0.991/0.406`;
  }
  const areShares = [kept, inherited].every((share) => share >= 0 && share <= 1);
  return areShares ? { code, kept, inherited } : `${text} does not give shares from 0 to 1`;
}
