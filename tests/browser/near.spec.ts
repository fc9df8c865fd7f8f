import { expectQuery, mapOf, placeOf, query, sentenceOf, startMapLibre } from './atlas.ts';
import { expect, test } from './journey.ts';
import { answers, box, INSIDE_POINT, openNear, OUTSIDE_POINT, services, verdicts } from './near.ts';

test('the menu leads to what is near: before any choice, the page says how to choose', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Près de chez moi' }).click();
  await expect(sentenceOf(page)).toHaveText(
    'Ce lieu est-il dans un quartier prioritaire, et qu’y a-t-il à pied ?',
  );
  await expect(page.getByRole('heading', { name: 'Aucun lieu n’est encore choisi' })).toBeVisible();
  await expect(services(page)).toBeHidden();
  await expectQuery(page, { vue: 'pres-de-moi' });
});

test('a link to a point answers for both generations, and says what the answer is worth', async ({
  page,
}) => {
  await openNear(page, `&point=${INSIDE_POINT}`);
  await expect(verdicts(page)).toHaveText(['Dedans', 'Dedans']);
  await expect(answers(page)).toContainText('(QN05921M)');
  await expect(answers(page)).toContainText('Ce lieu était dans le quartier');
  await expect(answers(page)).toContainText('Cette réponse ne vaut pas attestation.');
  await expect(answers(page).getByRole('link', { name: /SIG Ville/ })).toHaveAttribute(
    'href',
    'https://sig.ville.gouv.fr/',
  );
});

test('outside is said with the nearest neighbourhood, whose sheet opens and gives the focus back', async ({
  page,
}) => {
  await openNear(page, `&point=${OUTSIDE_POINT}`);
  await expect(verdicts(page)).toHaveText(['Dehors', 'Dehors']);
  const opener = answers(page).getByRole('button', { name: /^Fiche du quartier .*QN05921M/ });
  await opener.press('Enter');
  await expect(page.locator('#fiche')).toContainText('code QN05921M');
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

test('near a border nothing is decided, and the margin is told', async ({ page }) => {
  await openNear(page, '&point=3.49950,50.37490');
  await expect(verdicts(page)).toHaveText(['En limite, à vérifier', 'En limite, à vérifier']);
  await expect(answers(page)).toContainText('L’atlas ne tranche pas à moins de 38 m d’une limite');
});

test('outside the agglomeration the atlas does not say "outside"', async ({ page }) => {
  await openNear(page, '&point=3.30000,50.30000');
  await expect(verdicts(page)).toHaveText(['Hors de l’agglomération', 'Hors de l’agglomération']);
  await expect(services(page)).toContainText('Ce lieu est hors de l’agglomération');
});

test('a territory, a neighbourhood and a service are found from the keyboard, and nobody is asked', async ({
  page,
}) => {
  await openNear(page);
  await expect(box(page)).toBeVisible();
  await box(page).fill('pharmacie');
  await expect(page.getByRole('option').first()).toContainText('pharmacie');
  const requests: string[] = [];
  page.on('request', (request) => {
    // Chromium asks for the icon again when the address changes.
    if (!request.url().endsWith('/favicon.svg')) requests.push(request.url());
  });
  await box(page).fill('anzin');
  await box(page).press('Enter');
  await expect(page.getByRole('heading', { name: 'Anzin', exact: true })).toBeVisible();
  await expect(answers(page)).toContainText('Une commune n’est pas une adresse');
  expect(query(page).lieu).toBe('59014');
  await box(page).fill('jard');
  await box(page).press('ArrowDown');
  await box(page).press('Enter');
  await expect(answers(page)).toContainText('Ce lieu est lui-même un quartier prioritaire de 2024.');
  await box(page).fill('50.3791, 3.5136');
  await box(page).press('Enter');
  await expect(verdicts(page)).toHaveText(['Dedans', 'Dedans']);
  expect(query(page)).toMatchObject({ point: INSIDE_POINT });
  expect(requests).toEqual([]);
});

test('a click on the map chooses a point, which is as vague as the map is far', async ({ page }) => {
  await openNear(page);
  await expect(services(page)).toBeHidden();
  const { x, y } = await placeOf(page, '59606');
  await page.mouse.click(x, y);
  await expect(page.getByRole('heading', { name: /^Point 50,\d{5}° N, 3,\d{5}° E$/ })).toBeVisible();
  await expect(page.getByText(/^Lieu connu à \d{3}\sm près\. Approchez la carte/)).toBeVisible();
  expect(query(page).point).toMatch(/^3\.\d{5},50\.\d{5},\d{3}$/);
});

test('a click chooses a point on the map of MapLibre too, the closer the surer', async ({ page }) => {
  await openNear(page, '&cadre=14.00,50.37910,3.51360');
  await startMapLibre(page);
  const map = await mapOf(page).boundingBox();
  if (!map) throw new Error('no map');
  await page.mouse.click(map.x + map.width / 2, map.y + map.height / 2);
  await expect.poll(() => query(page).point).toMatch(/^3\.513\d\d,50\.379\d\d,\d\d$/);
  await expect(verdicts(page)).toHaveText(['Dedans', 'Dedans']);
});

test('the arrows and Enter choose a territory on the map', async ({ page }) => {
  await openNear(page);
  await mapOf(page).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page).lieu).toMatch(/^59\d{3}$/);
  await expect(answers(page)).toContainText('Une commune n’est pas une adresse');
});

test('the place is forgotten by its button, which gives the focus to the search', async ({ page }) => {
  await openNear(page, `&point=${INSIDE_POINT}`);
  await page.getByRole('button', { name: 'Effacer le lieu' }).press('Enter');
  await expect(box(page)).toBeFocused();
  await expectQuery(page, { vue: 'pres-de-moi' });
});

test('an address that is not understood is told, and no place is chosen in its stead', async ({ page }) => {
  await openNear(page, '&point=ici');
  await expect(page.getByRole('alert')).toHaveText(
    'Le point « ici » de l’adresse de la page n’a pas été compris.',
  );
  await openNear(page, '&lieu=99999');
  await expect(page.getByRole('alert')).toHaveText(
    'Le lieu « 99999 » de l’adresse de la page n’est pas connu de l’atlas.',
  );
  await expect(answers(page)).toBeHidden();
});
