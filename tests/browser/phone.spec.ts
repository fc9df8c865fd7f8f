import { open, placeOf, startMapLibre } from './atlas.ts';
import { expect, test } from './journey.ts';

test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

test('a touch opens the sheet of the commune', async ({ page }) => {
  await open(page);
  const { x, y } = await placeOf(page, '59153');
  await page.touchscreen.tap(x, y);
  await expect(page.getByRole('heading', { name: 'Condé-sur-l’Escaut', exact: true })).toBeVisible();
});

test('a touch on the MapLibre map opens the sheet of the commune', async ({ page }) => {
  await open(page);
  await startMapLibre(page);
  const { x, y } = await placeOf(page, '59153');
  await page.touchscreen.tap(x, y);
  await expect(page.getByRole('heading', { name: 'Condé-sur-l’Escaut', exact: true })).toBeVisible();
});

test('the drawer does not hide the territory chosen', async ({ page }) => {
  for (const [code, where] of [
    ['59301', 'the north'],
    ['59610', 'the south'],
    ['59559', 'the east'],
    ['QN05933M', 'a neighbourhood of the north'],
    ['QN05931M', 'a neighbourhood of the south'],
  ] as const)
    await test.step(where, async () => {
      await open(page, `?territoire=${code}`);
      const drawer = page.getByRole('button', { name: 'Fermer la fiche' });
      await expect(drawer).toBeInViewport();
      const shape = page.locator(`[data-map] path[data-code="${code}"]`);
      const clear = async () => {
        const [map, top] = await Promise.all([shape.boundingBox(), drawer.boundingBox()]);
        return map && top && map.y >= 0 && map.y + map.height <= top.y;
      };
      await expect.poll(clear).toBe(true);
    });
});

test('nothing overflows sideways, with or without the sheet', async ({ page }) => {
  await open(page);
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await overflow()).toBe(0);
  await page.getByRole('button', { name: 'Marly', exact: true }).tap();
  await expect(page.getByRole('heading', { name: 'Marly', exact: true })).toBeVisible();
  expect(await overflow()).toBe(0);
});

test('every control is at least 44 px high', async ({ page }) => {
  await open(page);
  const small = await page.locator('button, select, input, summary').evaluateAll((all) =>
    all
      .filter((element) => element.checkVisibility())
      .map((element) => ({
        height: element.getBoundingClientRect().height,
        text: element.textContent?.trim(),
      }))
      .filter(({ height }) => height < 44),
  );
  expect(small).toEqual([]);
});

test('the choices unfold on demand', async ({ page }) => {
  await open(page);
  const period = page.getByRole('combobox', { name: 'Période' });
  await expect(period).toBeHidden();
  await page.getByRole('button', { name: 'Changer de niveau, d’indicateur ou de période' }).tap();
  await period.selectOption('2007');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('En 2007, 16,7 %');
});
