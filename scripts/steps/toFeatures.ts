import { rewind } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { indicatorsAt, type IndicatorId } from '../../src/domain/indicators.ts';
import type { Level } from '../../src/domain/level.ts';
import type { Cell } from '../../src/domain/measure.ts';
import type { FeatureProperties, PublishedBoundaries, PublishedSeries } from '../../src/domain/published.ts';
import { NOISE_SHARE, type Territory } from '../../src/domain/territory.ts';
import { anchorOf } from './anchorOf.ts';
import type { Boundaries } from './readBoundaries.ts';
import { roundTo } from '../../src/stats/roundTo.ts';

/** About ten metres: the precision of the perimeters. */
const COORDINATE_DIGITS = 4;

/** Perimeters of a level with the last value of each indicator, in the order of the codes, wound as RFC 7946 asks. */
export function toFeatures(
  level: Level,
  territories: readonly Territory[],
  boundaries: Boundaries,
  series: PublishedSeries,
): PublishedBoundaries {
  const shapes = new Map(boundaries.shapes.map((shape) => [shape.code, shape]));
  const names = new Map(territories.map(({ code, name }) => [code, name]));
  const features = territories
    .filter((territory) => territory.level === level)
    .flatMap((territory) => {
      const shape = shapes.get(territory.code);
      if (!shape) return [];
      const geometry = rewind(rounded(shape.geometry)) as Polygon | MultiPolygon;
      const properties = {
        ...propertiesOf(territory, geometry, series, names),
        ...(shape.accuracy === undefined ? {} : { accuracy: shape.accuracy }),
      };
      return [{ type: 'Feature' as const, id: territory.code, properties, geometry }];
    });
  const { source, accuracy } = boundaries;
  return {
    ...{ type: 'FeatureCollection' as const, source },
    ...(accuracy === undefined ? {} : { accuracy }),
    features,
  };
}

function propertiesOf(
  territory: Territory,
  geometry: Polygon | MultiPolygon,
  series: PublishedSeries,
  names: ReadonlyMap<string, string>,
): FeatureProperties {
  const { code, level, name, within, inside } = territory;
  const from2015 = territory.from2015.map(({ code: old, kept, inherited }) => ({
    ...{ code: old, name: names.get(old) ?? old },
    ...{ kept: roundTo(kept, 3), inherited: roundTo(inherited, 3) },
  }));
  const last = indicatorsAt(level).map((id) => [id, lastOf(series, level, id, code)] as const);
  const absent = Object.fromEntries(last.filter(([, cell]) => typeof cell !== 'number'));
  const membership = {
    within: within
      .filter(({ share }) => share >= NOISE_SHARE)
      .map(({ commune, share }) => ({ commune, share: roundTo(share, 4) })),
    inside: roundTo(inside, 4),
  };
  return {
    ...{ code, name, anchor: anchorOf(geometry) },
    ...(level === 'commune' ? {} : membership),
    ...(level === 'qpv2024' ? { from2015 } : {}),
    ...Object.fromEntries(last.map(([id, cell]) => [id, typeof cell === 'number' ? cell : null])),
    ...(Object.keys(absent).length > 0 ? { absent } : {}),
  };
}

/** The cell of the last period of the series: the same period for every territory, so that they compare. */
function lastOf(series: PublishedSeries, level: Level, id: IndicatorId, code: string): Cell {
  return series[level][id]?.values[code]?.at(-1) ?? 'missing';
}

function rounded(shape: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const position = (p: Position): Position => p.map((degrees) => roundTo(degrees, COORDINATE_DIGITS));
  const polygon = (rings: readonly Position[][]) => rings.map((ring) => ring.map(position));
  return shape.type === 'Polygon'
    ? { type: 'Polygon', coordinates: polygon(shape.coordinates) }
    : { type: 'MultiPolygon', coordinates: shape.coordinates.map(polygon) };
}
