import { listen } from '../../scripts/serve/port.ts';
import { siteServer } from '../../scripts/serve/server.ts';
import { findings } from './findings.ts';
import { open } from './atlas.ts';
import { expect, test } from './journey.ts';

const title = 'Méthode\u00a0: écarts, marges, verdicts et rangs';

test('the ranking of the home view leads to the method of ranks, and back', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'Méthode\u00a0: marges, rangs et verdicts' }).click();
  await expect(page).toHaveURL(/methode\.html#rangs$/);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Les rangs sont des intervalles' })).toBeInViewport();
  await page.getByRole('link', { name: 'Retour à l’atlas' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('the foot of the page, and the reason why nothing compares, lead to it too', async ({ page }) => {
  await open(page, '?niveau=qpv-2024');
  await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Méthode' })).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'Méthode\u00a0: marges, rangs et verdicts' }).first(),
  ).toBeVisible();
});

test('a change of five years of the census is told with the caution of Insee', async ({ page }) => {
  await open(page, '?depuis=2017');
  await expect(page.getByText(/L’Insee demande de ne comparer les millésimes 2019 à 2023/)).toBeVisible();
  await open(page);
  await expect(page.getByText(/L’Insee demande de ne comparer/)).toBeHidden();
});

test('axe finds nothing on the page of the method, all rules on', async ({ page }) => {
  await page.goto('./methode.html');
  expect(await findings(page)).toEqual([]);
});

test('the method fits a phone, and goes to paper in a few sheets', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('./methode.html');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const pdf = await page.pdf({ format: 'A4' });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(14);
});

test('the tables of access that are wider than a phone are scrolled by the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('./methode.html#acces-positions');
  await expect(
    page.getByRole('heading', { level: 3, name: 'Ce qui est connu de chaque service' }),
  ).toBeInViewport();
  const region = page.getByRole('region', {
    name: 'Positions connues et équipements comptés dans l’agglomération',
  });
  await region.focus();
  await expect(region).toBeFocused();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(50);
  // The name of a line stays in sight.
  const left = await region
    .getByRole('rowheader', { name: 'Pharmacie' })
    .evaluate((cell) => cell.getBoundingClientRect().left);
  expect(left).toBeGreaterThanOrEqual(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the method is a readable document, with the same styles', async ({ page }) => {
    await page.goto('./methode.html');
    await expect(page.getByRole('table', { name: 'Le calcul pour Valenciennes' })).toBeVisible();
    await page.getByRole('link', { name: 'Un exemple de marche, calculé' }).click();
    await expect(
      page.getByRole('table', { name: /^Le calcul pour .*Vol d’oiseau corrigé$/ }),
    ).toBeInViewport();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-size', '28px');
  });
});

test.describe('under a path of a host', () => {
  test.use({
    baseURL: async ({ browserName: _browser }, use) => {
      const server = siteServer('dist', '/sous-chemin/');
      const port = await listen(server, { host: '127.0.0.1', port: 0, fixed: true });
      await use(`http://127.0.0.1:${port}/sous-chemin/`);
      server.close();
      server.closeAllConnections();
    },
  });
  test('the method has its styles and its way back', async ({ page }) => {
    await page.goto('./methode.html');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-size', '28px');
    await page.getByRole('link', { name: 'Retour à l’atlas' }).click();
    await expect(page).toHaveURL(/\/sous-chemin\/$/);
  });
});
