import type { Page } from '@playwright/test';
import { choice, expectQuery, mapOf, markRows, open, sentenceOf, sheetOf, tableRows } from './atlas.ts';
import { expect, test } from './journey.ts';

const quadrants = (page: Page) => page.getByRole('application', { name: /^Écart et changement de l’écart/ });
const rowOf = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });

test('the home view says how many catch up and fall behind, since when and beside what', async ({ page }) => {
  await open(page);
  await expect(sentenceOf(page)).toHaveText(/^En 2022, 18,3\s% des actifs/);
  await expect(
    page.getByText(
      'Depuis 2007, par rapport à l’agglomération : 5 communes décrochent, 3 rattrapent, 3 perdent de leur avance, ' +
        '17 accroissent leur avance, 1 est stable, 6 sans changement significatif.',
    ),
  ).toBeVisible();
  await expect(markRows(page)).toHaveText([/20 communes$/, /8 communes$/, /1 commune$/, /6 communes$/]);
});

test('the ranking gives intervals, both values, the change with its margin, and the verdict', async ({
  page,
}) => {
  await open(page);
  await expect(tableRows(page)).toHaveCount(35);
  await expect(tableRows(page).first()).toContainText('Condé-sur-l’Escaut');
  await expect(rowOf(page, 'Condé-sur-l’Escaut')).toHaveText(
    /1er\s+25,1\s%\s+28,6\s%\s+\+10,4\spoints\s+\+2,0\spoints \(±\s0,3\)\s+écart plus grand de 24\s%\s+décrochage/,
  );
  await expect(rowOf(page, 'Valenciennes')).toHaveText(/entre 8e et 13e.*non significatif/s);
});

test('map, quadrants and ranking point at the same territory', async ({ page }) => {
  await open(page);
  await rowOf(page, 'Sebourg').hover();
  await expect(quadrants(page).locator('path[data-code="59559"]')).toHaveClass(/shown/);
  await expect(mapOf(page).locator('path.marked')).toHaveCount(1);
  await quadrants(page).locator('path[data-code="59153"]').hover();
  await expect(rowOf(page, 'Condé-sur-l’Escaut')).toHaveClass(/shown/);
  await quadrants(page).locator('path[data-code="59153"]').click();
  await expect(sheetOf(page, 'Condé-sur-l’Escaut')).toBeVisible();
  await expectQuery(page, { territoire: '59153' });
});

test('the arrows walk the quadrants, each trajectory spoken, and Enter opens the sheet', async ({ page }) => {
  await open(page);
  await quadrants(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('status').filter({ hasText: 'marge' })).toHaveText(
    'Condé-sur-l’Escaut : écart à l’agglomération de +8,4 points en 2007, de +10,4 points en 2022 : +2,0 points, ' +
      'soit un écart plus grand de 24 %, marge ± 0,3 ; décrochage.',
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Condé-sur-l’Escaut', exact: true })).toBeFocused();
});

test('another start and another reference are in the address, and come back by it', async ({ page }) => {
  await open(page, '?periode=2017');
  await choice(page, 'Depuis').selectOption('2012');
  await expectQuery(page, { periode: '2017', depuis: '2012' });
  await choice(page, 'Écart mesuré à').selectOption('Nord (département)');
  await expectQuery(page, { periode: '2017', depuis: '2012', reference: 'D59' });
  await expect(page.getByRole('columnheader', { name: 'Écart au département (Nord)' })).toBeVisible();
  await expect(page.getByText(/^Depuis 2012, par rapport au département \(Nord\)/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^Depuis 2012, par rapport au département \(Nord\)/)).toBeVisible();
});

test('vintages that share surveys have no verdict: the view says why, gives both values, proposes another', async ({
  page,
}) => {
  await open(page, '?depuis=2018');
  await expect(
    page.getByRole('heading', { name: 'Aucune évolution ne peut être mesurée ici' }),
  ).toBeVisible();
  await expect(
    page.getByText('Deux millésimes du recensement distants de 4 ans partagent des enquêtes'),
  ).toBeVisible();
  await expect(rowOf(page, 'Anzin')).toHaveText(/27,6\s%\s+26,4\s%.*non comparable/s);
  await expect(mapOf(page).locator('[data-mark]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Revenir à la dernière période et à l’agglomération' }).click();
  await expectQuery(page, {});
  await expect(page.locator('#contenu')).toBeFocused();
});

test('neighbourhoods have a reason, and a proposal that may be followed', async ({ page }) => {
  await open(page, '?niveau=qpv-2015&indicateur=taux-de-pauvrete');
  await expect(
    page.getByText('L’agglomération n’a pas de valeur de même définition dans l’édition 2017'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Mesurer plutôt l’écart à la médiane des QPV de France' }).click();
  await expect(
    page.getByText(/^Depuis l’édition 2017, par rapport à la médiane des QPV de France\s: 3 quartiers/),
  ).toBeVisible();
  await expectQuery(page, { niveau: 'qpv-2015', indicateur: 'taux-de-pauvrete', reference: 'QPV' });
});

test('the two views are one choice away, on a wide screen and on a phone', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'Valeurs', exact: true }).click();
  await expectQuery(page, { vue: 'valeurs' });
  await expect(page.getByRole('application', { name: /^Répartition/ })).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  await choice(page, 'Vue').selectOption('Écart et trajectoire');
  await expect(quadrants(page)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('on paper the home view keeps its marks, its quadrants and its ranking', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(mapOf(page).locator('[data-mark]').first()).toBeVisible();
  await expect(quadrants(page).locator('svg')).toBeVisible();
  await expect(tableRows(page).last()).toBeVisible();
});
