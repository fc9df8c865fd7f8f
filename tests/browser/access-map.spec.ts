import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AccessParameters } from '../../src/domain/access.ts';
import { legendRows, mapOf, sheetOf, startMapLibre, tableRows } from './atlas.ts';
import { expect, test } from './journey.ts';

const { parameters } = JSON.parse(
  readFileSync(new URL('../../public/data/access.json', import.meta.url), 'utf8'),
) as { parameters: AccessParameters };

async function openAccess(page: Page, more = ''): Promise<void> {
  await page.goto(`./?vue=acces${more}`);
  await expect(page.getByRole('heading', { name: 'Tableau par territoire' })).toBeVisible();
}

test('the keyboard reads the list of services and draws the reach of one', async ({ page }) => {
  await openAccess(page);
  await page.getByText(/^Les pharmacies dont la position est connue \(/).press('Enter');
  const opener = page.getByRole('button', { name: /^Voir .* sur la carte, avec ses cercles/ }).first();
  await opener.press('Enter');
  await expect(opener).toHaveAttribute('aria-pressed', 'true');
  await expect(
    page.getByRole('status').filter({ hasText: /^Cercles autour de .* 5, 10 et 15\smin à pied/ }),
  ).toBeVisible();
  await expect(mapOf(page).locator('[data-metres]')).toHaveCount(3);
  // 4 km/h for five minutes, over the detour.
  const { speed, detour } = parameters;
  const metres = await mapOf(page).locator('[data-metres]').first().getAttribute('data-metres');
  expect(Number(metres)).toBeCloseTo((5 * speed * 1000) / 60 / detour, 6);
  await page.getByRole('button', { name: 'Retirer les cercles' }).click();
  await expect(mapOf(page).locator('[data-metres]')).toHaveCount(0);
});

test('a territory shows its sample points, and what is missing there in one sentence', async ({ page }) => {
  await openAccess(page, '&territoire=59014');
  const here = page.getByRole('region', { name: 'À pied depuis Anzin' });
  await expect(here).toContainText(/contre au\smoins/);
  await expect(here).toContainText('À 15 min à pied ou moins');
  await here.getByRole('checkbox', { name: 'Montrer les points de mesure sur la carte' }).check();
  await expect(mapOf(page).locator('path[data-class]').last()).toBeAttached();
  await expect(here.getByRole('list')).toContainText('plus de 30 min');
});

test('the sheet tells the basket of a neighbourhood, and leads to the view', async ({ page }) => {
  await page.goto('./?territoire=QN05926M');
  const sheet = sheetOf(page, 'Le Trieu (Fresnes-sur-Escaut)');
  await expect(sheet.getByRole('heading', { name: 'Accès aux services à pied' })).toBeVisible();
  const lines = sheet.getByRole('list', { name: 'Les services du panier' }).getByRole('listitem');
  await expect(lines).toHaveCount(parameters.basket.length);
  await expect(lines.first()).toContainText(/au\splus\s\d+\smin|aucun connu à 30\smin/);
  await sheet.getByRole('link', { name: 'Voir sur la carte de l’accès' }).click();
  await expect(page).toHaveURL(/vue=acces&niveau=qpv-2024.*territoire=QN05926M/);
});

test('the sources stand one click away, with their years', async ({ page }) => {
  await openAccess(page);
  const opener = page.getByRole('button', { name: /^D’où viennent ces chiffres/ });
  await opener.click();
  const dialog = page.getByRole('dialog', { name: 'Sources de l’accès aux services' });
  await expect(dialog).toContainText('services observés en');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test('figures that did not come may be asked for again', async ({ page }) => {
  let failed = false;
  await page.route('**/data/access.json', (route) => {
    if (failed) return route.continue();
    failed = true;
    return route.fulfill({ status: 200, contentType: 'application/json', body: '{' });
  });
  await page.goto('./?vue=acces');
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.getByRole('heading', { name: 'Tableau par territoire' })).toBeVisible();
});

test('an atlas without services says so', async ({ page }) => {
  await page.route('**/data/manifest.json', async (route) => {
    const response = await route.fetch();
    const manifest = (await response.json()) as { files: { name: string }[] };
    const files = manifest.files.filter(({ name }) => name !== 'access.json');
    await route.fulfill({ response, json: { ...manifest, files } });
  });
  await page.goto('./?vue=acces');
  await expect(page.getByText('Cet atlas ne publie aucune mesure d’accès aux services.')).toBeVisible();
});

test('IRIS are not measured, and the page proposes the levels that are', async ({ page }) => {
  await page.goto('./?vue=acces&niveau=iris');
  await page.getByRole('button', { name: 'Communes', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Tableau par territoire' })).toBeVisible();
});

test('MapLibre paints the same classes under the same services', async ({ page }) => {
  await openAccess(page);
  await startMapLibre(page);
  await expect(mapOf(page).locator('[data-cluster]').first()).toBeVisible();
});

test('paper holds the map, the legend, the tables and what is known, and no control', async ({ page }) => {
  await openAccess(page);
  await page.emulateMedia({ media: 'print' });
  await expect(mapOf(page).getByRole('img').first()).toBeVisible();
  await expect(legendRows(page).first()).toBeVisible();
  await expect(tableRows(page)).toHaveCount(35);
  await expect(page.getByText(/^Positions connues dans l’agglomération/)).toBeVisible();
  await expect(page.locator('select:visible, input:visible, summary:visible')).toHaveCount(0);
  for (const text of await mapOf(page).locator('text:visible', { hasText: '%' }).allTextContents())
    expect(text).toMatch(/^≥\s\d+\s%$/);
});

for (const [width, height] of [
  [360, 640],
  [1024, 768],
  [1366, 768],
] as const) {
  test(`nothing passes the edge of a window of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openAccess(page, '&territoire=59014');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
