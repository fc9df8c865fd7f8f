import type { Map as GlMap } from 'maplibre-gl';
import { IGN } from './style.ts';

/** Tiles of the IGN plan (Géoplateforme, no key): asked for by the visitor, never before. */
const PLAN_TILES =
  'https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2' +
  '&STYLE=normal&FORMAT=image/png&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}';

/** Puts the IGN plan under the figures, or takes it away. */
export function showPlan(map: GlMap, shown: boolean): void {
  if (shown === (map.getSource(IGN) !== undefined)) return;
  if (!shown) {
    map.removeLayer(IGN);
    map.removeSource(IGN);
    return;
  }
  map.addSource(IGN, {
    type: 'raster',
    tiles: [PLAN_TILES],
    tileSize: 256,
    maxzoom: 19,
    attribution: '© IGN',
  });
  map.addLayer({ id: IGN, type: 'raster', source: IGN }, 'border');
}
