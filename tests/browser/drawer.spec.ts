import { open, sheetOf } from './atlas.ts';
import { expect, test } from './journey.ts';

// WCAG 2.2, 2.4.11 (focus not obscured). The last window is 1280 by 1024 at a zoom of 400 %.
for (const [width, height] of [
  [360, 640],
  [800, 640],
  [320, 256],
] as const) {
  test(`at ${width} by ${height} the sheet never covers what has the focus`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, '?territoire=59014');
    const seen = new Set<string>();
    const covered: string[] = [];
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press('Tab');
      const { name, visible } = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return { name: '', visible: true };
        const { left, top, width: wide, height: high } = element.getBoundingClientRect();
        const parts = [0.02, 0.2, 0.5, 0.8, 0.98];
        const visible = parts.some((part) => {
          const above = document.elementFromPoint(left + wide / 2, top + high * part);
          return above !== null && (element.contains(above) || above.contains(element));
        });
        return {
          name: `${element.tagName} ${element.textContent.trim().slice(0, 40)} ${element.id}`,
          visible,
        };
      });
      seen.add(name);
      if (!visible) covered.push(name);
    }
    expect(covered).toEqual([]);
    expect(seen.size).toBeGreaterThan(20);
  });
}

test('the drawer leaves the page its room, and comes back', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, '?territoire=59014');
  const sheet = sheetOf(page, 'Anzin');
  const tall = (await sheet.boundingBox())?.height ?? 0;
  await page.getByRole('button', { name: 'Réduire la fiche' }).click();
  const unfold = page.getByRole('button', { name: 'Déplier la fiche' });
  await expect(unfold).toBeFocused();
  await expect(unfold).toHaveAttribute('aria-expanded', 'false');
  expect((await sheet.boundingBox())?.height).toBeLessThan(tall / 2);
  await unfold.click();
  await expect(sheet.getByRole('heading', { level: 3 }).first()).toBeVisible();
});
