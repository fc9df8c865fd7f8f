import type { Funder } from '../../src/domain/action.ts';
import { parseCents } from '../../src/domain/cents.ts';
import { explainName, explainWords, toList } from './explainCells.ts';

/** The partners of a cell such as `etat:19875.06;region`: the part of each in euros follows, where it is published. */
export function toFunders(cell: string): readonly Funder[] {
  return toList(cell).map((part) => {
    const [partner, euros] = split(part);
    return { partner, cents: euros === undefined ? null : (parseCents(euros) ?? null) };
  });
}

/** Why a cell does not name the funders of an action of this amount (in euros, empty if not published), or `undefined`. */
export function explainFunders(
  cell: string,
  amountEur: string,
  partners: ReadonlySet<string> | undefined,
): string | undefined {
  const parts = toList(cell).map(split);
  const names = parts.map(([partner]) => partner);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  const stranger = names
    .map((name) => explainName(name, partners, 'partners.csv'))
    .find((rule) => rule !== undefined);
  return (
    explainWords(names.join(';')) ??
    stranger ??
    (twice === undefined ? undefined : `${twice} stands twice`) ??
    explainParts(parts, amountEur)
  );
}

function explainParts(parts: readonly (readonly [string, string | undefined])[], amountEur: string) {
  const told = parts.flatMap(([, euros]) => (euros === undefined ? [] : [euros]));
  if (told.length === 0) return undefined;
  const cents = told.map(parseCents);
  const odd = told.find((_, i) => (cents[i] ?? -1) < 0);
  if (odd !== undefined) return `"${odd}" is not an amount in euros and cents, such as etat:1234.5`;
  if (amountEur === '') return 'funders with an amount, in an action without one';
  const total = parseCents(amountEur);
  const sum = cents.reduce<number>((all, one) => all + (one ?? NaN), 0);
  return total !== undefined && sum > total
    ? 'the funders give more than the amount of the action'
    : undefined;
}

function split(part: string): readonly [partner: string, euros: string | undefined] {
  const at = part.indexOf(':');
  return at < 0 ? [part, undefined] : [part.slice(0, at), part.slice(at + 1)];
}
