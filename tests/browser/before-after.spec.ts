import { choice, expectQuery } from './atlas.ts';
import { expect, test } from './journey.ts';

test('before and after a programme, figures are set side by side and nothing is a cause', async ({
  page,
}) => {
  await page.goto('./?vue=actions&onglet=avant-apres&programme=cucs&lieu=59014');
  await expect(page.getByText('Ce qui a lieu en même temps n’est pas une cause.')).toBeVisible();
  const row = page.getByRole('row', { name: /^Taux de chômage des 15-64 ans/ });
  await expect(row.getByRole('cell').first()).toHaveText('23,4 % (2007)');
  await expect(row.getByRole('cell').nth(2)).toHaveText('25,8 % (2012)');
  await expect(row.getByRole('cell').last()).toHaveText(/^non significatif/);
  await expect(page.getByRole('img', { name: /^Taux de chômage des 15-64 ans/ })).toBeVisible();
});

test('an edition is neither before nor after: it is told, not drawn', async ({ page }) => {
  await page.goto('./?vue=actions&onglet=avant-apres&niveau=qpv-2015&programme=contrat-de-ville-2015');
  await expect(page.getByText(/Une édition ne dit pas l’année observée/)).toContainText('Taux de pauvreté');
  await expect(page.getByRole('img', { name: /^Taux de pauvreté/ })).toHaveCount(0);
});

test('the choices of before and after stand in the address', async ({ page }) => {
  await page.goto('./?vue=actions&onglet=avant-apres');
  await choice(page, 'Programme').selectOption('pucs-2007-2009');
  await choice(page, 'Territoire').selectOption('59153');
  await expectQuery(page, {
    ...{ vue: 'actions', onglet: 'avant-apres', programme: 'pucs-2007-2009', lieu: '59153' },
  });
  await expect(page.getByRole('heading', { name: /PUCS.*Condé-sur-l’Escaut/ })).toBeVisible();
});

for (const width of [360, 1024, 1366]) {
  test(`nothing of before and after passes the edge of a window of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 768 });
    await page.goto(`./?vue=actions&onglet=avant-apres&lieu=59014`);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expect(page.getByRole('table').first()).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
