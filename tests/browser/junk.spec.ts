import type { Page } from '@playwright/test';
import { expectQuery, open, sentenceOf } from './atlas.ts';
import { expect, test } from './journey.ts';

const DEFAULT = /^En 2022, 18,3\s% des actifs/;
const LONG = 'x'.repeat(10_000);

/** What may stand in an address and means nothing: the default view answers, and says so. */
const JUNK = [
  '?indicateur=__proto__',
  '?indicateur=constructor',
  '?indicateur=toString',
  '?niveau=hasOwnProperty',
  '?niveau=__proto__&indicateur=__proto__&periode=__proto__&methode=__proto__&territoire=__proto__',
  '?periode=1789',
  '?periode=edition-2022',
  '?methode=<script>alert(1)</script>',
  '?classes=0',
  '?classes=99999999999999999999',
  '?classes=5.5',
  '?classes=%F0%9F%92%A9',
  '?territoire=QP059023&niveau=communes',
  '?territoire=1014',
  '?territoire=__proto__',
  '?fond=google',
  '?cadre=NaN,NaN,NaN',
  '?cadre=1e309,0,0',
  '?cadre=12,50',
  '?cadre=12.0,91,3.5',
  '?indicateur=%00',
  '?indicateur=%E0%A4%A',
  '?indicateur=',
  `?indicateur=${LONG}`,
  `?territoire=${LONG}`,
];

/** Goes to an address as the back button does, without loading the page again. */
async function walkTo(page: Page, query: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

test('what an address says that means nothing gives way to the default, and is told', async ({ page }) => {
  await open(page);
  for (const junk of JUNK) {
    await walkTo(page, junk);
    await expect(
      page.getByText('Une partie de l’adresse n’a pas été comprise'),
      junk.slice(0, 60),
    ).toBeVisible();
    await expect(sentenceOf(page), junk.slice(0, 60)).toHaveText(DEFAULT);
    await expectQuery(page, {});
    await walkTo(page, '?');
    await expect(page.getByText('Une partie de l’adresse')).toHaveCount(0);
  }
});

test('a page that opens on a nasty address shows the default view', async ({ page }) => {
  for (const junk of ['?indicateur=__proto__', '?periode=%E0%A4%A&classes=%00', `?territoire=${LONG}`]) {
    await open(page, junk);
    await expect(sentenceOf(page), junk.slice(0, 60)).toHaveText(DEFAULT);
    await expect(page.getByText('Une partie de l’adresse'), junk.slice(0, 60)).toBeVisible();
  }
});

/** What may stand in an address beside the parameters: nobody is told. */
const STRANGE = [
  '?',
  '?&&&',
  '?=',
  '?utm_source=x',
  '?__proto__=1',
  `?${LONG}=1`,
  '#carte',
  '?periode=2022&periode=2007',
];

test('what an address says besides is left aside', async ({ page }) => {
  await open(page);
  for (const strange of STRANGE) {
    await walkTo(page, strange);
    await expect(sentenceOf(page), strange.slice(0, 60)).toHaveText(DEFAULT);
    await expect(
      page.getByText('Une partie de l’adresse n’a pas été comprise'),
      strange.slice(0, 60),
    ).toHaveCount(0);
  }
});

test('the message on the address can be closed', async ({ page }) => {
  await open(page, '?classes=99');
  const message = page.getByText('Une partie de l’adresse n’a pas été comprise');
  await expect(message).toContainText('classes = « 99 »');
  await page.getByRole('button', { name: 'Fermer', exact: true }).click();
  await expect(message).toHaveCount(0);
});

test('an indicator that the level does not know brings its own level, and says so', async ({ page }) => {
  await open(page, '?niveau=qpv-2024&indicateur=revenu-disponible-median');
  await expectQuery(page, { niveau: 'iris', indicateur: 'revenu-disponible-median' });
  await expect(page.getByText('Une partie de l’adresse')).toContainText('niveau = « qpv-2024 »');
});

test('a frame at the end of the world is drawn without a fault', async ({ page }) => {
  await open(page, '?cadre=17.00,-85.00000,180.00000');
  await expect(sentenceOf(page)).toHaveText(DEFAULT);
  await page.getByRole('button', { name: 'Vue d’ensemble' }).click();
  await expectQuery(page, {});
});
