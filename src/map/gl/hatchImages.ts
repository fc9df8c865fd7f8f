import type { Map as GlMap } from 'maplibre-gl';
import { ABSENCES } from '../../domain/measure.ts';
import { HATCH_INK, HATCH_PATHS, TILE } from '../hatching.ts';
import { hatchOf, PLAIN_COLOR } from '../shade.ts';

/** Gives a map the hatchings of absences, drawn from the same strokes as the SVG map, for its screen. */
export function addHatchImages(map: GlMap): void {
  const ratio = Math.max(1, Math.round(devicePixelRatio));
  for (const absence of ABSENCES) {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = TILE * ratio;
    const context = canvas.getContext('2d');
    if (!context) continue;
    context.scale(ratio, ratio);
    context.fillStyle = PLAIN_COLOR;
    context.fillRect(0, 0, TILE, TILE);
    context.strokeStyle = HATCH_INK;
    context.lineWidth = 1.4;
    context.stroke(new Path2D(HATCH_PATHS[absence]));
    const image = context.getImageData(0, 0, canvas.width, canvas.height);
    map.addImage(hatchOf(absence), image, { pixelRatio: ratio });
  }
}
