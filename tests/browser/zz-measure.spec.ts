import { frenchCsv, manyRows } from './broughtFiles.ts';
import { test, expect } from './journey.ts';
test('measure', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: number[] = []; Object.assign(window, { seen });
    new PerformanceObserver((l) => l.getEntries().forEach((e) => seen.push(Math.round(e.duration)))).observe({ type: 'longtask', buffered: false });
  });
  const file = frenchCsv(manyRows(50_000));
  console.log; 
  await page.goto('./?vue=importer');
  await expect(page.getByLabel('Choisir un fichier CSV ou XLSX')).toBeVisible();
  const t = [Date.now()]; const long: unknown[] = []; 
  const lap = async () => { t.push(Date.now()); long.push(await page.evaluate(() => (window as any).seen.splice(0))); };
  await lap();
  await page.getByLabel('Choisir un fichier CSV ou XLSX').setInputFiles(file);
  await expect(page.getByRole('heading', { name: 'Le fichier', exact: true })).toBeFocused(); await lap();
  await page.getByRole('button', { name: 'Vérifier les lignes' }).click();
  await expect(page.getByRole('heading', { name: 'Ce que dit le fichier' })).toBeFocused({ timeout: 60000 }); await lap();
  await page.getByRole('button', { name: 'Montrer dans l’atlas' }).click();
  await expect(page.getByText('50\u202f000 lignes sont montrées')).toBeVisible({ timeout: 60000 }); await lap();
  await page.getByRole('button', { name: 'Voir les actions' }).click();
  await expect(page.getByText(/50.000 actions de votre/)).toBeVisible({ timeout: 60000 }); await lap();
  await page.getByRole('link', { name: 'Liste' }).click();
  await page.waitForTimeout(1500); await lap();
  process.stdout.write('MEASURE ' + JSON.stringify({ bytes: file.buffer.length, laps: t.slice(1).map((x, i) => x - t[i]!), long }) + '\n');
});
