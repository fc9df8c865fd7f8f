import type { Page } from '@playwright/test';
import { choice, expectQuery, mapOf, open, sheetOf, tableRows } from './atlas.ts';
import { expect, test } from './journey.ts';

const PRIORITIES = '?vue=priorites';
const SHARES = 'Part des pondérations où le territoire est dans les trois premiers rangs';
const bars = (page: Page) => page.locator('[data-bar]');

test('the menu leads to who stays among the first, with what is chosen by itself', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'Priorités' }).click();
  await expectQuery(page, { vue: 'priorites' });
  await expect(
    page.getByRole('heading', {
      name: 'Communes qui restent prioritaires quelles que soient les pondérations',
    }),
  ).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(4);
  await expect(page.getByRole('heading', { name: SHARES })).toBeVisible();
  await expect(bars(page).first()).toContainText(
    /trois premiers rangs avec toutes les pondérations, rang 1\./,
  );
  await expect(tableRows(page)).toHaveCount(35);
});

test('weights and choices are moved from the keyboard, and stay in the address', async ({ page }) => {
  await open(page, `${PRIORITIES}&priorites=taux-de-chomage:3,niveau-de-vie-median:3`);
  const weight = page.getByRole('slider', { name: 'Poids : Niveau de vie médian' });
  await expect(weight).toHaveAttribute('aria-valuetext', '3 sur 5, compte moyennement');
  await weight.press('ArrowRight');
  await expect(weight).toHaveAttribute('aria-valuetext', '4 sur 5, compte beaucoup');
  await expectQuery(page, { vue: 'priorites', priorites: 'taux-de-chomage:3,niveau-de-vie-median:4' });
  await page.getByRole('checkbox', { name: 'Logements vacants' }).press('Space');
  await expectQuery(page, {
    vue: 'priorites',
    priorites: 'taux-de-chomage:3,niveau-de-vie-median:4,logements-vacants:3',
  });
});

test('one indicator is too few, and the last one stays', async ({ page }) => {
  await open(page, `${PRIORITIES}&priorites=taux-de-chomage:3`);
  await expect(page.getByRole('status').filter({ hasText: 'au moins deux indicateurs' })).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true })).toBeDisabled();
  await expect(bars(page)).toHaveCount(0);
});

test('two unemployments are never weighed together, nor a count: both say why', async ({ page }) => {
  await open(page, `${PRIORITIES}&priorites=taux-de-chomage:3,taux-de-pauvrete:1,population:2`);
  await expect(page.getByRole('alert')).toContainText('« Population » est un nombre');
  const registered = page.getByRole('checkbox', { name: /^Demandeurs d’emploi inscrits pour 100/ });
  await expect(registered).toBeDisabled();
  await expect(registered).toHaveAccessibleDescription(
    /deux définitions\s: ils ne se lisent jamais ensemble/,
  );
});

test('who lacks a figure is not ranked, and says which and why', async ({ page }) => {
  await open(page, `${PRIORITIES}&priorites=taux-de-chomage:3,taux-de-pauvrete:3`);
  await expect(
    page.getByText('15 communes n’ont pas toutes ces valeurs et restent hors du classement.'),
  ).toBeVisible();
  await expect(page.getByRole('row', { name: /^Artres/ })).toContainText(
    'non classé : secret statistique pour le taux de pauvreté au seuil de 60 %',
  );
  await expect(page.getByRole('button', { name: /^Non classé : secret statistique/ })).toContainText(
    '15 communes',
  );
});

test('the map, walked by arrows, says how each territory stands, and opens its sheet', async ({ page }) => {
  await open(page, `${PRIORITIES}&niveau=qpv-2024`);
  await mapOf(page).focus();
  await page.keyboard.press('ArrowUp');
  await expect(
    page.getByRole('status').filter({ hasText: /: dans les trois premiers rangs avec/ }),
  ).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator('.drawer').getByRole('heading', { level: 2 }).first()).toBeFocused();
});

test('a bar leads to the sheet, with the focus, and Escape comes back', async ({ page }) => {
  await open(page, PRIORITIES);
  const bar = bars(page).first().getByRole('button');
  const name = (await bar.textContent()) ?? '';
  await bar.focus();
  await page.keyboard.press('Enter');
  await expect(sheetOf(page, name)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar).toBeFocused();
});

test('the level is chosen here, and keeps what it offers of the choice', async ({ page }) => {
  await open(page, `${PRIORITIES}&priorites=taux-de-pauvrete:5,niveau-de-vie-median:2,taux-d-emploi:1`);
  await choice(page, 'Niveau').selectOption('QPV 2024');
  await expect
    .poll(() => new URL(page.url()).searchParams.get('priorites'))
    .toBe('taux-de-pauvrete:5,taux-d-emploi:1');
  await expect(page.getByText('Une édition ne dit pas l’année observée.')).toBeVisible();
});

test('paper holds the sentence, the bars, the map and the table, and no control', async ({ page }) => {
  await open(page, PRIORITIES);
  await page.emulateMedia({ media: 'print' });
  await expect(bars(page).first()).toBeVisible();
  await expect(mapOf(page).getByRole('img')).toBeVisible();
  await expect(tableRows(page).last()).toBeVisible();
  await expect(page.locator('select:visible, input:visible')).toHaveCount(0);
});

test('nothing goes past a telephone of 360 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, `${PRIORITIES}&niveau=iris`);
  await expect(bars(page).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
