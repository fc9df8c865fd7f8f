import { AttributionControl, Map as GlMap, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { GESTURES_FR } from '../../i18n/fr/gestures.ts';
import type { Camera } from '../../state/camera.ts';
import { MAX_ZOOM, MIN_ZOOM } from '../../state/camera.ts';
import { addHatchImages } from './hatchImages.ts';
import { mapStyle } from './style.ts';
import { workerUrl } from './workerUrl.ts';

/**
 * A MapLibre map that shows what the SVG showed, ready to be coloured. Throws where there is no WebGL2.
 *
 * The arrow keys belong to the frame around both maps: the canvas takes no tab stop.
 */
export async function createMap(container: HTMLElement, camera: Camera): Promise<GlMap> {
  setWorkerUrl(workerUrl);
  const map = new GlMap({
    container,
    style: mapStyle(),
    center: [camera.longitude, camera.latitude],
    zoom: camera.zoom,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    keyboard: false,
    dragRotate: false,
    pitchWithRotate: false,
    cooperativeGestures: true,
    attributionControl: false,
    fadeDuration: 0,
    locale: {
      'CooperativeGesturesHandler.WindowsHelpText': GESTURES_FR.wheelHelp,
      'CooperativeGesturesHandler.MacHelpText': GESTURES_FR.wheelHelpMac,
      'CooperativeGesturesHandler.MobileHelpText': GESTURES_FR.touchHelp,
    },
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new AttributionControl({ compact: false }));
  const canvas = map.getCanvas();
  canvas.tabIndex = -1;
  canvas.removeAttribute('role');
  canvas.removeAttribute('aria-label');
  canvas.setAttribute('aria-hidden', 'true');
  await new Promise<void>((resolve, reject) => {
    map.once('load', () => resolve());
    map.once('webglcontextlost', () => reject(new Error('context lost')));
  });
  addHatchImages(map);
  return map;
}
