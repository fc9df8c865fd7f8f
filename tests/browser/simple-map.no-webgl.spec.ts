import { choice, expectQuery, mapOf, open, placeOf } from './atlas.ts';
import { expect, test } from './journey.ts';

const NOTE = 'La carte interactive ne peut pas démarrer sur cet appareil : la carte simple reste en place.';

test.beforeEach(async ({ page }) => {
  await open(page);
  await mapOf(page).hover();
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'failed', { timeout: 20_000 });
});

test('without WebGL the SVG map stays, under a note', async ({ page }) => {
  await expect(page.getByText(NOTE)).toBeVisible();
  await expect(mapOf(page).getByRole('img')).toBeVisible();
  await expect(mapOf(page).locator('canvas')).toHaveCount(0);
});

test('without WebGL the zoom and the overview work on the SVG map', async ({ page }) => {
  const map = mapOf(page).getByRole('img');
  const whole = (await map.getAttribute('viewBox')) ?? '';
  await page.getByRole('button', { name: 'Zoom avant' }).click();
  await expect(map).not.toHaveAttribute('viewBox', whole);
  await page.getByRole('button', { name: 'Vue d’ensemble' }).click();
  await expect(map).toHaveAttribute('viewBox', whole);
});

test('without WebGL a click on the map opens the sheet', async ({ page }) => {
  const { x, y } = await placeOf(page, '59559');
  await page.mouse.click(x, y);
  await expect(page.getByRole('heading', { name: 'Sebourg', exact: true })).toBeVisible();
});

test('without WebGL the arrows walk the map', async ({ page }) => {
  await mapOf(page).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Valenciennes', exact: true })).toBeFocused();
});

test('without WebGL the choices still draw the map', async ({ page }) => {
  await choice(page, 'Période').selectOption('2007');
  await expectQuery(page, { periode: '2007' });
  await expect(mapOf(page).getByRole('img', { name: /^En 2007, 16,7/ })).toBeVisible();
});

test('without WebGL the plan of the IGN cannot be asked for', async ({ page }) => {
  await expect(page.getByRole('button', { name: 'Plan IGN' })).toBeDisabled();
});
