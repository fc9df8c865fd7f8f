import { choice, expectQuery, legendRows, mapOf, open, openDisplay, sentenceOf, tableRows } from './atlas.ts';
import { expect, test } from './journey.ts';

/** The view of the plain values: classes and colours are chosen there. */
const VALUES = '?vue=valeurs';

test('a level brings its own sentence, legend, table and address', async ({ page }) => {
  await open(page);
  await choice(page, 'Niveau').selectOption('QPV 2024');
  await expect(sentenceOf(page)).toHaveText(
    'Dans l’édition 2025 (année observée non précisée par la source), le taux d’emploi des 15-64 ans va de ' +
      '36,8 % pour Chaussiette - Macou (Condé-sur-l’Escaut) à 48,6 % pour La Pépinière-De Gaulle (Saint-Saulve).',
  );
  await expect(tableRows(page)).toHaveCount(15);
  await expect(legendRows(page)).toHaveCount(4);
  await expect(page.getByRole('region', { name: 'Légende' })).toContainText('Agglomération : non disponible');
  await expectQuery(page, { niveau: 'qpv-2024', indicateur: 'taux-d-emploi' });
});

test('a theme brings its first indicator', async ({ page }) => {
  await open(page);
  await choice(page, 'Thème').selectOption('Revenus et pauvreté');
  await expect(choice(page, 'Indicateur')).toHaveValue('povertyRate');
  await expect(sentenceOf(page)).toHaveText(
    'En 2021, 23,6 % des habitants de l’agglomération vivent sous le seuil de pauvreté de 60 % ; de 10 % à Saultain ' +
      'à 35 % à Condé-sur-l’Escaut. Secret statistique pour 15 communes.',
  );
  await expect(legendRows(page).last()).toContainText('Secret statistique 15 communes');
  await expectQuery(page, { indicateur: 'taux-de-pauvrete' });
});

test('an indicator changes the table and its caption', async ({ page }) => {
  await open(page);
  await choice(page, 'Indicateur').selectOption('Taux d’emploi des 15-64 ans');
  await expect(page.getByRole('table')).toContainText(
    'Taux d’emploi des 15-64 ans, en % des 15-64 ans, 2022',
  );
  await expect(page.getByRole('row', { name: /^Agglomération/ })).toContainText('56,8 %');
  await expectQuery(page, { indicateur: 'taux-d-emploi' });
});

test('each year says the figure of the agglomeration in the sentence, the legend and the table', async ({
  page,
}) => {
  await open(page);
  const figures = { '2007': '16,7 %', '2012': '19,7 %', '2017': '21,0 %', '2018': '20,5 %' };
  for (const [period, figure] of Object.entries(figures)) {
    await choice(page, 'Période').selectOption(period);
    await expect(sentenceOf(page)).toContainText(`En ${period}, ${figure} des actifs`);
    await expect(page.getByRole('region', { name: 'Légende' })).toContainText(`Agglomération : ${figure}`);
    await expect(page.getByRole('row', { name: /^Agglomération/ })).toContainText(figure);
    await expectQuery(page, { periode: period });
  }
});

test('a colour keeps its bounds from one period to another', async ({ page }) => {
  await open(page, VALUES);
  const bounds = () =>
    legendRows(page).evaluateAll((rows) => rows.map((row) => row.textContent?.split('%')[0]));
  const before = await bounds();
  await choice(page, 'Période').selectOption('2007');
  await expectQuery(page, { vue: 'valeurs', periode: '2007' });
  expect(await bounds()).toEqual(before);
});

test('a method of classes cuts the legend anew', async ({ page }) => {
  await open(page, VALUES);
  const before = await legendRows(page).allTextContents();
  await openDisplay(page);
  await choice(page, 'Méthode de classes').selectOption('Intervalles égaux');
  await expect.poll(() => legendRows(page).allTextContents()).not.toEqual(before);
  await expectQuery(page, { vue: 'valeurs', methode: 'intervalles-egaux' });
});

test('the number of classes is the number of lines of the legend', async ({ page }) => {
  await open(page, VALUES);
  await openDisplay(page);
  for (const count of ['3', '4', '6', '7']) {
    await choice(page, 'Nombre de classes').selectOption(count);
    await expect(legendRows(page)).toHaveCount(Number(count));
    await expectQuery(page, { vue: 'valeurs', classes: count });
  }
  await choice(page, 'Nombre de classes').selectOption('5');
  await expectQuery(page, { vue: 'valeurs' });
});

test('the distance to the agglomeration says signs and points, and colours both sides of it', async ({
  page,
}) => {
  await open(page, VALUES);
  await openDisplay(page);
  await choice(page, 'Méthode de classes').selectOption('Écart à l’agglomération');
  await expect(legendRows(page).first()).toContainText(/moins de −[\d,]+\spoints?/);
  await expect(legendRows(page).last()).toContainText(/\+[\d,]+\spoints? et plus/);
  await expect(legendRows(page).nth(2)).toContainText('ici : l’agglomération');
  await expectQuery(page, { vue: 'valeurs', methode: 'ecart-a-l-agglomeration' });
});

test('a theme without any indicator at the level cannot be chosen, and says so', async ({ page }) => {
  await open(page, '?niveau=qpv-2015');
  const housing = choice(page, 'Thème').getByRole('option', { name: /^Logement/ });
  await expect(housing).toBeDisabled();
  await expect(housing).toHaveText('Logement (aucun indicateur à ce niveau)');
});

test('the distance to an agglomeration that has no figure cannot be chosen, and says why', async ({
  page,
}) => {
  await open(page, '?niveau=qpv-2024');
  await openDisplay(page);
  await expect(choice(page, 'Méthode de classes').getByRole('option', { name: /^Écart/ })).toBeDisabled();
  await expect(page.getByText('L’écart demande une valeur de référence')).toBeVisible();
});

test('a count is drawn by circles whose surface follows it, with a legend of circles', async ({ page }) => {
  await open(page, '?indicateur=population');
  await expect(page.getByRole('img', { name: 'Surface du cercle proportionnelle au nombre' })).toBeVisible();
  await expect(legendRows(page)).toHaveCount(0);
  const radius = async (code: string) =>
    Number(await mapOf(page).locator(`circle[data-code="${code}"]`).getAttribute('r'));
  const [valenciennes, anzin] = [await radius('59606'), await radius('59014')];
  expect((valenciennes / anzin) ** 2).toBeCloseTo(42_979 / 13_417, 1);
  await openDisplay(page);
  await expect(choice(page, 'Méthode de classes')).toHaveCount(0);
  await expect(page.getByText('Un nombre se montre par des cercles')).toBeVisible();
});

test('figures of neighbourhoods are never added up', async ({ page }) => {
  await open(page, '?niveau=qpv-2015&indicateur=population&periode=2013');
  await expect(page.locator('body')).not.toContainText(/35\s260/);
  await expect(page.getByText('Les populations des quartiers ne s’additionnent pas (Insee).')).toBeVisible();
});
