import type { Action, Programme } from '../../src/domain/action.ts';
import { LEVELS } from '../../src/domain/level.ts';
import type {
  ActionTheme,
  ExpressedNeed,
  Partner,
  ProgrammeStep,
  PublishedRegister,
  RegisterPlace,
} from '../../src/domain/register.ts';
import { NOISE_SHARE, type Territory } from '../../src/domain/territory.ts';
import { roundTo } from '../../src/stats/roundTo.ts';

/** All that the register is made from. A table that is not there is empty. */
export interface RegisterInput {
  readonly actions: readonly Action[];
  readonly programmes: readonly Programme[];
  readonly partners: readonly Partner[];
  readonly themes: readonly ActionTheme[];
  readonly needs: readonly ExpressedNeed[];
  readonly steps: readonly ProgrammeStep[];
  readonly territories: readonly Territory[];
}

/**
 * The register as it is published, in an order that does not depend on that of the rows but for the themes.
 *
 * A partner or a theme that is named and has no row is called by its id: nothing is lost where there is no table.
 */
export function toRegister(input: RegisterInput): PublishedRegister {
  const { actions, programmes, needs, steps } = input;
  const partners = withNamed(
    input.partners,
    [
      ...actions.flatMap(({ funders }) => funders.map(({ partner }) => partner)),
      ...programmes.flatMap((one) => one.partners),
    ],
    (id): Partner => ({ id, name: id, kind: 'other' }),
  );
  const themes = withNamed(
    input.themes,
    [...actions, ...needs].map(({ theme }) => theme),
    (id): ActionTheme => ({ id, label: id, axis: '', needs: {}, note: '' }),
  );
  const cited = [...actions, ...programmes, ...needs, ...steps].flatMap(({ source }) => source ?? []);
  return {
    actions: byId(actions),
    programmes: byId(programmes).sort((a, b) => (a.startYear ?? Infinity) - (b.startYear ?? Infinity) || 0),
    partners: byId(partners),
    themes,
    needs: byId(needs),
    steps: byId(steps).sort(
      (a, b) => compare(a.programme, b.programme) || compare(a.date ?? '9', b.date ?? '9'),
    ),
    places: toPlaces(input.territories),
    sources: [...new Set(cited)].sort(),
  };
}

function withNamed<T extends { readonly id: string }>(
  rows: readonly T[],
  named: readonly string[],
  make: (id: string) => T,
): readonly T[] {
  const known = new Set(rows.map(({ id }) => id));
  const others = [...new Set(named)].filter((id) => !known.has(id)).sort();
  return [...rows, ...others.map(make)];
}

/** Shares are rounded as the drawn territories publish them: both answer alike. */
function toPlaces(territories: readonly Territory[]): readonly RegisterPlace[] {
  const places = territories.flatMap(({ code, level, name, within, from2015 }): readonly RegisterPlace[] => {
    if (level === 'iris') return [];
    const communes = within.filter(({ share }) => share >= NOISE_SHARE);
    return [
      {
        ...{ code, level, name },
        within: communes.map(({ commune, share }) => ({ commune, share: roundTo(share, 4) })),
        from2015: from2015.map(({ code: old, kept, inherited }) => ({
          ...{ code: old, kept: roundTo(kept, 3), inherited: roundTo(inherited, 3) },
        })),
      },
    ];
  });
  const rank = ({ level }: RegisterPlace) => LEVELS.indexOf(level);
  return places.toSorted((a, b) => rank(a) - rank(b) || compare(a.code, b.code));
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  return rows.toSorted((a, b) => compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
