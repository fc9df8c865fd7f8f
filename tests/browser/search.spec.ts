import { expectQuery, open, results, searchBox } from './atlas.ts';
import { expect, test } from './journey.ts';

const FOUND = {
  quievrechain: 'Quiévrechain',
  'CONDE-SUR': 'Condé-sur-l’Escaut',
  'saint aybert': 'Saint-Aybert',
  valencienes: 'Valenciennes',
  '59014': 'Anzin',
};

test('names are found without accents, in any case, with a slip of the finger, and by their code', async ({
  page,
}) => {
  await open(page);
  for (const [typed, found] of Object.entries(FOUND))
    await test.step(`"${typed}" finds ${found} first`, async () => {
      await searchBox(page).fill(typed);
      await expect(results(page).first()).toHaveText(`${found} commune`);
      await expect(page.getByRole('search').getByRole('status')).toHaveText(/^\d+ résultats?$/);
    });
});

test('neighbourhoods of the same name are all found, each with its commune and its year', async ({
  page,
}) => {
  await open(page);
  await searchBox(page).fill('Centre Ville');
  for (const commune of ['Fresnes-sur-Escaut', 'Quiévrechain']) {
    for (const year of ['2024', '2015']) {
      const name = `Centre Ville (${commune}) quartier prioritaire de ${year}`;
      await expect(page.getByRole('option', { name, exact: true })).toBeVisible();
    }
  }
});

test('"CONDE" finds both communes of that name, with their neighbourhoods', async ({ page }) => {
  await open(page);
  await searchBox(page).fill('CONDE');
  await expect(results(page).filter({ hasText: 'Condé-sur-l’Escaut commune' })).toBeVisible();
  await expect(results(page).filter({ hasText: 'Vieux-Condé commune' })).toBeVisible();
});

test('a name that is nowhere is told in words', async ({ page }) => {
  await open(page);
  await searchBox(page).fill('Bordeaux');
  await expect(page.getByText('Aucun territoire ne correspond à « Bordeaux ».')).toBeVisible();
  await expect(results(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expectQuery(page, {});
});

test('the arrows walk the list, Enter opens the sheet with the focus on its heading', async ({ page }) => {
  await open(page);
  await searchBox(page).fill('centre ville');
  const options = results(page);
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  const id = await options.nth(1).getAttribute('id');
  await expect(searchBox(page)).toHaveAttribute('aria-activedescendant', id ?? '');
  await page.keyboard.press('ArrowUp');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: 'Centre Ville (Fresnes-sur-Escaut)', exact: true }),
  ).toBeFocused();
  await expectQuery(page, { niveau: 'qpv-2024', indicateur: 'taux-d-emploi', territoire: 'QN05925M' });
});

test('the mouse chooses in the list', async ({ page }) => {
  await open(page);
  await searchBox(page).fill('marly');
  await page.getByRole('option', { name: 'Marly commune' }).click();
  await expect(page.getByRole('heading', { name: 'Marly', exact: true })).toBeFocused();
});

test('Escape closes the list and leaves the sheet open', async ({ page }) => {
  await open(page, '?territoire=59014');
  await searchBox(page).fill('marly');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(results(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Anzin', exact: true })).toBeVisible();
});
