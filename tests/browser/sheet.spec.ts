import { open, sheetOf } from './atlas.ts';
import { expect, test } from './journey.ts';

test('the sheet of a commune tells figures by theme, with their year and gap', async ({ page }) => {
  await open(page, '?territoire=59153');
  const sheet = sheetOf(page, 'Condé-sur-l’Escaut');
  for (const theme of ['Emploi et chômage', 'Revenus et pauvreté', 'Population et ménages', 'Logement'])
    await expect(sheet.getByRole('heading', { level: 3, name: theme })).toBeVisible();
  await expect(sheet).toContainText(
    'Condé-sur-l’Escaut : 28,6 % en 2022, 10,4 points de plus que l’agglomération.',
  );
  await expect(sheet).toContainText('Commune, code 59153');
});

test('the sheet says an absence in words, never as a number', async ({ page }) => {
  await open(page, '?indicateur=taux-de-pauvrete&territoire=59019');
  const sheet = sheetOf(page, 'Artres');
  await expect(sheet).toContainText('Artres : secret statistique en 2021.');
});

test('the sheet gives all the periods that are known, with their gaps', async ({ page }) => {
  await open(page, '?territoire=59014');
  const sheet = sheetOf(page, 'Anzin');
  await sheet.getByText('Toutes les périodes (5)').first().click();
  const table = sheet.getByRole('table', { name: /^Taux de chômage des 15-64 ans/ });
  await expect(table.getByRole('row')).toHaveCount(6);
  await expect(table.getByRole('row', { name: /^2022/ })).toContainText('26,4 %');
  await expect(table.getByRole('row', { name: /^2022/ })).toContainText('+8,1 points');
  for (const year of ['2018', '2017', '2012', '2007'])
    await expect(table.getByRole('row', { name: year })).toContainText('points');
});

test('the sheet of a neighbourhood gives its communes, their share, and those outside', async ({ page }) => {
  await open(page, '?territoire=QN05922M');
  const sheet = sheetOf(page, 'Cité Thiers - Cité Du Rivage - Brunehaut (Escautpont)');
  await expect(
    sheet.getByRole('heading', { name: 'Communes du quartier (part de sa surface)' }),
  ).toBeVisible();
  await expect(sheet).toContainText('Escautpont : 49 %, hors de l’agglomération (CA de la Porte du Hainaut)');
  await expect(sheet).toContainText('Bruay-sur-l’Escaut : 45 %');
  await expect(sheet).toContainText(
    'Les chiffres de ce quartier comptent tous ses habitants, y compris ceux qui vivent hors de l’agglomération.',
  );
});

test('the sheet of a neighbourhood wholly inside has no note on inhabitants outside', async ({ page }) => {
  await open(page, '?territoire=QN05929M');
  const sheet = sheetOf(page, 'La Pépinière-De Gaulle (Saint-Saulve)');
  await expect(sheet).toContainText('Saint-Saulve : 100 %');
  await expect(sheet).not.toContainText('y compris ceux qui vivent hors');
});

test('an edition says that its year is not known, and has no gap', async ({ page }) => {
  await open(page, '?territoire=QP059024');
  const sheet = sheetOf(page, 'Lecocq (Condé-sur-l’Escaut)');
  await expect(sheet).toContainText('dans l’édition 2022 (année observée non précisée par la source)');
  await expect(sheet).toContainText('Année observée non précisée : pas d’écart.');
  await expect(sheet).toContainText('secret statistique');
});
