import type { Page } from '@playwright/test';
import { choice, expectQuery, mapOf, open, tableRows } from './atlas.ts';
import { expect, test } from './journey.ts';

const CROSS = '?vue=croiser';
const cells = (page: Page) => page.getByRole('group', { name: 'Légende' }).getByRole('button');
const circles = (page: Page) => page.getByRole('img', { name: /^Nuage de points/ }).locator('circle');

test('the menu crosses the indicator of the view with the first rate of another theme', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'Croiser deux indicateurs' }).click();
  await expectQuery(page, { vue: 'croiser' });
  await expect(choice(page, 'Croiser avec')).toHaveValue('povertyRate');
  await expect(
    page.getByText(/communes? (est|sont) à la fois dans la classe de plus grande difficulté/),
  ).toBeVisible();
  await expect(page.getByText('Les deux périodes diffèrent')).toBeVisible();
  await expect(cells(page)).toHaveCount(9);
  await expect(tableRows(page)).toHaveCount(35);
});

test('the legend, the map, the dots and the table hold the same territories', async ({ page }) => {
  await open(page, `${CROSS}&croise=niveau-de-vie-median`);
  const counts = await cells(page).allTextContents();
  expect(counts.map(Number).reduce((a, b) => a + b, 0)).toBe(35);
  await expect(circles(page)).toHaveCount(35);
  await expect(mapOf(page).locator('path[data-class]')).toHaveCount(35);
});

test('a cell says both classes in words, and shows its territories everywhere', async ({ page }) => {
  await open(page, `${CROSS}&croise=niveau-de-vie-median`);
  const corner = page.locator('[data-cell="22"]');
  await expect(corner).toHaveAccessibleName(
    /^Taux de chômage des 15-64 ans \(recensement\)\s: classe haute \([\d,]+\s% et plus\)\s; Niveau de vie médian\s: classe basse \(moins de [\d\s]+€\)\s: \d+ communes\.$/,
  );
  const count = Number(await corner.textContent());
  await corner.focus();
  await expect(mapOf(page).locator('.marked')).toHaveCount(count);
  await expect(page.locator('tr.shown')).toHaveCount(count);
});

test('another indicator is chosen, and stays in the address; the period follows where both have it', async ({
  page,
}) => {
  await open(page, CROSS);
  await choice(page, 'Croiser avec').selectOption('Logements vacants');
  await expectQuery(page, { vue: 'croiser', croise: 'logements-vacants' });
  await expect(page.getByText('Les deux périodes diffèrent')).toHaveCount(0);
});

test('counts are refused, with the reason, and a rate is offered instead', async ({ page }) => {
  await page.goto(`./${CROSS}&indicateur=population`);
  await expect(page.getByText(/«\sPopulation\s» est un nombre/)).toBeVisible();
  await page.getByRole('button', { name: /^Voir plutôt/ }).click();
  await expect(cells(page).first()).toBeVisible();
  await page.goto(`./${CROSS}&croise=population`);
  await expect(page.getByText(/«\sPopulation\s» est un nombre/)).toBeVisible();
});

test('two unemployments are never crossed', async ({ page }) => {
  await page.goto(`./${CROSS}&croise=demandeurs-d-emploi-pour-100-habitants`);
  await expect(page.getByText(/ils ne se lisent jamais ensemble/)).toBeVisible();
  await expect(circles(page)).toHaveCount(0);
});

test('the dots are walked from the keyboard, each spoken with both figures and periods', async ({ page }) => {
  await open(page, CROSS);
  await page.getByRole('application', { name: /^Nuage de points/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(
    page.getByRole('status').filter({ hasText: /^.+\. Taux de chômage.* en 2022.*pauvreté.* en 2021\.$/ }),
  ).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator('.drawer').getByRole('heading', { level: 2 }).first()).toBeFocused();
});

test('paper holds the sentence, the legend, the map, the dots and the table, and no control', async ({
  page,
}) => {
  await open(page, CROSS);
  await page.emulateMedia({ media: 'print' });
  await expect(cells(page).first()).toBeVisible();
  await expect(mapOf(page).getByRole('img')).toBeVisible();
  await expect(circles(page).first()).toBeVisible();
  await expect(page.locator('select:visible, input:visible')).toHaveCount(0);
});

test('nothing of a crossing goes past a telephone of 360 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, `${CROSS}&niveau=qpv-2024`);
  await expect(cells(page).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
