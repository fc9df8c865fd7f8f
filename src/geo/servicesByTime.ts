import { distance } from '@turf/turf';
import {
  walkedMetres,
  walkingMinutes,
  type AccessParameters,
  type PublishedService,
} from '../domain/access.ts';

/** A service as it is reached on foot from a point. */
export interface WalkedService {
  readonly service: PublishedService;
  /** As the crow flies, metres. */
  readonly direct: number;
  /** Walked: the direct distance times the detour, metres. */
  readonly walked: number;
  /** Not rounded. */
  readonly minutes: number;
}

/**
 * The services that have a position, the shortest walk first.
 *
 * The engine is the direct distance, on a sphere, times the detour, at the speed of the parameters: barriers are not
 * known. A service of which only the commune is known is left out.
 */
export function servicesByTime(
  at: readonly [longitude: number, latitude: number],
  services: readonly PublishedService[],
  parameters: AccessParameters,
): readonly WalkedService[] {
  return services
    .flatMap((service): readonly WalkedService[] => {
      if (!service.at) return [];
      const direct = distance([...at], [...service.at], { units: 'meters' });
      const walked = walkedMetres('direct', direct, parameters);
      return [{ service, direct, walked, minutes: walkingMinutes('direct', direct, parameters) }];
    })
    .sort((a, b) => a.direct - b.direct || (a.service.id < b.service.id ? -1 : 1));
}
