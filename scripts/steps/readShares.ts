import { type CommuneShare } from '../../src/domain/territory.ts';
import { parseNumber } from './parseNumber.ts';

/** More than the whole by this much is the rounding of the shares; more still is an error. */
const WHOLE = 1.01;

/** The communes of a neighbourhood with the share of its surface in each, largest first; else the rule broken. */
export function readShares(text: string): readonly CommuneShare[] | string {
  const shares = text.split(' ').filter(Boolean).map(readShare);
  const refused = shares.find((share) => typeof share === 'string');
  if (refused !== undefined) return refused;

  const read = shares.filter((share) => typeof share !== 'string');
  if (read.length === 0) return 'a neighbourhood lies in at least one commune';
  if (new Set(read.map(({ commune }) => commune)).size < read.length) return 'a commune is written twice';
  const total = read.reduce((sum, { share }) => sum + share, 0);
  if (total > WHOLE) return `the shares sum to ${total.toFixed(4)}, more than the whole`;
  return [...read].sort((a, b) => b.share - a.share || a.commune.localeCompare(b.commune));
}

function readShare(text: string): CommuneShare | string {
  const [commune = '', cell = '', ...rest] = text.split(':');
  const share = rest.length === 0 ? parseNumber(cell) : undefined;
  if (share === undefined) return `${text} is not a commune and its share, such as 59014:0.9902`;
  return share >= 0 && share <= 1 ? { commune, share } : `${text} is not a share from 0 to 1`;
}
