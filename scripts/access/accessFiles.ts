import {
  ACCESS_FILE,
  ACCESS_LEVELS,
  MATRIX_FILES,
  SERVICES_FILE,
  type PublishedMatrix,
  type PublishedService,
  type PublishedServices,
} from '../../src/domain/access.ts';
import { packAccess } from '../../src/domain/packedAccess.ts';
import type { Service } from '../../src/domain/service.ts';
import { packMatrix, type PackedPlace } from '../../src/geo/packedMatrix.ts';
import { toJson } from '../steps/toJson.ts';
import type { PublishedFile } from '../steps/toManifest.ts';
import type { CategoryPlaces } from './categoryPlaces.ts';
import type { LevelMatrix, MeasuredAccess } from './toAccess.ts';

/** The files of access as they are served: results, services, and the sample points of each level. */
export function accessFiles(
  { access, categories, matrices }: MeasuredAccess,
  services: readonly Service[],
): readonly PublishedFile[] {
  const listed = toServices(services);
  const places = categories.map(({ services: all, longitudes, latitudes }) =>
    all.map(({ id }, i): PackedPlace => [id, longitudes[i] ?? NaN, latitudes[i] ?? NaN]),
  );
  return [
    { name: ACCESS_FILE, text: toJson(packAccess(access), 3), sources: access.sources },
    { name: SERVICES_FILE, text: toJson(listed, 2), sources: listed.sources },
    ...ACCESS_LEVELS.flatMap((level): readonly PublishedFile[] => {
      const matrix = matrices[level];
      if (!matrix) return [];
      const packed = packMatrix(toMatrix(matrix, categories), places);
      return [{ name: MATRIX_FILES[level], text: toJson(packed, 2), sources: access.sources }];
    }),
  ];
}

function toServices(services: readonly Service[]): PublishedServices {
  const sorted = services.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    services: sorted.map(toService),
    sources: [...new Set(services.map(({ source }) => source))].sort(),
  };
}

function toService({ position, capacity, days, ...rest }: Service): PublishedService {
  return {
    ...rest,
    ...(position ? { at: [position.longitude, position.latitude] as const } : {}),
    ...(capacity === null ? {} : { capacity }),
    ...(days === null ? {} : { days }),
  };
}

/** The points of a level with the walks from each, before they are packed. */
function toMatrix({ samples, walks }: LevelMatrix, categories: readonly CategoryPlaces[]): PublishedMatrix {
  const { longitudes, latitudes, weights, territories } = samples;
  return {
    ...{ longitudes, latitudes, weights },
    territories: Object.fromEntries(territories.map(({ code, first, end }) => [code, [first, end] as const])),
    services: categories.map(({ services }) => services.map(({ id }) => id)),
    nearest: Object.fromEntries(
      walks.map(({ engine, categories: all }) => [engine, all.map(({ nearest }) => nearest)]),
    ),
    metres: Object.fromEntries(
      walks.map(({ engine, categories: all }) => [engine, all.map(({ metres }) => metres)]),
    ),
  };
}
