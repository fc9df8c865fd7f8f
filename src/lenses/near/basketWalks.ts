import type { ServiceCategory } from '../../domain/service.ts';
import type { WalkedService } from '../../geo/servicesByTime.ts';

/** A category of the basket, and its nearest service; none where no position is known. */
export interface BasketWalk {
  readonly category: ServiceCategory;
  readonly walk: WalkedService | undefined;
}

/** The nearest service of each category of the basket, in its order. `walks` come the shortest first. */
export function basketWalks(
  walks: readonly WalkedService[],
  basket: readonly ServiceCategory[],
): readonly BasketWalk[] {
  return basket.map((category) => ({
    category,
    walk: walks.find(({ service }) => service.category === category),
  }));
}
