import type { Page } from '@playwright/test';
import { choice, expectQuery } from './atlas.ts';
import { expect, test } from './journey.ts';

/** Opens the grid and waits until it says how many zones blanches it found. */
async function openGrid(page: Page, more = ''): Promise<void> {
  await page.goto(`./?vue=actions&onglet=grille${more}`);
  await expect(page.getByRole('heading', { name: /zones? blanches? parmi les/i })).toBeVisible();
}
const grid = (page: Page) => page.getByRole('table', { name: /^Une ligne par territoire/ });
const list = (page: Page) => page.getByRole('list', { name: 'Les zones blanches, par thème' });
/** The cell of a territory: the column of a theme is found by its heading. */
async function cellOf(page: Page, territory: string, theme: string) {
  const heads = await grid(page).getByRole('columnheader').allTextContents();
  const column = heads.findIndex((head) => head.trim().startsWith(theme));
  const row = grid(page).getByRole('row', { name: new RegExp(`^${territory}`) });
  return row
    .getByRole('cell')
    .nth(column - 1)
    .getByRole('button');
}
async function found(page: Page): Promise<readonly string[]> {
  const lines = await list(page).getByRole('listitem').all();
  const told = await Promise.all(
    lines.map(async (line) => {
      const theme = (await line.locator('b').textContent())?.replace(/\s:$/, '') ?? '';
      const names = await line.getByRole('button').allTextContents();
      return names.map((name) => `${theme}: ${name}`);
    }),
  );
  return told.flat();
}

// The list of tests/register/blanks.test.ts, which finds it again from the tables alone.
const COMMUNES = [
  ...['Odomez', 'Saint-Aybert'].map((name) => `Logement et renouvellement urbain: ${name}`),
  ...[
    'Anzin',
    'Beuvrages',
    'Condé-sur-l’Escaut',
    'Crespin',
    'Fresnes-sur-Escaut',
    'Quiévrechain',
    'Thivencelle',
  ].map((name) => `Emploi et insertion: ${name}`),
  ...['Bruay-sur-l’Escaut', 'Condé-sur-l’Escaut', 'Crespin'].map((name) => `Parentalité: ${name}`),
];
const QUARTERS_OF_2015 = [
  'Brunehaut (Escautpont)',
  'Centre Ville (Condé-sur-l’Escaut)',
  'Centre Ville (Quiévrechain)',
  'Dutemple Chasse Royale Saint Waast - La Sentinelle (Valenciennes)',
  'Lecocq (Condé-sur-l’Escaut)',
].map((name) => `Emploi et insertion: ${name}`);

test('the zones blanches of the communes are those of the independent computation', async ({ page }) => {
  await openGrid(page);
  await expect(page.getByRole('heading', { name: '12 zones blanches parmi les 35 communes' })).toBeVisible();
  expect(await found(page)).toEqual(COMMUNES);
  await expect(grid(page).getByRole('button', { name: /zone blanche/ })).toHaveCount(12);
});

test('the zones blanches of the neighbourhoods of 2015 are those of the independent computation', async ({
  page,
}) => {
  await openGrid(page, '&niveau=qpv-2015');
  expect(await found(page)).toEqual(QUARTERS_OF_2015);
});

test('a neighbourhood of 2024 has an unknown need, and says why: nothing is stretched', async ({ page }) => {
  await openGrid(page, '&niveau=qpv-2024');
  await expect(page.getByRole('heading', { name: /^Aucune zone blanche/ })).toBeVisible();
  await expect(page.getByText(/Le besoin est inconnu dans 177 cases sur 180/)).toBeVisible();
  await (await cellOf(page, 'Bruay Centre', 'Emploi')).click();
  await expect(
    page.getByText(/ni l’agglomération ni la médiane des QPV de France n’ont de chiffre/),
  ).toBeVisible();
  await expect(page.getByText(/Le chiffre seul, sans écart.*édition 2025/)).toBeVisible();
});

test('what is known for the contract only stands beside, and proves nothing', async ({ page }) => {
  await openGrid(page);
  await expect(page.getByText(/actions ne sont localisées nulle part plus finement/)).toContainText(
    'ne lève aucune zone blanche et n’en prouve aucune',
  );
});

test('the keyboard goes from cell to cell, opens the detail, and finds its cell again', async ({ page }) => {
  await openGrid(page);
  const anzin = await cellOf(page, 'Anzin', 'Emploi');
  await (await cellOf(page, 'Anzin', 'Logement')).focus();
  await page.keyboard.press('ArrowRight');
  await expect(anzin).toBeFocused();
  await page.keyboard.press('Enter');
  await expectQuery(page, { vue: 'actions', onglet: 'grille', lieu: '59014', besoin: 'emploi' });
  await expect(page.getByRole('heading', { name: 'Emploi et insertion : Anzin' })).toBeFocused();
  await expect(page.getByText('26,4 % (2022)')).toBeVisible();
  await expect(page.getByText('Agglomération : 18,3 %')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(anzin).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(await cellOf(page, 'Vieux-Condé', 'Évaluation')).toBeFocused();
});

test('one key of Tab passes the whole grid', async ({ page }) => {
  await openGrid(page);
  await expect(grid(page).locator('button[tabindex="0"]')).toHaveCount(1);
});

test('an action of the detail opens its sheet in the list, which takes the focus', async ({ page }) => {
  await openGrid(page, '&lieu=59014&besoin=logement');
  const action = page
    .getByRole('region', { name: /^Logement.*Anzin$/ })
    .getByRole('link')
    .first();
  const title = (await action.textContent()) ?? '';
  await action.press('Enter');
  await expect(page.getByRole('heading', { name: title, exact: true })).toBeFocused();
});

test('the zones blanches can stand alone, and the address keeps it', async ({ page }) => {
  await openGrid(page);
  await page.getByRole('checkbox', { name: 'Zones blanches seulement' }).check();
  await expectQuery(page, { vue: 'actions', onglet: 'grille', tri: 'zones-blanches' });
  await expect(grid(page).getByRole('columnheader')).toHaveCount(4);
  await expect(grid(page).getByRole('row')).toHaveCount(11);
});

test('on a phone the filters are folded, unless one is set', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openGrid(page);
  await expect(choice(page, 'Programme')).toBeHidden();
  await page.getByText('Filtrer les actions').click();
  await choice(page, 'Programme').selectOption('npnru');
  await expect(page.getByText(/^Des filtres sont posés/)).toBeVisible();
  await expect(choice(page, 'Programme')).toBeVisible();
});

test('a filter of actions is told: it makes no zone blanche of what it hides', async ({ page }) => {
  await openGrid(page, '&programme=npnru');
  await expect(page.getByText(/^Des filtres sont posés/)).toBeVisible();
});

test('the legend counts every cell once as a need and once as an answer', async ({ page }) => {
  await openGrid(page);
  const legend = page.getByRole('region', { name: 'Légende' });
  for (const part of [0, 1]) {
    const counts = await legend.getByRole('list').nth(part).locator('b').allTextContents();
    expect(counts.map((text) => parseInt(text, 10)).reduce((a, b) => a + b, 0)).toBe(35 * 12);
  }
});

test('the screen says that no need of inhabitants is published, and how to add one', async ({ page }) => {
  await openGrid(page);
  await expect(page.getByText(/Aucun besoin exprimé par des habitants/)).toBeVisible();
  await expect(page.getByRole('cell', { name: /le besoin, dans les mots/ })).toBeVisible();
  await page.getByRole('link', { name: 'Ouvrir mon tableau' }).click();
  await expectQuery(page, { vue: 'importer', onglet: 'grille' });
});

test('a need of a table that the visitor brings stands beside the figures, and decides nothing', async ({
  page,
}) => {
  const head = 'Thème;Territoires;Année;Exprimé par;Besoin exprimé;Nombre de personnes';
  await page.goto('./?vue=importer');
  await page.getByLabel('Choisir un fichier CSV ou XLSX').setInputFiles({
    ...{ name: 'besoins.csv', mimeType: 'text/csv' },
    buffer: Buffer.from(`${head}\r\nemploi;59014;2024;enquête;Un accueil de proximité;12`),
  });
  await page.getByRole('button', { name: 'Vérifier les lignes' }).click();
  await page.getByRole('button', { name: 'Montrer dans l’atlas pour cette visite' }).click();
  await page.getByRole('button', { name: 'Voir la grille des besoins' }).click();
  await expect(page.getByRole('heading', { name: /^12 zones blanches/ })).toBeVisible();
  const anzin = await cellOf(page, 'Anzin', 'Emploi');
  await expect(anzin).toContainText('1 besoin exprimé');
  await anzin.click();
  await expect(page.getByText(/Un accueil de proximité/)).toContainText('enquête, 2024, 12 personnes');
});

test('the file of the grid holds a line for each cell', async ({ page }) => {
  await openGrid(page);
  await page.getByText('Télécharger ce tableau').click();
  await expect(page.getByText('420 lignes')).toBeVisible();
});

test('a phone shows one territory at a time, and opens a cell of it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openGrid(page);
  await choice(page, 'Territoire').selectOption('59153');
  await page
    .getByRole('button', { name: /besoin fort.*zone blanche/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Emploi et insertion : Condé-sur-l’Escaut' })).toBeFocused();
});

test('paper has the whole grid, its legend, and no control', async ({ page }) => {
  await openGrid(page);
  await page.emulateMedia({ media: 'print' });
  await expect(grid(page).getByRole('row')).toHaveCount(36);
  await expect(page.getByRole('heading', { name: 'Légende' })).toBeVisible();
  await expect(page.getByRole('checkbox')).toBeHidden();
  const blank = list(page).getByText('Quiévrechain', { exact: true }).filter({ visible: true });
  await expect(blank).toBeVisible();
});

for (const width of [360, 1024, 1366]) {
  test(`nothing of the grid passes the edge of a window of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 768 });
    await page.goto(`./?vue=actions&onglet=grille&lieu=59014&besoin=emploi`);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expect(page.getByRole('table').first()).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
