import { legendRows, mapOf, markRows, sentenceOf, tableRows } from './atlas.ts';
import { expect, test } from './journey.ts';

test.use({ javaScriptEnabled: false });
test.beforeEach(({ page }) => page.goto('./'));

test('without JavaScript the sentence, the map, the legend, the source and the table are there', async ({
  page,
}) => {
  await expect(sentenceOf(page)).toHaveText(/^En 2022, 18,3\s% des actifs/);
  const map = mapOf(page).getByRole('img', { name: /^En 2022, 18,3\s% des actifs/ });
  await expect(map).toBeVisible();
  await expect(map.locator('path[data-code]')).toHaveCount(35);
  await expect(legendRows(page)).toHaveCount(5);
  await expect(markRows(page)).toHaveCount(4);
  await expect(page.getByText(/^Source\s: Insee/)).toBeVisible();
  await expect(tableRows(page)).toHaveCount(35);
  await expect(page.getByRole('row', { name: /^Anzin 2e 23,4\s% 26,4\s%/ })).toBeVisible();
});

test('without JavaScript no control is shown that does nothing', async ({ page }) => {
  await expect(page.locator('select:visible, input:visible, summary:visible')).toHaveCount(0);
  // What is left of the buttons is their text: nothing reacts to a pointer, and Tab does not stop there.
  const alive = await page.locator('button:visible').evaluateAll((buttons) =>
    buttons
      .filter((button) => {
        const { pointerEvents, borderTopWidth, textDecorationLine } = getComputedStyle(button);
        return pointerEvents !== 'none' && (borderTopWidth !== '0px' || textDecorationLine !== 'none');
      })
      .map((button) => button.textContent),
  );
  expect(alive).toEqual([]);
});

test('without JavaScript nothing overflows sideways on a phone, and the whole map is in its frame', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const [frame, drawn] = [await mapOf(page).boundingBox(), await mapOf(page).getByRole('img').boundingBox()];
  expect((drawn?.y ?? 0) + (drawn?.height ?? 0)).toBeLessThanOrEqual((frame?.y ?? 0) + (frame?.height ?? 0));
});
