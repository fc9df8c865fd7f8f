import type { Published } from '../../domain/published.ts';
import type { TerritoryCode } from '../../domain/territory.ts';

/**
 * Two territories to begin with: the one that is selected, and the most populated commune; without a selection, or
 * where they are the same, the two most populated communes.
 */
export function proposedPair(
  { series, boundaries }: Pick<Published, 'series' | 'boundaries'>,
  selected: TerritoryCode | null,
): readonly TerritoryCode[] {
  const population = series.commune.population?.values ?? {};
  const inhabitants = (code: string) => {
    const last = population[code]?.findLast((cell) => typeof cell === 'number');
    return typeof last === 'number' ? last : 0;
  };
  const communes = (boundaries.commune?.features ?? [])
    .map(({ properties }) => properties.code)
    .sort((a, b) => inhabitants(b) - inhabitants(a));
  return [...new Set([...(selected ? [selected] : []), ...communes])].slice(0, 2);
}
