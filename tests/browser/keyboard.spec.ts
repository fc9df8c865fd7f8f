import type { Page } from '@playwright/test';
import { expectInteractive, expectQuery, mapOf, open, query, searchBox } from './atlas.ts';
import { expect, test } from './journey.ts';

/** What has the focus: its role and the beginning of its name. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element?.hasAttribute('data-map')) return 'map';
    if (element?.closest('[data-map]')) return 'inside the map';
    if (element?.getAttribute('role') === 'application') return 'chart';
    return element?.id || element?.textContent?.trim() || element?.tagName || '';
  });
}

/** Tabs until something has the focus, and says all that had it on the way. */
async function tabTo(page: Page, wanted: string, most = 80): Promise<string[]> {
  const stops: string[] = [];
  while (stops.at(-1) !== wanted && stops.length < most) {
    await page.keyboard.press('Tab');
    stops.push(await focused(page));
  }
  return stops;
}

/** What is spoken of the map. */
const spoken = (page: Page) =>
  page.getByRole('status').filter({ hasText: /(points?|autant) .*agglomération\./ });

test('Tab reaches the skip link, the search, the choices, the legend and the map, which is one stop', async ({
  page,
}) => {
  await open(page);
  const stops = await tabTo(page, 'chart');
  expect(stops[0]).toBe('Aller au contenu');
  for (const stop of ['recherche', 'niveau', 'theme', 'indicateur', 'periode', 'Classes et couleurs'])
    expect(stops).toContain(stop);
  expect(stops.filter((stop) => stop.includes('hab.'))).toHaveLength(5);
  expect(stops.filter((stop) => stop.includes('map'))).toEqual(['map']);
  expect(stops[stops.indexOf('map') + 1]).toMatch(/Zoom avant$/);
});

test('the map stays one stop once MapLibre is there', async ({ page }) => {
  await open(page);
  await mapOf(page).focus();
  await expectInteractive(page);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatch(/Zoom avant$/);
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toBe('map');
  await expect(mapOf(page).locator('a[href], button, [tabindex="0"]')).toHaveCount(0);
});

for (const renderer of ['the SVG map', 'MapLibre'] as const) {
  test(`on ${renderer}, arrows go to the neighbour that way, and each move is spoken`, async ({ page }) => {
    if (renderer === 'the SVG map') await page.route(/maplibre/i, () => new Promise(() => undefined));
    await open(page);
    await mapOf(page).focus();
    if (renderer === 'MapLibre') await expectInteractive(page);
    const walk = [
      [
        'ArrowUp',
        'Valenciennes : 19,0 % en 2022, 0,7 point de plus que l’agglomération. Depuis 2007 : non significatif.',
      ],
      [
        'ArrowUp',
        'Anzin : 26,4 % en 2022, 8,1 points de plus que l’agglomération. Depuis 2007 : non significatif.',
      ],
      [
        'ArrowUp',
        'Beuvrages : 22,3 % en 2022, 4,0 points de plus que l’agglomération. Depuis 2007 : décrochage.',
      ],
      [
        'ArrowRight',
        'Bruay-sur-l’Escaut : 19,8 % en 2022, 1,5 point de plus que l’agglomération. Depuis 2007 : non significatif.',
      ],
    ] as const;
    for (const [key, sentence] of walk) {
      await page.keyboard.press(key);
      await expect(spoken(page)).toHaveText(sentence);
    }
  });
}

test('Enter opens the sheet with the focus on its heading, Escape returns to the map', async ({ page }) => {
  await open(page);
  await mapOf(page).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Anzin', exact: true })).toBeFocused();
  await expectQuery(page, { territoire: '59014' });
  await page.keyboard.press('Escape');
  await expect(mapOf(page)).toBeFocused();
  await expectQuery(page, {});
});

test('the arrows start from the selected territory', async ({ page }) => {
  await open(page, '?territoire=59559');
  await mapOf(page).focus();
  await page.keyboard.press('ArrowUp');
  await expect(spoken(page)).toContainText('Sebourg : 5,8 % en 2022');
});

test('plus and minus zoom the map, zero shows it whole', async ({ page }) => {
  await open(page);
  await mapOf(page).focus();
  await expectInteractive(page);
  await page.keyboard.press('+');
  await expect.poll(() => query(page).cadre).toBeDefined();
  const zoom = () => Number(query(page).cadre?.split(',')[0]);
  const first = zoom();
  await page.keyboard.press('+');
  await expect.poll(zoom).toBeCloseTo(first + 1, 1);
  await page.keyboard.press('-');
  await expect.poll(zoom).toBeCloseTo(first, 1);
  await page.keyboard.press('0');
  await expectQuery(page, {});
});

test('the arrows walk the chart from dot to dot, each one spoken', async ({ page }) => {
  await open(page, '?vue=valeurs');
  await tabTo(page, 'chart');
  await page.keyboard.press('ArrowRight');
  await expect(spoken(page)).toContainText('Sebourg : 5,8 %');
  await page.keyboard.press('ArrowRight');
  await expect(spoken(page)).toContainText('Quérénaing : 6,0 %');
  await page.keyboard.press('Enter');
  await expectQuery(page, { vue: 'valeurs', territoire: '59480' });
  await expect(page.getByRole('heading', { name: 'Quérénaing', exact: true })).toBeFocused();
});

test('a whole visit without a mouse: search, period, sheet, source, and back', async ({ page }) => {
  await open(page);
  await tabTo(page, 'recherche');
  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.type('marly');
  await expect(page.getByRole('option', { name: 'Marly commune' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Marly', exact: true })).toBeFocused();
  await tabTo(page, 'Définition et source');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await focused(page)).toBe('Définition et source');
  await page.keyboard.press('Escape');
  await expect(searchBox(page)).toBeFocused();
});
