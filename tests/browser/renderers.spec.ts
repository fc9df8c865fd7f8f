import type { Page } from '@playwright/test';
import {
  expectInteractive,
  expectQuery,
  mapOf,
  open,
  placeOf,
  query,
  searchBox,
  startMapLibre,
} from './atlas.ts';
import { expect, test } from './journey.ts';

/** The files of MapLibre asked for so far. */
function watchMapLibre(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/maplibre/i.test(request.url())) asked.push(request.url());
  });
  return asked;
}

/** Where each name stands that is to be seen on the map, in CSS pixels from its corner. */
async function namesOf(page: Page): Promise<ReadonlyMap<string, readonly [left: number, top: number]>> {
  const places = await mapOf(page).evaluate((map) => {
    const frame = map.getBoundingClientRect();
    return [...map.querySelectorAll('svg text')]
      .filter((name) => getComputedStyle(name).visibility === 'visible' && name.getClientRects().length > 0)
      .map((name): [string, [number, number]] => {
        const { left, top } = name.getBoundingClientRect();
        return [name.textContent, [left - frame.left, top - frame.top]];
      });
  });
  return new Map(places);
}

/** The same names, none of them farther than so many pixels from where it is expected. */
function expectSamePlaces(
  names: Awaited<ReturnType<typeof namesOf>>,
  expected: Awaited<ReturnType<typeof namesOf>>,
  within: number,
) {
  expect([...names.keys()]).toEqual([...expected.keys()]);
  const far = [...names].filter(([name, [left, top]]) => {
    const [x, y] = expected.get(name) ?? [NaN, NaN];
    return !(Math.hypot(left - x, top - y) <= within);
  });
  expect(far).toEqual([]);
}

test('nothing of MapLibre is asked for before the first intent, whatever is chosen or searched', async ({
  page,
}) => {
  const asked = watchMapLibre(page);
  await open(page);
  await page.getByRole('combobox', { name: 'Période' }).selectOption('2007');
  await searchBox(page).fill('anzin');
  await expect(page.getByRole('option', { name: 'Anzin commune' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'svg');
});

const INTENTS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the pointer over the map': (page) => mapOf(page).hover(),
  'the focus on the map': (page) => mapOf(page).focus(),
  'a wheel over the map': (page) => mapOf(page).dispatchEvent('wheel'),
  'a touch of the map': (page) => mapOf(page).dispatchEvent('touchstart'),
  'the button': (page) => page.getByRole('button', { name: 'Carte interactive' }).click(),
};
for (const [intent, show] of Object.entries(INTENTS)) {
  test(`MapLibre is asked for by ${intent}`, async ({ page }) => {
    const asked = watchMapLibre(page);
    await open(page);
    await show(page);
    await expect.poll(() => asked.length).toBeGreaterThan(0);
  });
}

test('the policy in force lets nothing be written inside the page, and nothing of other hosts', async ({
  page,
}) => {
  const answer = await page.goto('./');
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toMatch(/unsafe|blob:|\*/);
});

test('a context of WebGL that is lost brings the SVG map back, with a note', async ({ page }) => {
  await open(page);
  await startMapLibre(page);
  await page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'failed');
  await expect(page.getByText('la carte simple reste en place')).toBeVisible();
  await expect(mapOf(page).getByRole('img')).toBeVisible();
  await mapOf(page).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expectQuery(page, { territoire: '59606' });
});

test('a script of MapLibre that does not arrive leaves the SVG map, with a note', async ({
  page,
  faults,
}) => {
  await page.route(/maplibre/i, (route) => route.abort());
  await open(page);
  await mapOf(page).hover();
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'failed');
  await expect(page.getByText('la carte simple reste en place')).toBeVisible();
  // The browser itself writes on the console that a file is missing.
  expect(faults.filter((fault) => !fault.includes('ERR_FAILED'))).toEqual([]);
  faults.splice(0);
});

test('the two maps show the same place: the zoom of one is the zoom of the other', async ({ page }) => {
  await open(page, '?cadre=12.00,50.39000,3.54000');
  await mapOf(page).focus();
  await expectInteractive(page);
  await expectQuery(page, { cadre: '12.00,50.39000,3.54000' });
});

test('the names are those of the SVG map when MapLibre takes over, at the same places', async ({ page }) => {
  await open(page);
  const before = await namesOf(page);
  expect(before.size).toBeGreaterThan(10);
  await startMapLibre(page);
  expectSamePlaces(await namesOf(page), before, 2);
});

test('the names follow a drag of MapLibre, and a copied link shows the same ones in the SVG map', async ({
  page,
}) => {
  await open(page);
  await startMapLibre(page);
  await page.getByRole('button', { name: 'Zoom avant' }).click();
  await expect.poll(() => query(page)).toHaveProperty('cadre');
  const zoomed = await namesOf(page);
  const { x, y } = await placeOf(page, '59606');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 90, y + 60, { steps: 6 });
  // Held still before it is let go: no momentum carries the map on.
  await page.waitForTimeout(300);
  const moved = new Map([...zoomed].map(([name, [left, top]]) => [name, [left - 90, top + 60] as const]));
  expectSamePlaces(await namesOf(page), moved, 2);
  const { cadre } = query(page);
  await page.mouse.up();
  const last = await namesOf(page);
  await expect.poll(() => query(page).cadre).not.toBe(cadre);
  const link = page.url();
  await page.goto('about:blank');
  await open(page, new URL(link).search);
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'svg');
  expectSamePlaces(await namesOf(page), last, 2);
});
