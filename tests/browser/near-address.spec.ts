import type { Page } from '@playwright/test';
import { expectQuery, query } from './atlas.ts';
import { findings } from './findings.ts';
import { expect, test } from './journey.ts';
import { box, INSIDE, INSIDE_POINT, openNear, OUTSIDE_POINT, services, verdicts } from './near.ts';

const GEOCODER = 'https://data.geopf.fr/geocodage/search?*';
const askIgn = (page: Page) => page.getByRole('button', { name: 'Chercher cette adresse auprès de l’IGN' });
const locate = (page: Page) => page.getByRole('button', { name: 'Utiliser la position de cet appareil' });

/** An invented answer, in the shape that the geocoder describes. */
function geocoded(
  ...found: readonly { label: string; type?: string; citycode?: string; at?: readonly number[] }[]
) {
  return {
    headers: { 'access-control-allow-origin': '*' },
    json: {
      type: 'FeatureCollection',
      features: found.map(({ label, type = 'housenumber', citycode = '59606', at = [3.5136, 50.3791] }) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: at },
        properties: { label, type, citycode, score: 0.9, _type: 'address' },
      })),
    },
  };
}

test.describe('an address, by IGN', () => {
  test.use({ allowHosts: ['data.geopf.fr'] });

  test('is asked for by its button alone, and its answer is a point', async ({ page }) => {
    const asked: URL[] = [];
    await page.route(GEOCODER, (route) => {
      asked.push(new URL(route.request().url()));
      return route.fulfill(
        geocoded(
          { label: '12 Rue Inventée 59300 Valenciennes' },
          { label: 'Rue Inventée 59300 Valenciennes', type: 'street' },
          { label: '12 Rue Inventée 75020 Paris', citycode: '75120', at: [2.4, 48.86] },
        ),
      );
    });
    await openNear(page);
    await box(page).fill('12 rue inventée');
    await box(page).press('Enter');
    expect(asked).toEqual([]);
    await askIgn(page).click();
    await expect(page.getByText('3 réponses de l’IGN : choisissez la vôtre.')).toBeVisible();
    expect(asked).toHaveLength(1);
    expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toMatchObject({
      q: '12 rue inventée',
      index: 'address',
    });
    const found = page.getByRole('list', { name: 'Réponses de l’IGN' });
    await expect(found.getByRole('button', { name: /Paris/ })).toContainText('hors de l’agglomération');
    await expect(found.getByRole('button', { name: /^Rue Inventée/ })).toContainText('rue entière');
    expect(await findings(page)).toEqual([]);
    await found.getByRole('button', { name: /^12 Rue Inventée 59300/ }).click();
    await expect(page.getByRole('heading', { name: '12 Rue Inventée 59300 Valenciennes' })).toBeVisible();
    await expect(page.getByRole('heading', { name: '12 Rue Inventée 59300 Valenciennes' })).toBeFocused();
    await expect(verdicts(page)).toHaveText(['Dedans', 'Dedans']);
    expect(query(page)).toMatchObject({ vue: 'pres-de-moi', point: INSIDE_POINT });
    expect(page.url()).not.toContain('Invent');
  });

  test('of a whole street decides nothing in a neighbourhood of the size of a street', async ({ page }) => {
    await page.route(GEOCODER, (route) => route.fulfill(geocoded({ label: 'Rue Inventée', type: 'street' })));
    await openNear(page);
    await box(page).fill('rue inventée');
    await askIgn(page).click();
    await page.getByRole('button', { name: /^Rue Inventée/ }).click();
    await expect(verdicts(page).first()).toHaveText('En limite, à vérifier');
  });

  for (const [what, answer, message] of [
    ['without a network', null, 'L’IGN n’a pas pu être joint : pas de réseau.'],
    ['of a service out of order', { status: 503, body: '' }, 'L’IGN a répondu par une erreur.'],
    ['of a service too busy', { status: 429, body: '' }, 'L’IGN reçoit trop de demandes'],
    ['that is no address', { json: { error: 'maintenance' } }, 'La réponse de l’IGN n’a pas été comprise.'],
    ['that nobody knows', geocoded(), 'L’IGN ne connaît pas cette adresse.'],
  ] as const) {
    test(`an answer ${what} is told, and the offline search stays`, async ({ page }) => {
      await page.route(GEOCODER, (route) =>
        answer
          ? route.fulfill({ headers: { 'access-control-allow-origin': '*' }, ...answer })
          : route.abort(),
      );
      await openNear(page);
      await box(page).fill('3 rue sans réponse');
      await askIgn(page).click();
      await expect(page.getByText(message)).toBeVisible();
      await box(page).fill('anzin');
      await expect(page.getByRole('option', { name: /^Anzin/ }).first()).toBeVisible();
    });
  }

  test('that is too short is not sent', async ({ page }) => {
    await openNear(page);
    await askIgn(page).click();
    await expect(page.getByText('Écrivez d’abord une adresse')).toBeVisible();
  });
});

test.describe('the position of the device', () => {
  test.use({ permissions: ['geolocation'], geolocation: { ...INSIDE, accuracy: 15 } });

  test('answers, and leaves no trace: no request, no address, nothing kept', async ({ page }) => {
    await openNear(page, `&point=${OUTSIDE_POINT}`);
    await expect(services(page).getByRole('heading', { name: 'Le plus proche de chacun' })).toBeVisible();
    const requests: string[] = [];
    page.on('request', (request) => {
      // Chromium asks for the icon again when the address changes.
      if (!request.url().endsWith('/favicon.svg')) requests.push(request.url());
    });
    await locate(page).click();
    await expect(
      page.getByRole('heading', { name: /^La position de cet appareil, connue à 15\sm près$/ }),
    ).toBeVisible();
    await expect(verdicts(page)).toHaveText(['Dedans', 'Dedans']);
    await expectQuery(page, { vue: 'pres-de-moi' });
    await expect(page.getByRole('button', { name: 'Approcher la carte du lieu' })).toBeHidden();
    expect(await findings(page)).toEqual([]);
    expect(requests).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Aucun lieu n’est encore choisi' })).toBeVisible();
  });
});

test('a position that is refused is told, and the other ways stay', async ({ page, context }) => {
  await context.clearPermissions();
  await openNear(page);
  await locate(page).click();
  await expect(page.getByText(/^La position n’a pas été autorisée\. Rien n’a été lu\./)).toBeVisible();
  await expect(box(page)).toBeVisible();
});
