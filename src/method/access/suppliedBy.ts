import type { FloatingCatchment } from '../../domain/access.ts';
import type { AccessPublication } from '../../domain/accessPublication.ts';

/** What is shared out by a floating catchment: the places, or the establishments, placed in the agglomeration. */
export function suppliedBy(
  { access, services: { services } }: AccessPublication,
  { category, supply }: FloatingCatchment,
): number {
  const communes = access.levels.commune ?? {};
  return services
    .filter((one) => one.category === category && one.at && Object.hasOwn(communes, one.commune))
    .reduce((sum, { capacity }) => sum + (supply === 'places' ? (capacity ?? NaN) : 1), 0);
}
