import { open, startMapLibre } from './atlas.ts';
import { expect, test } from './journey.ts';

for (const width of [360, 1366]) {
  for (const delay of [0, 2000]) {
    const line = delay === 0 ? 'a font that is there' : 'a font that comes late';
    test(`at ${width} px, with ${line}, nothing moves from the first paint on`, async ({ page }) => {
      await page.setViewportSize({ width, height: 768 });
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, delay));
        await route.continue();
      });
      await page.addInitScript(() => {
        const shifts: string[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            sources: { node: Node | null }[];
          })[])
            shifts.push(
              `${entry.value.toFixed(5)} ${entry.sources.map(({ node }) => node?.nodeName).join(' ')}`,
            );
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await open(page);
      await page.waitForLoadState('networkidle');
      if (delay > 0) await startMapLibre(page);
      expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
    });
  }
}
