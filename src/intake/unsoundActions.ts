import type { Action, Programme } from '../domain/action.ts';
import type { Field, FaultRule, RowFault } from '../domain/intake.ts';
import type { PublishedRegister } from '../domain/register.ts';
import { containersOf } from '../stats/register/envelopes.ts';
import type { Accepted } from './readTable.ts';
import type { RowContext } from './rowReader.ts';

type Register = Pick<PublishedRegister, 'actions' | 'programmes'>;

/** What the rows of a table of actions say of each other, and of the register that they join, and must not. */
export function unsoundActions(
  rows: readonly Accepted<Action>[],
  { headings, mapping, register }: Pick<RowContext, 'headings' | 'mapping'> & { readonly register: Register },
): readonly RowFault[] {
  if (rows.length === 0) return [];
  const actions = [...register.actions, ...rows.map(({ value }) => value)];
  const parts = { actions, programmes: register.programmes };
  const byId = new Map<string, Span>([...register.programmes, ...actions].map((one) => [one.id, one]));
  const headingOf = (field: Field) => {
    const origin = mapping[field];
    return origin && 'column' in origin ? headings[origin.column] : undefined;
  };
  const at = (line: number, field: Field, value: string, rule: FaultRule): RowFault => ({
    ...{ line, field, heading: headingOf(field), value, rule },
  });
  const parents = new Map(actions.map((one) => [one.id, one.parent]));
  const deep = rows.filter(({ value }) => isDeep(value, parents));
  if (deep.length > 0) {
    return deep.map(({ line, value }) => at(line, 'parent', value.parent ?? '', { why: 'chainOfParts' }));
  }
  const faults = rows.flatMap(({ line, value }): readonly RowFault[] => {
    const { id, parent, programme } = value;
    if (parent !== undefined && (parent === id || !byId.has(parent))) {
      return [at(line, 'parent', parent, { why: 'unknown', closest: [] })];
    }
    const outside = [parent, programme]
      .flatMap((name) => (name === undefined ? [] : (byId.get(name) ?? [])))
      .find((span) => isOutside(value, span));
    if (!outside) return [];
    const rule = { why: 'outsideProgramme', years: yearsOf(outside) } as const;
    return [at(line, value.startYear === undefined ? 'endYear' : 'startYear', yearsOf(value), rule)];
  });
  return [...faults, ...aboveWhole(rows, parts, faults, at)];
}

/** The rows that are a part of something whose parts make more than itself: which of them is wrong cannot be told. */
function aboveWhole(
  rows: readonly Accepted<Action>[],
  parts: { readonly actions: readonly Action[]; readonly programmes: readonly Programme[] },
  faults: readonly RowFault[],
  at: (line: number, field: Field, value: string, rule: FaultRule) => RowFault,
): readonly RowFault[] {
  const refused = new Set(faults.map(({ line }) => line));
  const out = new Set(rows.filter(({ line }) => refused.has(line)).map(({ value }) => value.id));
  const actions = parts.actions.filter(({ id }) => !out.has(id));
  const containers = containersOf({ ...parts, actions });
  const sums = new Map<string, number>();
  for (const { id, cents } of actions) {
    for (const whole of containers.get(id) ?? []) sums.set(whole, (sums.get(whole) ?? 0) + (cents ?? 0));
  }
  const over = new Set(
    actions.flatMap(({ id, cents }) => (cents !== null && (sums.get(id) ?? 0) > cents ? [id] : [])),
  );
  if (over.size === 0) return [];
  return rows.flatMap(({ line, value }) => {
    const isPart = (containers.get(value.id) ?? []).some((whole) => over.has(whole));
    if (refused.has(line) || !(isPart || over.has(value.id))) return [];
    return [at(line, 'amountEur', String((value.cents ?? 0) / 100), { why: 'partsAboveWhole' })];
  });
}

/** How many times a part may be a part of something: no budget has as many levels, and a circle has more. */
const DEEPEST = 20;

/** Whether an action is a part of a part… of something, further than is followed: a circle, or a list taken for one. */
function isDeep({ parent }: Action, parents: ReadonlyMap<string, string | undefined>): boolean {
  let [next, steps] = [parent, 0];
  while (next !== undefined && steps <= DEEPEST) {
    next = parents.get(next);
    steps += 1;
  }
  return steps > DEEPEST;
}

type Span = Pick<Action, 'id' | 'startYear' | 'endYear'>;

/** Whether a stated year of a part is before or after the stated years of the whole. */
function isOutside({ startYear, endYear }: Span, whole: Span): boolean {
  const years = [startYear, endYear].filter((year) => year !== undefined);
  return years.some((year) => year < (whole.startYear ?? year) || year > (whole.endYear ?? year));
}

function yearsOf({ startYear, endYear }: Span): string {
  return startYear === endYear
    ? String(startYear ?? '')
    : `${String(startYear ?? '…')}-${String(endYear ?? '…')}`;
}
