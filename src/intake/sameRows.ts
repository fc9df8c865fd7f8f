import type { RowFault } from '../domain/intake.ts';
import type { Accepted } from './readTable.ts';

/** What actions and needs both have. */
interface Identified {
  readonly id: string;
}

/**
 * The rows that say what a row of the register says already, whatever their ids; and those without an id of their own
 * that say what an earlier row says: the ids of a file tell two posts of one employer, one year and one amount apart.
 */
export function sameRows<T extends Identified>(
  rows: readonly Accepted<T>[],
  register: readonly T[],
): readonly RowFault[] {
  const published = new Map(register.map((one) => [keyOf(one), one.id]));
  const lines = new Map<string, number>();
  return rows.flatMap(({ line, value, hasOwnId }): readonly RowFault[] => {
    const key = keyOf(value);
    const [id, first] = [published.get(key), lines.get(key)];
    lines.set(key, first ?? line);
    if (id === undefined && (first === undefined || hasOwnId)) return [];
    const rule =
      id === undefined
        ? ({ why: 'sameRow', line: first ?? line } as const)
        : ({ why: 'sameAction', id } as const);
    return [{ line, field: 'id', heading: undefined, value: value.id, rule }];
  });
}

/** All that a row says, but its id, its source and its notes, which tell nothing of what was done. */
function keyOf(value: Identified): string {
  const {
    id: _id,
    source: _source,
    amountNote: _note,
    ...rest
  } = value as Identified & Record<string, unknown>;
  // A published row has no key for what it does not say.
  const said = Object.entries(rest).filter(([, content]) => content !== undefined);
  return JSON.stringify(said.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
