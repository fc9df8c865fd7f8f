import { SERVICE_CATEGORIES, type Service, type ServiceCategory } from '../../src/domain/service.ts';
import type { Places } from './walkingMeasure.ts';

/** The services of a category that have a position, in the order of their ids. */
export interface CategoryPlaces extends Places {
  readonly category: ServiceCategory;
  readonly services: readonly Service[];
}

/** The categories that have a position somewhere, in the order of `SERVICE_CATEGORIES`. */
export function categoryPlaces(services: readonly Service[]): readonly CategoryPlaces[] {
  return SERVICE_CATEGORIES.map((category) =>
    placesOf(
      category,
      services.filter((service) => service.category === category),
    ),
  ).filter((places) => places.services.length > 0);
}

function placesOf(category: ServiceCategory, services: readonly Service[]): CategoryPlaces {
  const located = services
    .flatMap((service) => (service.position ? [{ service, position: service.position }] : []))
    .sort((a, b) => (a.service.id < b.service.id ? -1 : 1));
  return {
    category,
    services: located.map(({ service }) => service),
    longitudes: located.map(({ position }) => position.longitude),
    latitudes: located.map(({ position }) => position.latitude),
  };
}
