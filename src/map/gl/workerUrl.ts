import url from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Address of MapLibre's worker, apart from MapLibre so that both can be fetched at the same time. */
export const workerUrl: string = url;

/** Brings the worker into the cache of the browser, where MapLibre will find it. Its failure is told by MapLibre. */
export function fetchWorker(): void {
  fetch(url).catch(() => undefined);
}
