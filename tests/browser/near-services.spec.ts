import { expectQuery, mapOf } from './atlas.ts';
import { expect, test } from './journey.ts';
import { INSIDE_POINT, openNear, OUTSIDE_POINT, services, verdicts } from './near.ts';

test('the services come the nearest first, with what is known, and their choice stays in the address', async ({
  page,
}) => {
  await openNear(page, `&point=${OUTSIDE_POINT}`);
  const basket = services(page).getByRole('region', { name: 'Le plus proche de chacun' });
  await expect(basket.getByRole('row', { name: /^pharmacie/ })).toContainText(/environ \d+\smin/);
  await expect(basket.getByRole('row', { name: /^pharmacie/ })).toContainText(
    /positions\sconnues|positions connues/,
  );
  await expect(services(page)).toContainText('× 1,34, à 4 km/h');
  const count = services(page)
    .getByRole('status')
    .filter({ hasText: /services connus/ });
  await expect(count).toContainText('à 15 min à pied ou moins');
  await services(page).getByRole('combobox', { name: 'Services' }).selectOption({ label: 'Santé' });
  await services(page).getByRole('combobox', { name: 'À pied' }).selectOption('30');
  await expect(count).toContainText('à 30 min à pied ou moins');
  await expect(services(page).getByRole('heading', { level: 4 })).toHaveText(['Santé']);
  await expectQuery(page, { vue: 'pres-de-moi', point: OUTSIDE_POINT, service: 'sante', seuil: '30' });
  await services(page).getByRole('combobox', { name: 'Allure' }).selectOption('2');
  await expect(services(page)).toContainText('à 2 km/h');
});

test('services that cannot be fetched say so, and come when they are asked for again', async ({
  page,
  faults,
}) => {
  let fails = true;
  await page.route('**/data/services.json', (route) => (fails ? route.abort() : route.continue()));
  await openNear(page, `&point=${OUTSIDE_POINT}`);
  await expect(services(page).getByRole('alert')).toContainText('Les services n’ont pas pu être chargés.');
  await expect(verdicts(page)).toHaveText(['Dehors', 'Dehors']);
  fails = false;
  await services(page).getByRole('button', { name: 'Réessayer' }).click();
  await expect(services(page).getByRole('heading', { name: 'Le plus proche de chacun' })).toBeVisible();
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('Failed to load resource')));
});

test('paper holds the answer, what it is worth, the map, the services and the address of the view', async ({
  page,
}) => {
  await openNear(page, `&point=${INSIDE_POINT}`);
  await expect(services(page).getByRole('heading', { name: 'Le plus proche de chacun' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(verdicts(page)).toHaveText(['Dedans', 'Dedans']);
  await expect(page.getByText('Cette réponse ne vaut pas attestation.')).toBeVisible();
  await expect(mapOf(page).getByRole('img').first()).toBeVisible();
  await expect(services(page).getByText(/services connus à 15 min/)).toBeVisible();
  await expect(page.getByText(/Adresse de la vue/)).toContainText(INSIDE_POINT);
  await expect(page.locator('select:visible, input:visible')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
});

for (const [width, height] of [
  [360, 640],
  [1024, 768],
  [1366, 768],
] as const) {
  test(`nothing passes the edge of a window of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openNear(page, `&point=${INSIDE_POINT}&seuil=tous`);
    await expect(services(page).getByRole('heading', { name: 'Tous les services' })).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
