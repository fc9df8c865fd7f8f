import {
  choice,
  expectInteractive,
  expectQuery,
  legendRows,
  mapOf,
  open,
  placeOf,
  results,
  searchBox,
  sentenceOf,
  sheetOf,
  tableRows,
} from './atlas.ts';
import { expect, test } from './journey.ts';

const NORTH_EAST = '590140101';

test('the level is chosen among the parts of the agglomeration, and says that its figures are estimated', async ({
  page,
}) => {
  await open(page);
  await choice(page, 'Niveau').selectOption('IRIS');
  await expect(sentenceOf(page)).toContainText('Valeurs estimées pour 87 IRIS.');
  await expectQuery(page, { niveau: 'iris' });
  await expect(tableRows(page)).toHaveCount(87);
  await expect(mapOf(page).locator('path[data-code]')).toHaveCount(87);
  await expect(page.getByRole('row', { name: /^Nord-Est \(Anzin\)/ })).toContainText(/\d,\d\s%\s+estimé/);
  await expect(page.getByText('Contour des quartiers prioritaires de 2024')).toBeVisible();
  // INSEE publishes 18.26 % for the 35 communes.
  await expect(page.getByRole('region', { name: 'Légende' })).toContainText(/Agglomération\s: 18,3\s%/);
});

test('the accuracy of the perimeters stands with the sources, and the words explain what an IRIS is', async ({
  page,
}) => {
  await open(page, '?niveau=iris');
  await expect(page.getByText('limites internes à 12-25 m près')).toContainText(
    'cartes jusqu’au zoom 13 seulement',
  );
  await expect(page.getByText(/^IRIS\s: parties de commune/)).toContainText('forme un seul IRIS');
});

test('an income that Insee does not publish is told in words, hatched, and never a figure', async ({
  page,
}) => {
  await open(page, '?niveau=iris&indicateur=revenu-disponible-median');
  await expect(sentenceOf(page)).toContainText('Non disponible pour 46 IRIS.');
  await expect(legendRows(page).last()).toContainText('Non disponible 46 IRIS');
  await expect(page.getByRole('row', { name: /^Artres/ })).toContainText('non disponible');
  await expect(mapOf(page).locator('path[data-class="missing"]')).toHaveCount(46);
});

test('a link opens the sheet of an IRIS: its commune, what is estimated, its ages and periods', async ({
  page,
}) => {
  await open(page, `?territoire=${NORTH_EAST}`);
  const sheet = sheetOf(page, 'Nord-Est (Anzin)');
  await expect(sheet).toContainText(`IRIS, code ${NORTH_EAST}`);
  await expect(sheet).toContainText('Commune : Anzin');
  await expect(sheet).toContainText(/\(estimé\) en 2022/);
  for (const ages of ['15-24', '25-54', '55-64'])
    await expect(sheet.getByRole('heading', { name: `Taux de chômage des ${ages} ans` })).toBeVisible();
  await expectQuery(page, { niveau: 'iris', territoire: NORTH_EAST });
});

test('an IRIS that is a whole commune says so, and bears its name once', async ({ page }) => {
  await open(page, '?territoire=590190000');
  await expect(sheetOf(page, 'Artres')).toContainText('L’Insee ne découpe pas cette commune');
});

test('a code that is no IRIS of the agglomeration gives way once the IRIS are there, and is told', async ({
  page,
}) => {
  await open(page, '?niveau=iris&territoire=590149999');
  await expect(page.getByText('Une partie de l’adresse n’a pas été comprise')).toContainText('590149999');
  await expectQuery(page, { niveau: 'iris' });
});

test('the search finds an IRIS among those of the same name, by its commune', async ({ page }) => {
  await open(page);
  await searchBox(page).fill('nord-est anzin');
  await expect(results(page).first()).toHaveText('Nord-Est (Anzin) IRIS');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Nord-Est (Anzin)', exact: true })).toBeFocused();
});

test('both maps answer to the pointer and to the arrows', async ({ page }) => {
  await open(page, '?niveau=iris');
  const { x, y } = await placeOf(page, NORTH_EAST);
  const told = page.getByText(/^Nord-Est \(Anzin\)\s: \d+,\d\s% \(estimé\) en 2022/).last();
  await page.mouse.move(x, y);
  await expect(told).toBeVisible();
  // The pointer that comes over the map is its first intent; it rests while MapLibre takes over.
  await expectInteractive(page);
  await expect(told).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(told).toBeHidden();
  await page.mouse.click(x, y);
  await expectQuery(page, { niveau: 'iris', territoire: NORTH_EAST });
  await mapOf(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Nord-Est (Anzin)', exact: true })).toHaveCount(0);
});
