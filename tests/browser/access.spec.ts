import { readFileSync } from 'node:fs';
import { distance } from '@turf/turf';
import type { Page } from '@playwright/test';
import type { PublishedServices } from '../../src/domain/access.ts';
import { unpackAccess, type PackedAccess } from '../../src/domain/packedAccess.ts';
import { unpackMatrix, type PackedMatrix } from '../../src/geo/packedMatrix.ts';
import { choice, expectQuery, legendRows, sentenceOf, sheetOf } from './atlas.ts';
import { expect, test } from './journey.ts';

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../public/data/${name}`, import.meta.url), 'utf8')) as T;
const access = unpackAccess(read<PackedAccess>('access.json'));
const communes = unpackMatrix(read<PackedMatrix>('access-communes.json'));
const { services } = read<PublishedServices>('services.json');

/** The part of the weight of sample points that walks to a category in so many minutes: by hand, from the positions. */
function shareWithin(
  category: string,
  minutes: number,
  [first, end]: readonly [number, number],
  speed = access.parameters.speed,
) {
  const places = services.flatMap((service) =>
    service.category === category && service.at ? [service.at] : [],
  );
  let [near, all] = [0, 0];
  for (let i = first; i < end; i += 1) {
    const from = [communes.longitudes[i] ?? NaN, communes.latitudes[i] ?? NaN];
    const metres = Math.min(...places.map((at) => distance(from, [...at], { units: 'meters' })));
    const weight = communes.weights[i] ?? NaN;
    all += weight;
    if (metres * access.parameters.detour <= (minutes * speed * 1000) / 60) near += weight;
  }
  return near / all;
}
const everyone = [0, communes.weights.length] as const;
const percent = (share: number) => `${Math.floor(share * 100 + 1e-9)}\u202f%`;

async function openAccess(page: Page, more = ''): Promise<void> {
  await page.goto(`./?vue=acces${more}`);
  await expect(page.getByRole('heading', { name: 'Tableau par territoire' })).toBeVisible();
}

test('the menu leads to access on foot, told in one sentence for the whole agglomeration', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Accès aux services' }).click();
  await expect(sentenceOf(page)).toContainText(
    `Dans l’agglomération, au moins\u00a0${percent(shareWithin('pharmacie', 15, everyone))} des habitants ont une pharmacie à 15\u202fmin à pied ou moins`,
  );
  await expectQuery(page, { vue: 'acces' });
});

test('the table gives the distribution that the positions give, as bounds where some are missing', async ({
  page,
}) => {
  await openAccess(page);
  const row = page
    .getByRole('row', { name: /^Anzin/ })
    .filter({ has: page.locator('[data-code], th button') })
    .first();
  const bounds = communes.territories['59014'] ?? [0, 0];
  for (const [i, minutes] of [5, 10, 15, 20, 30].entries()) {
    const share = percent(shareWithin('pharmacie', minutes, bounds));
    // At least all is all: no bound is left to say.
    const told = share === percent(1) ? share : `au moins\u00a0${share}`;
    await expect(row.getByRole('cell').nth(i)).toHaveText(told);
  }
  const known = access.completeness.pharmacie;
  await expect(page.getByRole('table').first()).toContainText(
    `Positions connues\u00a0: ${known?.placed} sur ${known?.counted?.number}`,
  );
});

test('a slower pace is recomputed from the sample points', async ({ page }) => {
  await openAccess(page, '&pas=3');
  await expect(sentenceOf(page)).toContainText(
    `au moins\u00a0${percent(shareWithin('pharmacie', 15, everyone, 3))} des habitants`,
  );
});

test('the choices are in the address, and come back from it', async ({ page }) => {
  await openAccess(page);
  await choice(page, 'Mesure').selectOption({ label: 'Temps de marche (médiane)' });
  await choice(page, 'Service').selectOption('bibliotheque');
  await choice(page, 'Niveau').selectOption({ label: 'QPV 2024' });
  await expect(page).toHaveURL(/vue=acces&niveau=qpv-2024.*mesure=temps&service=bibliotheque$/);
  await expect(sentenceOf(page)).toContainText('la moitié des habitants ont une bibliothèque');
  await page.reload();
  await expect(sentenceOf(page)).toContainText('la moitié des habitants ont une bibliothèque');
  await expect(choice(page, 'Service')).toHaveValue('bibliotheque');
});

test('what an address asks for and nobody has is told, and gives way', async ({ page }) => {
  await openAccess(page, '&mesure=fusee&seuil=7&panier=dragon');
  const notice = page.getByText(/^Une partie de l’adresse/);
  for (const told of ['mesure = « fusee »', 'seuil = « 7 »', 'panier = « dragon »'])
    await expect(notice).toContainText(told);
  await expect(choice(page, 'Mesure')).toHaveValue('share');
});

test('a service without any position is not measured, never missing, and leads to its count', async ({
  page,
}) => {
  await openAccess(page, '&service=boulangerie');
  await expect(sentenceOf(page)).toContainText('Aucune position n’est publiée pour les boulangeries');
  await expect(legendRows(page).filter({ hasText: 'Position non publiée' })).toContainText('35 communes');
  await page.getByRole('button', { name: 'Voir les équipements comptés par commune' }).click();
  await expect(sentenceOf(page)).toContainText('pour 1 000 habitants dans l’agglomération en 2024');
  await expectQuery(page, { vue: 'acces', mesure: 'equipements', service: 'boulangerie' });
});

test('the basket is edited by checkboxes, kept in the address, and counted again', async ({ page }) => {
  await openAccess(page, '&mesure=panier');
  await page.getByText(/^Panier de services/).click();
  for (const category of access.parameters.basket.slice(1)) {
    await page.locator(`input[type=checkbox][value=${category}]`).uncheck();
  }
  const [last = ''] = access.parameters.basket;
  await expectQuery(page, { vue: 'acces', mesure: 'panier', panier: last.replaceAll('_', '-') });
  await expect(page.locator(`input[type=checkbox][value=${last}]`)).toBeDisabled();
  await expect(sentenceOf(page)).toContainText('1 services du panier');
  await page.getByRole('button', { name: 'Revenir au panier de l’atlas' }).click();
  await expectQuery(page, { vue: 'acces', mesure: 'panier' });
});

test('the matrix says thresholds in words, under heads that tell what is known', async ({ page }) => {
  await openAccess(page);
  const matrix = page
    .getByRole('region', { name: 'À quelle distance est chaque service' })
    .getByRole('table');
  await expect(matrix.getByRole('columnheader', { name: /^Pharmacie 29 sur 58/ })).toBeVisible();
  await expect(matrix.getByRole('row')).toHaveCount(37);
  const cells = matrix.getByRole('row', { name: /^Anzin/ }).getByRole('cell');
  for (const text of await cells.allInnerTexts())
    expect(text.replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ')).toMatch(
      /^(\d+ min ou moins|\d+ à \d+ min|au plus \d+ min|au-delà de 30 min|non connu)$/,
    );
  await matrix.getByRole('button', { name: 'Anzin' }).press('Enter');
  await expect(sheetOf(page, 'Anzin')).toBeVisible();
});
