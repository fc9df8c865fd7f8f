import type { AccessTables } from '../access/measureAccess.ts';
import { DEFAULT_ACCESS } from '../steps/readAccess.ts';
import type { Service } from '../../src/domain/service.ts';

/** Degrees by which a copy of a service stands away from it: a few hundred metres. */
const STEP = 0.003;
/** Turns the copies around their service, never twice the same way (golden angle, radians). */
const TURN = Math.PI * (3 - Math.sqrt(5));

/** The tables with so many times as many sample points and as many services, invented beside the real ones: for measures. */
export function manyWalks(tables: AccessTables, times: number): AccessTables {
  const { spacing, ...settings } = tables.settings ?? DEFAULT_ACCESS;
  const finer = (metres: number) => metres / Math.sqrt(times);
  const copies = Array.from({ length: times }, (_, copy) =>
    (tables.services ?? []).map((service) => moved(service, copy)),
  );
  return {
    ...tables,
    services: copies.flat(),
    settings: {
      ...settings,
      spacing: {
        commune: finer(spacing.commune),
        qpv2024: finer(spacing.qpv2024),
        qpv2015: finer(spacing.qpv2015),
      },
    },
  };
}

function moved(service: Service, copy: number): Service {
  if (copy === 0) return service;
  const { position } = service;
  const [x, y] = [Math.cos(copy * TURN) * STEP, Math.sin(copy * TURN) * STEP];
  return {
    ...service,
    id: `${service.id}-${copy}`,
    position: position && { longitude: position.longitude + x, latitude: position.latitude + y },
  };
}
