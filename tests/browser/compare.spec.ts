import type { Locator, Page } from '@playwright/test';
import { choice, expectQuery, open, query, results, searchBox, sheetOf } from './atlas.ts';
import { expect, test } from './journey.ts';

/** The sentence of the comparison. */
function saidOf(page: Page): Locator {
  return page.getByRole('heading', { level: 2 }).first();
}
/** Opens a comparison, and waits until it says its sentence. */
async function openCompare(page: Page, asked: string): Promise<void> {
  await page.goto(`./${asked}`);
  await expect(page).toHaveTitle(/^En quoi ces territoires/);
  await expect(saidOf(page)).toBeVisible();
}
/** The territories compared, as the headings of the columns name them. */
function columns(page: Page): Locator {
  return page.getByRole('columnheader').filter({ has: page.getByRole('button', { name: /^Retirer / }) });
}
/** The line of an indicator. */
function lineOf(page: Page, label: string): Locator {
  return page.getByRole('row', { name: new RegExp(`^${label}`) });
}
const UNEMPLOYMENT = 'Taux de chômage des 15-64 ans';

test('two communes stand side by side, from the sheet to the view, with their difference in words', async ({
  page,
}) => {
  await open(page, '?vue=valeurs&territoire=59014');
  const compare = sheetOf(page, 'Anzin').getByRole('button', { name: 'Comparer' });
  await compare.click();
  await expect(compare).toHaveAttribute('aria-pressed', 'true');
  await expect(sheetOf(page, 'Anzin')).toContainText('1 territoire choisi');
  await searchBox(page).fill('valenciennes');
  await results(page).first().click();
  await sheetOf(page, 'Valenciennes').getByRole('button', { name: 'Comparer' }).click();
  await page.getByRole('link', { name: 'Voir la comparaison' }).click();
  await expectQuery(page, { vue: 'comparer', comparer: '59014,59606' });
  await expect(saidOf(page)).toContainText('Anzin et Valenciennes côte à côte');
  await expect(columns(page)).toHaveText([/Anzin/, /Valenciennes/]);
  const line = lineOf(page, UNEMPLOYMENT);
  // INSEE, census of 2022: 18.3 % in the agglomeration.
  await expect(line.getByRole('cell').first()).toContainText(/18,3\s%/);
  await expect(line).toContainText(/écart\s: \+8,1\spoints/);
  await expect(line).toContainText(/Anzin\s: 7,4\spoints de plus que Valenciennes, marge ±\s\d,\d\./);
  await expect(line.getByRole('img', { name: /^2022\s: Anzin 26,4\s%, Valenciennes 19,0\s%/ })).toBeVisible();
});

test('a link brings back territories of any level in their order; what it cannot is told', async ({
  page,
}) => {
  await openCompare(page, '?vue=comparer&comparer=QN05921M,590140101,59014,59999,QP059024,59606');
  await expect(columns(page)).toHaveText([/2024/, /IRIS/, /Anzin/, /2015/]);
  await expect(page.getByText('Une partie de l’adresse')).toContainText('59999,59606');
  await expectQuery(page, { vue: 'comparer', comparer: 'QN05921M,590140101,59014,QP059024' });
  await page.getByRole('button', { name: /^Fiche\s: Nord-Est/ }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Nord-Est (Anzin)', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(lineOf(page, UNEMPLOYMENT)).toContainText('pas à ce niveau');
});

test('a year and an edition are never set against each other, nor on one scale', async ({ page }) => {
  await openCompare(page, '?vue=comparer&comparer=59014,QN05921M');
  const line = lineOf(page, 'Taux d’emploi des 15-64 ans');
  await expect(line).toContainText('sa valeur ne se compare pas à celle d’une année.');
  await expect(line.getByRole('img')).toHaveCount(2);
  await expect(line.getByRole('figure').last()).toContainText('année observée non précisée');
});

test('the empty view proposes two territories, and a fifth one is refused in words', async ({ page }) => {
  await openCompare(page, '?vue=comparer');
  await page.getByRole('button', { name: 'Comparer Valenciennes et Anzin' }).click();
  await expect(saidOf(page)).toBeFocused();
  await expectQuery(page, { vue: 'comparer', comparer: '59606,59014' });
  await choice(page, 'Niveau à ajouter').selectOption({ label: 'Quartiers prioritaires (2015-2023)' });
  await choice(page, 'Territoire à ajouter').selectOption('QP059024');
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await searchBox(page).fill('artres');
  await expect(results(page).first()).toContainText('Artres');
  await page.keyboard.press('Enter');
  await expect(columns(page)).toHaveCount(4);
  await searchBox(page).fill('sebourg');
  await expect(results(page).first()).toContainText('Sebourg');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Sebourg n’a pas été ajouté\s: 4 territoires au plus/)).toBeVisible();
  await page.getByRole('button', { name: 'Retirer Anzin de la comparaison' }).click();
  await expect(saidOf(page)).toBeFocused();
  expect(query(page)['comparer']).toMatch(/^59606,QP059024,59019/);
});

test('the map adds and takes away by a click, the list of boxes by the keyboard', async ({ page }) => {
  await openCompare(page, '?vue=comparer');
  const map = page.getByRole('img', { name: /^Carte des territoires à ajouter/ });
  await map.locator('path[data-code="59606"]').click();
  await expectQuery(page, { vue: 'comparer', comparer: '59606' });
  await page.getByText(/^Cocher dans la liste/).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: 'Anzin' }).focus();
  await page.keyboard.press('Space');
  await expectQuery(page, { vue: 'comparer', comparer: '59606,59014' });
  await page.getByRole('checkbox', { name: 'Valenciennes', exact: true }).press('Space');
  await expectQuery(page, { vue: 'comparer', comparer: '59014' });
});

test('lines may be kept to themes, and to what all territories have', async ({ page }) => {
  await openCompare(page, '?vue=comparer&comparer=59014,QN05921M');
  await page.getByRole('checkbox', { name: 'Seulement les indicateurs communs' }).check();
  await expect(lineOf(page, UNEMPLOYMENT)).toHaveCount(0);
  await expect(lineOf(page, 'Taux de pauvreté')).toBeVisible();
  await page.getByText('Choisir les thèmes').click();
  await page.getByRole('checkbox', { name: 'Revenus et pauvreté' }).uncheck();
  await expect(lineOf(page, 'Taux de pauvreté')).toHaveCount(0);
});

test('figures that do not come are told, and may be asked again', async ({ page, faults }) => {
  const gone = '**/data/series-iris.json*';
  await page.route(gone, (route) => route.abort());
  await openCompare(page, '?vue=comparer&comparer=59014,590140101');
  await expect(page.getByRole('alert')).toContainText('n’ont pas pu être chargés');
  await expect(columns(page)).toHaveText([/Anzin/]);
  await page.unroute(gone);
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(columns(page)).toHaveText([/Anzin/, /Nord-Est/]);
  // The console tells the request that was made to fail.
  expect(faults.splice(0).every((fault) => fault.includes('Failed to load resource'))).toBe(true);
});

test('at 360 pixels the page does not scroll sideways: the table does, its first column held', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openCompare(page, '?vue=comparer&comparer=59014,QN05921M,59606');
  const table = page.getByRole('region', { name: /côte à côte/ });
  await table.focus();
  await table.evaluate((region) => region.scrollTo({ left: 400 }));
  const held = await lineOf(page, UNEMPLOYMENT).getByRole('rowheader').boundingBox();
  expect(held?.x).toBeLessThan(40);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('paper holds the comparison without its controls', async ({ page }) => {
  await openCompare(page, '?vue=comparer&comparer=59014,59606');
  await page.emulateMedia({ media: 'print' });
  await expect(lineOf(page, UNEMPLOYMENT)).toBeVisible();
  await expect(page.locator('select:visible, input:visible, summary:visible')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Retirer/ }).first()).toBeHidden();
});
