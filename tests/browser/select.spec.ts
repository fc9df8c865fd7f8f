import { expectQuery, legendRows, mapOf, open, placeOf, startMapLibre, tableRows } from './atlas.ts';
import { expect, test } from './journey.ts';

test('a click on the SVG map opens the sheet of the commune, before MapLibre has come', async ({ page }) => {
  await page.route(/maplibre/i, () => new Promise(() => undefined));
  await open(page);
  const { x, y } = await placeOf(page, '59559');
  await page.mouse.click(x, y);
  await expect(page.getByRole('heading', { name: 'Sebourg', exact: true })).toBeVisible();
  await expectQuery(page, { territoire: '59559' });
});

test('a click on the MapLibre map opens the sheet of the commune', async ({ page }) => {
  await open(page);
  await startMapLibre(page);
  const { x, y } = await placeOf(page, '59559');
  await page.mouse.click(x, y);
  await expect(page.getByRole('heading', { name: 'Sebourg', exact: true })).toBeVisible();
  await expectQuery(page, { territoire: '59559' });
});

test('a click on the MapLibre map opens the sheet of a neighbourhood', async ({ page }) => {
  await open(page, '?niveau=qpv-2024');
  await startMapLibre(page);
  const { x, y } = await placeOf(page, 'QN05921M');
  await page.mouse.click(x, y);
  await expect(page.getByRole('heading', { name: /^Zone Intercommunale Rives/ })).toBeVisible();
});

test('a click on a circle opens the sheet of its territory, in both maps', async ({ page }) => {
  await open(page, '?indicateur=population');
  const clickOn = async (code: string) => {
    const box = await mapOf(page).locator(`circle[data-code="${code}"]`).boundingBox();
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  };
  await clickOn('59606');
  await expect(page.getByRole('heading', { name: 'Valenciennes', exact: true })).toBeVisible();
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'interactive', { timeout: 20_000 });
  await clickOn('59153');
  await expect(page.getByRole('heading', { name: 'Condé-sur-l’Escaut', exact: true })).toBeVisible();
});

test('a click on a dot of the chart opens the sheet', async ({ page }) => {
  await open(page, '?vue=valeurs');
  await page
    .getByRole('application', { name: /^Répartition/ })
    .locator('circle[data-code="59014"]')
    .click();
  await expect(page.getByRole('heading', { name: 'Anzin', exact: true })).toBeVisible();
});

test('a name in the table opens the sheet with the focus on its heading; Escape gives the focus back', async ({
  page,
}) => {
  await open(page);
  const name = page.getByRole('button', { name: 'Marly', exact: true });
  await name.click();
  const heading = page.getByRole('heading', { name: 'Marly', exact: true });
  await expect(heading).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(heading).toHaveCount(0);
  await expect(name).toBeFocused();
  await expectQuery(page, {});
});

test('the button of the sheet closes it and gives the focus back', async ({ page }) => {
  await open(page);
  const name = page.getByRole('button', { name: 'Marly', exact: true });
  await name.click();
  await page.getByRole('button', { name: 'Fermer la fiche' }).click();
  await expect(page.getByRole('heading', { name: 'Marly', exact: true })).toHaveCount(0);
  await expect(name).toBeFocused();
});

test('the sheet stays open, on the same commune, while the indicator and the period change', async ({
  page,
}) => {
  await open(page, '?vue=valeurs&territoire=59014');
  await page.getByRole('button', { name: 'Voir sur la carte : Logements vacants' }).click();
  await expectQuery(page, { vue: 'valeurs', territoire: '59014', indicateur: 'logements-vacants' });
  await expect(page.getByRole('heading', { name: 'Anzin', exact: true })).toBeVisible();
  await expect(legendRows(page).first()).toContainText('%');
});

test('the row of the selected territory says that it is the one', async ({ page }) => {
  await open(page, '?vue=valeurs&territoire=59014');
  const weight = (row: number) =>
    tableRows(page)
      .nth(row)
      .getByRole('rowheader')
      .evaluate((cell) => Number(getComputedStyle(cell).fontWeight));
  expect(await weight(0)).toBeGreaterThan(await weight(1));
});
