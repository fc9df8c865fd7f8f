/** When the page reached each state, in milliseconds from the navigation, by the page's own clock. */
export interface Marks {
  /** The first text or picture was painted. */
  firstPaint?: number;
  /** The first shape of the SVG map stands in the document. */
  svgMap?: number;
  /** The first intent of the visitor was heard: MapLibre is on its way. */
  intent?: number;
  /** MapLibre has drawn the map and answers to gestures. */
  interactive?: number;
  /** The map stays an SVG: no measure is possible. */
  failed?: number;
}

/** Notes the marks of a page in `window.atlasMarks`. Runs inside the page, before its own scripts. */
export function noteMarks(): void {
  const marks: Marks = {};
  Object.assign(window, { atlasMarks: marks });
  const states: Readonly<Record<string, keyof Marks>> = {
    loading: 'intent',
    interactive: 'interactive',
    failed: 'failed',
  };
  new PerformanceObserver((list) => {
    const paint = list.getEntriesByName('first-contentful-paint')[0];
    if (paint) marks.firstPaint = paint.startTime;
  }).observe({ type: 'paint', buffered: true });
  new MutationObserver(() => {
    const map = document.querySelector('[data-map]');
    const mark = states[map?.getAttribute('data-map-state') ?? ''];
    if (map?.querySelector('svg path')) marks.svgMap ??= performance.now();
    if (mark) marks[mark] ??= performance.now();
  }).observe(document, { childList: true, subtree: true, attributeFilter: ['data-map-state'] });
}
