import type { Page } from '@playwright/test';
import { choice, expectQuery, sentenceOf } from './atlas.ts';
import { expect, test } from './journey.ts';

const totals = (page: Page) => page.getByRole('table', { name: /^Chaque action est comptée une fois/ });

async function openActions(page: Page, more = ''): Promise<void> {
  await page.goto(`./?vue=actions${more}`);
  await expect(totals(page)).toBeVisible();
}

test('the menu leads to the actions, and says how few are located', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Actions', exact: true }).click();
  await expect(sentenceOf(page)).toHaveText('Quelles actions publiques, par qui, pour combien, où ?');
  await expect(
    page.getByText(/actions ne sont localisées nulle part plus finement que le contrat/),
  ).toBeVisible();
});

// ANCT, Ci-Ville: adultes-relais of the contract, by year.
for (const [year, posts, euros] of [
  ['2020', '36', '715 502,16 €'],
  ['2021', '38', '762 729,16 €'],
  ['2022', '40', '850 160 €'],
  ['2023', '30', '676 671,90 €'],
] as const) {
  test(`the published total of ${year} is found again`, async ({ page }) => {
    await openActions(page, `&programme=adultes-relais&annees=${year}-${year}`);
    const line = totals(page).getByRole('row', { name: /^Total/ });
    await expect(line.getByRole('cell')).toHaveText([posts, euros, posts, '0']);
  });
}

test('conventions are never added to the envelope that holds them', async ({ page }) => {
  await openActions(page, '&theme=logement');
  const line = totals(page).getByRole('row', { name: /^Total/ });
  await expect(line.getByRole('cell').nth(1)).toHaveText('528 000 000 €');
  await expect(page.getByText(/comprises dans le montant d’une autre/)).toBeVisible();
});

test('the keyboard filters, and the address keeps it', async ({ page }) => {
  await openActions(page);
  await choice(page, 'Programme').selectOption({ label: 'Contrat Quartiers 2030' });
  await choice(page, 'De').selectOption('2020');
  await expectQuery(page, { vue: 'actions', programme: 'quartiers-2030', annees: '2020-2030' });
  await page.getByRole('button', { name: 'Enlever les filtres' }).press('Enter');
  await expectQuery(page, { vue: 'actions' });
});

test('a name on the timeline keeps the actions of its programme alone', async ({ page }) => {
  await openActions(page, '&onglet=frise');
  await page.getByRole('button', { name: /^Programme national de rénovation urbaine/ }).press('Enter');
  await expectQuery(page, { vue: 'actions', onglet: 'frise', programme: 'pnru' });
  await expect(
    totals(page)
      .getByRole('row', { name: /^Total/ })
      .getByRole('cell')
      .nth(1),
  ).toHaveText('277 000 000 €');
});

test('the flow of money has its table, which makes the same total', async ({ page }) => {
  await openActions(page, '&onglet=flux&programme=adultes-relais');
  await expect(page.getByRole('img', { name: /^Flux de 3 005 063,22 €/ })).toBeVisible();
  const row = page.getByRole('row', { name: /^État Postes adultes-relais/ });
  await expect(row.getByRole('cell')).toHaveText([/^Postes adultes-relais/, '3 005 063,22 €', '144']);
});

test('the list finds, sorts, and opens the sheet of an action, which gives the focus back', async ({
  page,
}) => {
  await openActions(page, '&onglet=liste');
  await page.getByRole('searchbox', { name: 'Chercher dans les actions' }).fill('ecole anzin');
  await expect(page.getByRole('heading', { name: /^0 action/ })).toBeVisible();
  await page.getByRole('searchbox').fill('corridor');
  const name = page.getByRole('button', { name: /^Convention multisite du Corridor minier/ });
  await name.press('Enter');
  const heading = page.getByRole('heading', { name: /^Convention multisite/ });
  await expect(heading).toBeFocused();
  await expect(page.getByText('114 000 000 €').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(name).toBeFocused();
});

test('what the address asks in vain is told, and all is shown', async ({ page }) => {
  await openActions(page, '&programme=rien&annees=2020');
  await expect(page.getByText(/L’adresse demande ce que le registre ne connaît pas/)).toContainText(
    'programme=rien',
  );
});

for (const tab of ['carte', 'frise', 'flux', 'liste']) {
  for (const width of [360, 1024, 1366]) {
    test(`nothing of ${tab} passes the edge of a window of ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 768 });
      await openActions(page, `&onglet=${tab}`);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}
