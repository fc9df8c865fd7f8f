import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './journey.ts';

test('axe finds nothing on the default view', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('[data-map]')).toHaveAttribute('tabindex', '0');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});
