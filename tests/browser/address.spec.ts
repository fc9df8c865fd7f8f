import {
  choice,
  expectQuery,
  legendRows,
  mapOf,
  open,
  query,
  sentenceOf,
  startMapLibre,
  tableRows,
} from './atlas.ts';
import { expect, test } from './journey.ts';

const LINK =
  '?niveau=qpv-2015&indicateur=taux-de-pauvrete&periode=edition-2019&methode=intervalles-egaux&classes=3' +
  '&territoire=QP059023&cadre=13.00,50.44770,3.59340';

test('a link brings the same view in another window', async ({ page, browser, baseURL }) => {
  await open(page, LINK);
  await expect(sentenceOf(page)).toContainText('Dans l’édition 2019');
  const other = await browser.newPage({
    baseURL: baseURL ?? '',
    locale: 'fr-FR',
    viewport: page.viewportSize(),
  });
  await open(other, new URL(page.url()).search);
  await expect(sentenceOf(other)).toHaveText((await sentenceOf(page).textContent()) ?? '');
  expect(await legendRows(other).allTextContents()).toEqual(await legendRows(page).allTextContents());
  expect(await tableRows(other).allTextContents()).toEqual(await tableRows(page).allTextContents());
  const box = (map: typeof page) => mapOf(map).getByRole('img').first().getAttribute('viewBox');
  expect(await box(other)).toBe(await box(page));
  await expect(
    other.getByRole('heading', { name: 'Centre Ville (Condé-sur-l’Escaut)', exact: true }),
  ).toBeVisible();
  await other.close();
});

test('a link keeps its address as it was given', async ({ page }) => {
  await open(page, LINK);
  await expect(sentenceOf(page)).toContainText('Dans l’édition 2019');
  expect(new URL(page.url()).search).toBe(LINK);
});

test('back and forward walk the choices', async ({ page }) => {
  await open(page);
  await choice(page, 'Période').selectOption('2012');
  await choice(page, 'Indicateur').selectOption('Taux d’emploi des 15-64 ans');
  await page.getByRole('button', { name: 'Marly', exact: true }).click();
  await expectQuery(page, { indicateur: 'taux-d-emploi', periode: '2012', territoire: '59383' });
  await page.goBack();
  await expectQuery(page, { indicateur: 'taux-d-emploi', periode: '2012' });
  await expect(page.getByRole('button', { name: 'Fermer la fiche' })).toHaveCount(0);
  await page.goBack();
  await expect(choice(page, 'Indicateur')).toHaveValue('unemploymentRate');
  await expect(sentenceOf(page)).toContainText('19,7 %');
  await page.goBack();
  await expectQuery(page, {});
  await expect(sentenceOf(page)).toContainText('18,3 %');
  await page.goForward();
  await expect(sentenceOf(page)).toContainText('19,7 %');
});

test('moving the map writes the frame, and adds nothing to the history', async ({ page }) => {
  await open(page);
  await startMapLibre(page);
  const length = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'Zoom avant' }).click();
  await expect.poll(() => query(page).cadre).toMatch(/^[\d.]+,50\.\d+,3\.\d+$/);
  const before = query(page).cadre;
  const box = await mapOf(page).boundingBox();
  const [x, y] = [(box?.x ?? 0) + 300, (box?.y ?? 0) + 200];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 40, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => query(page).cadre).not.toBe(before);
  expect(await page.evaluate(() => history.length)).toBe(length);
  await page.getByRole('button', { name: 'Vue d’ensemble' }).click();
  await expectQuery(page, {});
});

test('the button copies the address of the view', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?periode=2012');
  await page.getByRole('button', { name: 'Copier le lien de cette vue' }).click();
  await expect(page.getByText('Lien copié')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});
