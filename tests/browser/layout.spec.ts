import { mapOf, open } from './atlas.ts';
import { expect, test } from './journey.ts';

test('at every width the whole map is in its frame, and nothing overflows sideways', async ({ page }) => {
  await open(page);
  for (const width of [360, 768, 1024, 1366, 1920])
    await test.step(`${width} px`, async () => {
      await page.setViewportSize({ width, height: width < 800 ? 640 : 768 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      // The page lays itself out anew after the window has changed: both are asked until they stand still.
      await expect(async () => {
        const [frame, map] = [
          await mapOf(page).boundingBox(),
          await mapOf(page).getByRole('img').boundingBox(),
        ];
        if (!frame || !map) throw new Error('no map');
        expect(map.x).toBeGreaterThanOrEqual(frame.x);
        expect(map.y).toBeGreaterThanOrEqual(frame.y);
        expect(map.x + map.width).toBeLessThanOrEqual(frame.x + frame.width);
        expect(map.y + map.height).toBeLessThanOrEqual(frame.y + frame.height);
      }).toPass({ timeout: 10_000 });
    });
});

test('at 400 % of a 1280 px screen everything is there in one column', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page, '?territoire=59014');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.getByRole('button', { name: 'Fermer la fiche' }).click();
  for (const name of ['Zoom avant', 'Plan IGN', 'Copier le lien de cette vue'])
    await page.getByRole('button', { name }).click({ trial: true });
  await page.getByRole('button', { name: 'Changer de niveau, d’indicateur ou de période' }).click();
  await page.getByRole('combobox', { name: 'Période' }).click({ trial: true });
});

test('those who ask for less motion see none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')]
        .map((element) => getComputedStyle(element))
        .filter(
          (style) => parseFloat(style.transitionDuration) > 0 || parseFloat(style.animationDuration) > 0,
        ).length,
  );
  expect(moving).toBe(0);
});
