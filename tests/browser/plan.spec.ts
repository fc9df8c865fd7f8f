import { expectInteractive, expectQuery, mapOf, open, startMapLibre } from './atlas.ts';
import { expect, test } from './journey.ts';

const TILES = 'https://data.geopf.fr/**';
/** One grey pixel. */
const TILE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

test.use({ allowHosts: ['data.geopf.fr'] });

test('the plan of the IGN is asked for when the visitor presses its button, never before', async ({
  page,
}) => {
  let asked = 0;
  await page.route(TILES, (route) => {
    asked += 1;
    return route.fulfill({ contentType: 'image/png', body: TILE });
  });
  await open(page);
  await startMapLibre(page);
  expect(asked).toBe(0);
  const button = page.getByRole('button', { name: 'Plan IGN' });
  await button.click();
  await expect.poll(() => asked).toBeGreaterThan(0);
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expectQuery(page, { fond: 'ign' });
  await expect(page.getByText('Le plan est demandé aux serveurs de l’IGN (data.geopf.fr).')).toBeVisible();
  await expect(page.getByText('© IGN')).toBeVisible();
  await button.click();
  await expectQuery(page, {});
  await expect(page.getByText('© IGN')).toBeHidden();
});

test('the button of the plan brings MapLibre by itself', async ({ page }) => {
  await page.route(TILES, (route) => route.fulfill({ contentType: 'image/png', body: TILE }));
  await open(page);
  await page.getByRole('button', { name: 'Plan IGN' }).press('Enter');
  await expectInteractive(page);
  await expectQuery(page, { fond: 'ign' });
  await expect(page.getByText('© IGN')).toBeVisible();
});

test('a plan that does not answer is told, and the sober background comes back', async ({ page }) => {
  await page.route(TILES, (route) => route.abort());
  await open(page);
  await startMapLibre(page);
  await page.getByRole('button', { name: 'Plan IGN' }).click();
  await expect(page.getByText('Le plan IGN ne répond pas : le fond sobre est rétabli.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Plan IGN' })).toHaveAttribute('aria-pressed', 'false');
  await expectQuery(page, {});
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'interactive');
});

test('a link with the plan waits for the first intent before it asks anyone', async ({ page }) => {
  let asked = 0;
  await page.route(TILES, (route) => {
    asked += 1;
    return route.fulfill({ contentType: 'image/png', body: TILE });
  });
  await open(page, '?fond=ign');
  await expect(page.getByText('Le plan IGN s’affichera avec la carte interactive.')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked).toBe(0);
  await mapOf(page).focus();
  await expect.poll(() => asked, { timeout: 20_000 }).toBeGreaterThan(0);
});
