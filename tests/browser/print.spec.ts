import { legendRows, mapOf, open, sentenceOf, startMapLibre, tableRows } from './atlas.ts';
import { expect, test } from './journey.ts';

test('paper holds the sentence, the map, the legend, the table, the source and the version', async ({
  page,
}) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(sentenceOf(page)).toBeVisible();
  await expect(mapOf(page).getByRole('img')).toBeVisible();
  await expect(legendRows(page).first()).toBeVisible();
  await expect(tableRows(page)).toHaveCount(35);
  await expect(tableRows(page).last()).toBeVisible();
  await expect(page.getByText(/^Source\s: Insee/)).toBeVisible();
  await expect(
    page
      .getByText(/données/)
      .filter({ hasText: /[0-9a-f]{12}/, visible: true })
      .first(),
  ).toBeVisible();
});

test('paper holds no control', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('select:visible, input:visible, summary:visible')).toHaveCount(0);
  for (const name of [
    'Copier le lien de cette vue',
    'Zoom avant',
    'Plan IGN',
    'Carte interactive',
    /^D’où vient/,
  ])
    await expect(page.getByRole('button', { name })).toBeHidden();
});

test('paper shows the SVG map even after MapLibre has taken over', async ({ page }) => {
  await open(page);
  await startMapLibre(page);
  await page.emulateMedia({ media: 'print' });
  await expect(mapOf(page).getByRole('img').first()).toBeVisible();
  await expect(mapOf(page).locator('canvas')).toBeHidden();
});

test('paper writes in the shapes what colours them: a gap with its sign, or the figure', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  const figures = mapOf(page).locator('text:visible', { hasText: /\d/ });
  expect(await figures.allTextContents()).toHaveLength(35);
  for (const text of await figures.allTextContents()) expect(text).toMatch(/^([+\u2212]\d+,\d|0,0)$/);
  await open(page, '?vue=valeurs');
  for (const text of await figures.allTextContents()) expect(text).toMatch(/^\d+,\d$/);
});

test('the page goes to paper as a document of a few sheets', async ({ page }) => {
  await open(page, '?indicateur=taux-de-pauvrete&territoire=59014');
  const pdf = await page.pdf({ format: 'A4', printBackground: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(6);
});
