import type { Page } from '@playwright/test';
import { expectInteractive, expectQuery, mapOf, open, searchBox, startMapLibre } from './atlas.ts';
import { expect, test } from './journey.ts';

/** The files of MapLibre asked for so far. */
function watchMapLibre(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/maplibre/i.test(request.url())) asked.push(request.url());
  });
  return asked;
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
