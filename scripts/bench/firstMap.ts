import { chromium, type Browser, type Page } from '@playwright/test';
import { browserLaunch } from '../process/browser.ts';
import { slowDown } from './conditions.ts';
import { noteMarks, type Marks } from './marks.ts';
import { spreadOf, type Spread } from './spread.ts';

/** Milliseconds to each step of a first visit, nothing in the cache, under the conditions of the measure. */
export interface FirstMap {
  readonly firstContentfulPaint: Spread;
  /** The SVG map stands in the document. */
  readonly svgMap: Spread;
  /** From the intent of the visitor, heard as soon as the page can hear it, to the map of MapLibre. */
  readonly interactiveFromIntent: Spread;
  readonly interactiveFromNavigation: Spread;
}

/** No visit is waited for longer than this, in milliseconds. */
const PATIENCE = 60_000;

/** Opens the atlas several times in Chromium as a first visitor would, and measures. */
export async function measureFirstMap(address: string, runs: number): Promise<FirstMap> {
  const browser = await chromium.launch(browserLaunch());
  try {
    const visits: Required<Omit<Marks, 'failed'>>[] = [];
    for (let run = 0; run < runs; run += 1) visits.push(await visit(browser, address));
    return {
      firstContentfulPaint: spreadOf(visits.map(({ firstPaint }) => firstPaint)),
      svgMap: spreadOf(visits.map(({ svgMap }) => svgMap)),
      interactiveFromIntent: spreadOf(visits.map(({ interactive, intent }) => interactive - intent)),
      interactiveFromNavigation: spreadOf(visits.map(({ interactive }) => interactive)),
    };
  } finally {
    await browser.close();
  }
}

async function visit(browser: Browser, address: string): Promise<Required<Omit<Marks, 'failed'>>> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'fr-FR' });
  try {
    const page = await context.newPage();
    await slowDown(page);
    await page.addInitScript(noteMarks);
    await page.goto(address, { waitUntil: 'commit' });
    await enterMap(page);
    await page.waitForFunction(
      () => {
        const { interactive, failed } = (window as unknown as { atlasMarks: Marks }).atlasMarks;
        return interactive !== undefined || failed !== undefined;
      },
      undefined,
      { timeout: PATIENCE },
    );
    const marks = await marksOf(page);
    const { firstPaint, svgMap, intent, interactive } = marks;
    if (
      firstPaint === undefined ||
      svgMap === undefined ||
      intent === undefined ||
      interactive === undefined
    ) {
      throw new Error(`the visit did not reach the interactive map: ${JSON.stringify(marks)}`);
    }
    return { firstPaint, svgMap, intent, interactive };
  } finally {
    await context.close();
  }
}

/** Moves the pointer in and out of the map, until the page has scripts to hear it. */
async function enterMap(page: Page): Promise<void> {
  const until = Date.now() + PATIENCE;
  while ((await marksOf(page)).intent === undefined) {
    if (Date.now() > until) throw new Error('the map hears no pointer');
    // Asked for each time: the map may be met before the styles have put it in its place.
    const box = await page.locator('[data-map]').boundingBox({ timeout: PATIENCE });
    if (!box) throw new Error('the page has no map');
    await page.mouse.move(0, 0);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(50);
  }
}

function marksOf(page: Page): Promise<Marks> {
  return page.evaluate(() => (window as unknown as { atlasMarks: Marks }).atlasMarks);
}
