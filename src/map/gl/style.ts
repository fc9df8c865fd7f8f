import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { ABSENCES } from '../../domain/measure.ts';
import { hatchOf, PLAIN_COLOR } from '../shade.ts';
import type { AreaSource } from './areaSources.ts';
import { COLORS } from './colors.ts';

/** A source without anything to draw. */
export const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };
const source = { type: 'geojson', data: EMPTY, promoteId: 'code' } as const;

/** Source of the IGN plan, present only when the visitor asked for it. */
export const IGN = 'ign';

/** The colours are computed once, by `shadesOf`; the layers only receive them, as feature states. */
function fills(id: AreaSource): LayerSpecification[] {
  const hatches = ABSENCES.map((absence): LayerSpecification => ({
    id: `${id}-${absence}`,
    type: 'fill',
    source: id,
    paint: {
      'fill-pattern': hatchOf(absence),
      'fill-opacity': ['case', ['==', ['feature-state', 'absence'], absence], 1, 0],
    },
  }));
  return [
    {
      id: `${id}-fill`,
      type: 'fill',
      source: id,
      paint: {
        'fill-color': ['coalesce', ['feature-state', 'color'], PLAIN_COLOR],
        'fill-opacity': ['coalesce', ['feature-state', 'opacity'], 1],
        'fill-antialias': false,
      },
    },
    ...hatches,
  ];
}

/** A line around the territories that carry a feature state. */
function ring(
  id: AreaSource,
  state: string,
  color: string,
  width: number,
  dashed = false,
): LayerSpecification {
  return {
    id: `${id}-${state}-${width}`,
    type: 'line',
    source: id,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': color,
      'line-width': width,
      'line-opacity': ['case', ['boolean', ['feature-state', state], false], 1, 0],
      ...(dashed ? { 'line-dasharray': [2, 1] } : {}),
    },
  };
}

function rings(id: AreaSource): LayerSpecification[] {
  return [
    ring(id, 'marked', COLORS.accent, 2.5),
    ring(id, 'chosen', COLORS.paper, 7),
    ring(id, 'chosen', COLORS.accent, 4),
    ring(id, 'stood', COLORS.paper, 7),
    ring(id, 'stood', COLORS.ink, 3, true),
  ];
}

function line(id: string, from: string, color: string, width: number): LayerSpecification {
  return {
    id,
    type: 'line',
    source: from,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': color, 'line-width': width },
  };
}

/** The communes over their IRIS: shown at that level only. */
export const LIMITS = 'limits';

function limits(): LayerSpecification {
  const hidden = { 'line-join': 'round', visibility: 'none' } as const;
  return { ...line(LIMITS, 'communes', COLORS.commune, 1.75), layout: hidden };
}

/** Circles that carry the codes of the level, largest first in their source. */
const CIRCLES: LayerSpecification = {
  id: 'circles',
  type: 'circle',
  source: 'circles',
  paint: {
    'circle-radius': ['get', 'radius'],
    'circle-color': COLORS.circle,
    'circle-opacity': 0.6,
    'circle-stroke-color': ['case', ['boolean', ['get', 'marked'], false], COLORS.ink, COLORS.paper],
    'circle-stroke-width': ['case', ['boolean', ['get', 'marked'], false], 3, 1],
  },
};

/** The whole style, in drawing order. Nothing in it comes from another host, and no text: `Names` is above it. */
export function mapStyle(): StyleSpecification {
  return {
    version: 8,
    sources: { communes: source, iris: source, quarters: source, circles: source },
    layers: [
      { id: 'land', type: 'background', paint: { 'background-color': COLORS.land } },
      line('border', 'communes', COLORS.ink, 3),
      ...fills('communes'),
      line('communes-line', 'communes', COLORS.commune, 0.75),
      ...fills('iris'),
      line('iris-line', 'iris', COLORS.commune, 0.75),
      limits(),
      ...fills('quarters'),
      line('quarters-casing', 'quarters', COLORS.paper, 3.5),
      line('quarters-line', 'quarters', COLORS.ink, 1.5),
      ...rings('communes'),
      ...rings('iris'),
      ...rings('quarters'),
      CIRCLES,
    ],
  };
}
