import type { Action, Programme } from '../../src/domain/action.ts';
import { circularActions, containersOf } from '../../src/stats/register/envelopes.ts';
import type { Issue } from './checked.ts';
import type { Identified } from './readIdentified.ts';

/** What the rows of the two tables say of each other, and must not. */
export function checkRegister(
  actions: Identified<Action>,
  programmes: Identified<Programme>,
): readonly Issue[] {
  const parts = { actions: actions.list, programmes: programmes.list };
  const at = (action: Action, column: keyof Action, value: string, rule: string): Issue => ({
    ...{ file: 'actions.csv', line: actions.lines.get(action.id), column, value, rule },
  });
  const circular = new Set(circularActions(parts));
  const [byId, programmeOf] = [new Map(parts.actions.map((one) => [one.id, one])), indexOf(parts.programmes)];
  const rows = parts.actions.flatMap((action): readonly Issue[] => {
    const { id, parent, programme } = action;
    const spans = [
      parent === undefined ? undefined : (byId.get(parent) ?? programmeOf.get(parent)),
      programmeOf.get(programme),
    ];
    const outside = circular.has(id)
      ? undefined
      : spans.find((span) => span !== undefined && isOutside(action, span));
    return [
      ...(circular.has(id)
        ? [at(action, 'parent', parent ?? '', 'it is a part of itself, through its parents')]
        : []),
      ...(outside
        ? [
            at(
              action,
              'startYear',
              yearsOf(action),
              `outside the years of ${outside.id}: ${yearsOf(outside)}`,
            ),
          ]
        : []),
    ];
  });
  return [
    ...explainEnvelopes(programmes, actions.ids),
    ...rows,
    ...(circular.size > 0 ? [] : explainSums(actions, programmes)),
  ];
}

function indexOf(programmes: readonly Programme[]): ReadonlyMap<string, Programme> {
  return new Map(programmes.map((programme) => [programme.id, programme]));
}

function explainEnvelopes(
  { list, lines }: Identified<Programme>,
  ids: ReadonlySet<string>,
): readonly Issue[] {
  return list.flatMap(({ id, envelope }) =>
    envelope === undefined || ids.has(envelope)
      ? []
      : [
          {
            file: 'programmes.csv',
            line: lines.get(id),
            column: 'envelope',
            value: envelope,
            rule: 'no action of actions.csv',
          },
        ],
  );
}

/** What contains parts that make more than itself does not contain them. */
function explainSums(
  { list, lines }: Identified<Action>,
  programmes: Identified<Programme>,
): readonly Issue[] {
  const containers = containersOf({ actions: list, programmes: programmes.list });
  return list.flatMap((action) => {
    if (action.cents === null) return [];
    const parts = list.filter(({ id }) => containers.get(id)?.includes(action.id) === true);
    const sum = parts.reduce((all, { cents }) => all + (cents ?? 0), 0);
    if (sum <= action.cents) return [];
    const value = String(action.cents / 100);
    const rule = `its parts make more: ${String(sum / 100)}`;
    return [{ file: 'actions.csv', line: lines.get(action.id), column: 'amountEur', value, rule }];
  });
}

type Span = Pick<Action, 'id' | 'startYear' | 'endYear'>;

/** Whether a stated year of a part is before or after the stated years of the whole. */
function isOutside({ startYear, endYear }: Span, whole: Span): boolean {
  const years = [startYear, endYear].filter((year) => year !== undefined);
  return years.some((year) => year < (whole.startYear ?? year) || year > (whole.endYear ?? year));
}

function yearsOf({ startYear, endYear }: Span): string {
  return `${String(startYear ?? '')}-${String(endYear ?? '')}`;
}
