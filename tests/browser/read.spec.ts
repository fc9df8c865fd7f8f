import type { Page } from '@playwright/test';
import { legendRows, open, tableRows } from './atlas.ts';
import { expect, test } from './journey.ts';

/** The view of the plain values, with its chart of one dot a territory. */
const VALUES = '?vue=valeurs';

/** The territories that each picture shows apart: an accent outline, a larger dot, a washed row. */
function shown(page: Page): Promise<{ map: string[]; chart: string[]; table: string[] }> {
  return page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<SVGElement | HTMLElement>(selector)];
    const codes = (elements: readonly Element[]) =>
      elements.map((element) => element.getAttribute('data-code') ?? '').sort();
    const accent = 'rgb(11, 93, 102)';
    const outlined = new Set(
      all('[data-map] path')
        .filter((path) => getComputedStyle(path).stroke === accent)
        .map((path) => path.getAttribute('d')),
    );
    return {
      map: codes(all('[data-map] path[data-code]').filter((path) => outlined.has(path.getAttribute('d')))),
      chart: codes(
        all('svg:not([data-map] *) circle[data-code]').filter((dot) => Number(dot.getAttribute('r')) > 6),
      ),
      table: codes(
        all('tr[data-code]').filter((row) => getComputedStyle(row).backgroundColor !== 'rgba(0, 0, 0, 0)'),
      ),
    };
  });
}

test('pointing at a line of the legend shows its territories in the map, the chart and the table', async ({
  page,
}) => {
  await open(page, VALUES);
  const rows = await tableRows(page).evaluateAll((all) =>
    all
      .filter((row) => row.getAttribute('data-class') === '4')
      .map((row) => row.getAttribute('data-code') ?? ''),
  );
  expect(rows).toHaveLength(6);
  const codes = rows.sort();
  await legendRows(page).last().getByRole('button').hover();
  await expect.poll(() => shown(page)).toEqual({ map: codes, chart: codes, table: codes });
});

test('focusing a line of the legend shows its territories, leaving it shows none', async ({ page }) => {
  await open(page, VALUES);
  await legendRows(page).nth(1).getByRole('button').focus();
  await expect.poll(async () => (await shown(page)).map).toHaveLength(3);
  await page.getByRole('link', { name: 'Aller au contenu' }).focus();
  await expect.poll(() => shown(page)).toEqual({ map: [], chart: [], table: [] });
});

test('pointing at a row of the table names its dot in the chart', async ({ page }) => {
  await open(page, VALUES);
  const chart = page.getByRole('application', { name: /^Répartition/ });
  await expect(chart).not.toContainText('Sebourg');
  await page.getByRole('row', { name: /^Sebourg/ }).hover();
  await expect(chart).toContainText('Sebourg 5,8 %');
});

test('pointing at a dot of the chart shows its territory in the map and its row', async ({ page }) => {
  await open(page, VALUES);
  await page
    .getByRole('application', { name: /^Répartition/ })
    .locator('circle[data-code="59153"]')
    .hover();
  await expect.poll(() => shown(page)).toEqual({ map: ['59153'], chart: ['59153'], table: ['59153'] });
});

test('absences have a line in the legend that shows who they are', async ({ page }) => {
  await open(page, '?indicateur=taux-de-pauvrete');
  await legendRows(page).last().getByRole('button').hover();
  await expect.poll(async () => (await shown(page)).map).toHaveLength(15);
});

test('a column sorts the table both ways, absences last in both', async ({ page }) => {
  await open(page, `${VALUES}&indicateur=taux-de-pauvrete`);
  const value = page.getByRole('columnheader', { name: 'Valeur' });
  await value.getByRole('button').click();
  await expect(value).toHaveAttribute('aria-sort', 'descending');
  await expect(tableRows(page).first()).toContainText('35 %');
  await expect(tableRows(page).last()).toContainText('secret statistique');
  await value.getByRole('button').click();
  await expect(value).toHaveAttribute('aria-sort', 'ascending');
  await expect(tableRows(page).first()).toContainText('10 %');
  await expect(tableRows(page).last()).toContainText('secret statistique');
});

test('the source under the map opens the definition, and Escape gives the focus back', async ({ page }) => {
  await open(page);
  const opener = page.getByRole('button', { name: /^D’où vient ce chiffre/ });
  await opener.click();
  const dialog = page.getByRole('dialog', { name: /^D’où vient ce chiffre/ });
  await expect(dialog).toContainText('Part des actifs de 15 à 64 ans qui se sont déclarés chômeurs');
  await expect(dialog).toContainText('Chômeurs de 15 à 64 ans ÷ actifs de 15 à 64 ans × 100');
  await expect(dialog).toContainText('Producteur Insee');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test('every figure of the sheet leads to its definition, and Escape closes the definition alone', async ({
  page,
}) => {
  await open(page, '?territoire=59014');
  const opener = page.getByRole('button', { name: 'Définition et source : Logements vacants' });
  await opener.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Logements vacants ÷ logements × 100');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Anzin', exact: true })).toBeVisible();
});
