import { mapOf, placeOf, query } from './atlas.ts';
import { expect, test } from './journey.ts';
import { answers, openNear, OUTSIDE_POINT, services } from './near.ts';

test('without WebGL a click chooses a point on the plain map, with its answer and its services', async ({
  page,
}) => {
  await openNear(page);
  const { x, y } = await placeOf(page, '59606');
  await page.mouse.click(x, y);
  await expect.poll(() => query(page).point).toMatch(/^3\.\d{5},50\.\d{5},\d{3}$/);
  await expect(answers(page)).toBeVisible();
  await openNear(page, `&point=${OUTSIDE_POINT}`);
  await expect(services(page).getByRole('heading', { name: 'Tous les services' })).toBeVisible();
  await expect(mapOf(page).locator('[data-place], [data-cluster]').first()).toBeVisible();
});
