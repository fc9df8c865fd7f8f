import type { Page } from '@playwright/test';
import { choice, expectQuery, sentenceOf, sheetOf } from './atlas.ts';
import { expect, test } from './journey.ts';

async function openTwins(page: Page, more = ''): Promise<void> {
  await page.goto(`./?vue=jumeaux${more}`);
  await expect(page.getByRole('heading', { name: /^Les cinq jumeaux de/ })).toBeVisible();
}

test('the menu leads to the twins of the first neighbourhood, five with their reason', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Quartiers jumeaux' }).click();
  await expect(sentenceOf(page)).toHaveText('Que deviennent les quartiers semblables ?');
  const twins = page.getByRole('region', { name: /^Les cinq jumeaux/ }).locator('ol > li');
  await expect(twins).toHaveCount(5);
  for (const twin of await twins.all()) {
    await expect(twin).toContainText(/Proche surtout par .* et .*\s; s’en écarte le plus par/);
    await expect(twin).toContainText(/Reste jumeau/);
  }
});

test('the keyboard chooses a neighbourhood, which the address keeps', async ({ page }) => {
  await openTwins(page);
  await choice(page, 'Quartier').selectOption({ label: 'Le Trieu (QP059026)' });
  await expectQuery(page, { vue: 'jumeaux', quartier: 'QP059026' });
  await expect(page.getByRole('heading', { name: 'Les cinq jumeaux de Le Trieu (QP059026)' })).toBeVisible();
});

test('outcomes stand side by side with their editions, and a caution', async ({ page }) => {
  await openTwins(page, '&quartier=QP059026');
  const poverty = page.getByRole('table', { name: /^Taux de pauvreté/ });
  await expect(poverty.getByRole('row')).toHaveCount(7);
  await expect(poverty.getByRole('columnheader')).toHaveText([
    'Quartier',
    'éd. 2017',
    'éd. 2022',
    'Différence, en points',
  ]);
  // INSEE, edition 2017 and 2022 of QP059026: 38.0 and 36.7 %.
  await expect(poverty.getByRole('row', { name: /^Le Trieu/ })).toHaveText(
    /38,0\s%\s*36,7\s%\s*−1,3\spoint$/,
  );
  await expect(page.getByText(/^Une édition ne dit pas l’année observée/)).toBeVisible();
});

test('a neighbourhood of 2024 shows the twins of the one that it comes from', async ({ page }) => {
  await openTwins(page, '&quartier=QN05926M');
  await expect(page.getByRole('heading', { name: 'Les cinq jumeaux de Le Trieu (QP059026)' })).toBeVisible();
});

test('only the neighbourhood of the atlas opens a sheet', async ({ page }) => {
  await openTwins(page, '&quartier=QP059026');
  const region = page.getByRole('region', { name: /^Les cinq jumeaux/ });
  await expect(region.getByRole('button')).toHaveCount(1);
  await region.getByRole('button', { name: 'Voir la fiche de ce quartier' }).press('Enter');
  await expect(sheetOf(page, 'Le Trieu (Fresnes-sur-Escaut)')).toBeVisible();
});

for (const [width, height] of [
  [360, 640],
  [1024, 768],
  [1366, 768],
] as const) {
  test(`nothing passes the edge of a window of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openTwins(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
