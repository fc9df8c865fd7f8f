import { chromium, type Page } from '@playwright/test';
import type { Published } from '../../src/domain/published.ts';
import { browserLaunch } from '../process/browser.ts';
import { manyTerritories } from './manyTerritories.ts';

/** Milliseconds from a choice of the visitor to the frame that shows it: middle and 95th percentile of the changes. */
export interface Update {
  readonly territories: number;
  readonly median: number;
  readonly p95: number;
}

/** Changes of indicator that are measured, after a few that are not. */
const CHANGES = 40;
const WARM_UP = 6;

/**
 * Measures how long the map, the quadrants, the ranking and the sentence take to follow a change of indicator, on the
 * machine as it is: over the real communes, then over 1,350 invented ones.
 */
export async function measureUpdates(address: string, real: Published): Promise<readonly Update[]> {
  const browser = await chromium.launch(browserLaunch());
  try {
    const updates: Update[] = [];
    for (const published of [real, manyTerritories(real, 1350)]) {
      const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'fr-FR' });
      await serve(page, published);
      await page.goto(address);
      await page.locator('[data-map][tabindex="0"]').waitFor();
      const times = await changeIndicator(page);
      updates.push({
        territories: Object.keys(published.series.commune.unemploymentRate?.values ?? {}).length,
        ...times,
      });
      await page.close();
    }
    return updates;
  } finally {
    await browser.close();
  }
}

/** Answers the files of the first view with those of this atlas. */
async function serve(page: Page, { series, boundaries }: Published): Promise<void> {
  const files: Readonly<Record<string, unknown>> = {
    'series.json': series,
    'communes.geojson': boundaries.commune,
  };
  for (const [name, content] of Object.entries(files))
    await page.route(`**/data/${name}`, (route) => route.fulfill({ json: content }));
}

async function changeIndicator(page: Page): Promise<Pick<Update, 'median' | 'p95'>> {
  const times = await page.evaluate(
    async ({ changes, warmUp }) => {
      const select = document.querySelector<HTMLSelectElement>('#indicateur');
      if (!select) throw new Error('no choice of indicator');
      const values = ['unemploymentRate', 'employmentRate15to64'];
      const measured: number[] = [];
      for (let i = 0; i < warmUp + changes; i += 1) {
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
        const before = document.querySelector('h1')?.textContent;
        const start = performance.now();
        select.value = values[(i + 1) % 2] ?? '';
        select.dispatchEvent(new Event('change', { bubbles: true }));
        // A frame later the pictures are painted.
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
        const time = performance.now() - start;
        if (document.querySelector('h1')?.textContent === before) throw new Error('the view did not follow');
        if (i >= warmUp) measured.push(time);
      }
      return measured.sort((a, b) => a - b);
    },
    { changes: CHANGES, warmUp: WARM_UP },
  );
  const at = (share: number) => Math.round((times[Math.floor(share * (times.length - 1))] ?? NaN) * 10) / 10;
  return { median: at(0.5), p95: at(0.95) };
}
