import type { Overlap } from '../domain/comparability.ts';
import type { Published } from '../domain/published.ts';
import type { TerritoryCode } from '../domain/territory.ts';

/** A neighbourhood by its code and its name: names alone are not unique. */
export interface Named {
  readonly code: TerritoryCode;
  readonly name: string;
}

/** A neighbourhood of 2015 and one of 2024 that share surface. */
export interface Pair extends Overlap {
  readonly old: Named;
  readonly heir: Named;
  /** Share of the old surface that no neighbourhood of 2024 covers (0 to 1). */
  readonly left: number;
  /** Share of the new surface that comes from no neighbourhood of 2015 (0 to 1). */
  readonly entered: number;
}

/** How one generation of perimeters became the other. */
export interface Heritage {
  /** In the order of the old codes, the largest part kept first. */
  readonly pairs: readonly Pair[];
  /** Neighbourhoods of 2015 that none of 2024 covers. Empty while their boundaries have not arrived. */
  readonly withoutHeir: readonly Named[];
  /** Neighbourhoods of 2024 that come from none of 2015. */
  readonly withoutAncestor: readonly Named[];
}

/**
 * What each neighbourhood of 2015 became, by shares of surface.
 *
 * What left and what entered are told of the whole generation: a part that another heir covers did not leave.
 */
export function heritageOf({ boundaries }: Pick<Published, 'boundaries'>): Heritage {
  const heirs = (boundaries.qpv2024?.features ?? []).map(({ properties }) => properties);
  const olds = (boundaries.qpv2015?.features ?? []).map(({ properties }) => properties);
  const links = heirs.flatMap(({ code, name, from2015 = [] }) =>
    from2015.map((ancestor) => ({
      ...{ old: named(ancestor), heir: { code, name } },
      ...{ kept: ancestor.kept, inherited: ancestor.inherited },
    })),
  );
  const rest = (shares: readonly number[]) => Math.max(0, 1 - shares.reduce((sum, share) => sum + share, 0));
  const pairs = links
    .map((link) => ({
      ...link,
      left: rest(links.filter(({ old }) => old.code === link.old.code).map(({ kept }) => kept)),
      entered: rest(
        links.filter(({ heir }) => heir.code === link.heir.code).map(({ inherited }) => inherited),
      ),
    }))
    .sort((a, b) => (a.old.code < b.old.code ? -1 : a.old.code > b.old.code ? 1 : b.kept - a.kept));
  return {
    pairs,
    withoutHeir: olds.filter(({ code }) => !links.some(({ old }) => old.code === code)).map(named),
    withoutAncestor: heirs.filter(({ from2015 = [] }) => from2015.length === 0).map(named),
  };
}

function named({ code, name }: Named): Named {
  return { code, name };
}
