import type { Action, Programme } from '../../domain/action.ts';

/** The actions whose total holds an action, by its id, near or far. An action that nothing holds is not there. */
export type Holders = ReadonlyMap<string, ReadonlySet<string>>;

/** What says which action is a part of which. */
export interface Parts {
  readonly actions: readonly Pick<Action, 'id' | 'programme' | 'parent'>[];
  readonly programmes: readonly Pick<Programme, 'id' | 'envelope'>[];
}

/**
 * The actions whose total directly holds an action: the one that it names as its parent, the envelope of the programme
 * that it names as its parent, and the envelope of its own programme. Names that are nothing here are left out.
 */
export function containersOf({ actions, programmes }: Parts): ReadonlyMap<string, readonly string[]> {
  const ids = new Set(actions.map(({ id }) => id));
  const envelopes = new Map(programmes.map(({ id, envelope }) => [id, envelope]));
  return new Map(
    actions.map(({ id, programme, parent }) => {
      const named = parent === undefined ? [] : [ids.has(parent) ? parent : envelopes.get(parent)];
      const all = [...named, envelopes.get(programme)];
      const sound = all.filter((holder) => holder !== undefined && holder !== id && ids.has(holder));
      return [id, [...new Set(sound)] as string[]];
    }),
  );
}

/**
 * The actions whose total holds each action, at any distance.
 *
 * Two actions that would hold each other hold nothing of each other: neither total vanishes. The build refuses them.
 */
export function holdersOf(parts: Parts): Holders {
  const reached = reachedFrom(containersOf(parts));
  const holders = [...reached].map(([id, above]) => {
    const sound = [...above].filter((holder) => reached.get(holder)?.has(id) !== true);
    return [id, new Set(sound)] as const;
  });
  return new Map(holders.filter(([, above]) => above.size > 0));
}

/** The actions that are a part of themselves, through others: a fault of the table. */
export function circularActions(parts: Parts): readonly string[] {
  return [...reachedFrom(containersOf(parts))].filter(([id, above]) => above.has(id)).map(([id]) => id);
}

function reachedFrom(
  containers: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    [...containers].map(([id, direct]) => {
      const seen = new Set<string>();
      const ahead = [...direct];
      for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
        if (seen.has(next)) continue;
        seen.add(next);
        ahead.push(...(containers.get(next) ?? []));
      }
      return [id, seen];
    }),
  );
}
