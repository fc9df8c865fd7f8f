import { FIVE_ROWS, frenchCsv, manyRows } from './broughtFiles.ts';
import { test, expect } from './journey.ts';
for (const width of [360, 1024, 1366]) {
  test(`shots ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 768 });
    await page.goto('./?vue=importer');
    await page.getByLabel('Choisir un fichier CSV ou XLSX').setInputFiles(frenchCsv(FIVE_ROWS));
    await expect(page.getByRole('heading', { name: 'Le fichier', exact: true })).toBeFocused();
    await page.getByRole('button', { name: 'Vérifier les lignes' }).click();
    await expect(page.getByRole('heading', { name: 'Ce que dit le fichier' })).toBeFocused();
    await page.getByRole('button', { name: 'Montrer dans l’atlas' }).click();
    await expect(page.getByText('sont montrées')).toBeVisible();
    await page.screenshot({ path: `/tmp/shots-importer/import-${width}.png`, fullPage: true });
    console.log; 
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    if (width === 1024) { await page.emulateMedia({ media: 'print' }); await page.pdf({ path: '/tmp/shots-importer/import.pdf' }); await page.emulateMedia({ media: 'screen' }); } if (width === 9) { await page.emulateMedia({ media: 'print' }); await page.pdf({ path: '/tmp/shots-importer/import.pdf' }); }
    await page.goto('./?vue=actions');
    await expect(page.getByRole('navigation', { name: 'Vues des actions' })).toBeVisible();
    await page.goto('./');
    await page.getByText('Télécharger ce tableau').click();
    await expect(page.getByRole('button', { name: 'XLSX' })).toBeVisible();
    await page.getByText('Télécharger ce tableau').scrollIntoViewIfNeeded();
    await page.screenshot({ path: `/tmp/shots-importer/downloads-${width}.png` });
  });
}
