import type { Page } from '@playwright/test';
import { choice, expectQuery, legendRows, open, sentenceOf, sheetOf, tableRows } from './atlas.ts';
import { expect, test } from './journey.ts';

/** Opens the view of time, and waits until it has drawn. */
async function openPeriods(page: Page, query = ''): Promise<void> {
  await page.goto(`./?vue=periodes${query}`);
  await expect(page.getByRole('heading', { name: 'Une carte par période' })).toBeVisible();
}
const mapAt = (page: Page, period: string) =>
  page.getByRole('button', { name: new RegExp(`^${period} .*${period}`) });
const chart = (page: Page) => page.getByRole('img', { name: /^D’une période à l’autre/ });

test('a visitor goes from the home view to time, and back by the link', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'Dans le temps' }).click();
  await expect(page.getByRole('heading', { name: 'Une carte par période' })).toBeVisible();
  await expectQuery(page, { vue: 'periodes' });
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Une carte par période' })).toBeHidden();
});

test('each period that exists has one map, a button that shows it, and the scale stays', async ({ page }) => {
  await openPeriods(page);
  const maps = page.getByRole('list').getByRole('button', { name: /^20\d\d .*Agglomération/ });
  await expect(maps).toHaveCount(5);
  await expect(legendRows(page).first()).toContainText(/^\s*moins de 9,6\s%/);
  await mapAt(page, '2012').focus();
  await page.keyboard.press('Enter');
  await expectQuery(page, { vue: 'periodes', periode: '2012' });
  await expect(mapAt(page, '2012')).toHaveAttribute('aria-pressed', 'true');
  await expect(sentenceOf(page)).toHaveText(/^En 2012, 19,7\s% des actifs/);
  await expect(choice(page, 'Période')).toHaveValue('2012');
  await expect(legendRows(page).first()).toContainText(/^\s*moins de 9,6\s%/);
});

test('the map of a period has the classes that the legend counts', async ({ page }) => {
  await openPeriods(page, '&periode=2007');
  const counted = await legendRows(page).evaluateAll((rows) =>
    rows.map((row) => [row.getAttribute('data-class'), Number(row.getAttribute('data-count'))]),
  );
  const drawn = await mapAt(page, '2007')
    .locator('path[data-class]')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('data-class')));
  expect(drawn).toHaveLength(35);
  for (const [name, count] of counted)
    expect(drawn.filter((one) => one === name)).toHaveLength(Number(count));
});

test('a line joins the census years that compare; 2018 stays a dot, and the page says why', async ({
  page,
}) => {
  await openPeriods(page, '&territoire=59606');
  const own = chart(page).locator('[data-track="59606"]');
  await expect(own.locator('path')).toHaveCount(3);
  await expect(own.locator('circle')).toHaveCount(5);
  await expect(page.getByText(/^Point isolé \(2018\)\s: deux millésimes du recensement/)).toBeVisible();
  await expect(page.getByText(/^Valenciennes\s: 16,7\s% en 2007, 19,0\s% en 2022\./)).toBeVisible();
  await expect(page.getByText(/sans qu’un lien de cause soit établi/)).toBeVisible();
});

test('editions have maps and dots of their own, and no line', async ({ page }) => {
  await openPeriods(page, '&niveau=qpv-2015&indicateur=taux-de-pauvrete');
  await expect(
    page.getByRole('heading', { name: 'Éditions (année observée non précisée par la source)' }),
  ).toBeVisible();
  await expect(chart(page).locator('circle').first()).toBeVisible();
  await expect(chart(page).locator('[data-track] path')).toHaveCount(0);
  await expect(page.getByText(/^Aucune ligne\s: une édition ne dit pas l’année observée/)).toBeVisible();
});

test('from the keyboard, a territory of the table opens its sheet and goes on the chart', async ({
  page,
}) => {
  await openPeriods(page);
  await expect(tableRows(page)).toHaveCount(35);
  await page.getByRole('button', { name: 'Anzin', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(sheetOf(page, 'Anzin')).toBeVisible();
  await expect(chart(page).locator('[data-track="59014"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheetOf(page, 'Anzin')).toBeHidden();
});

test('pointing at a territory of the table marks it on every map', async ({ page }) => {
  await openPeriods(page);
  await tableRows(page).filter({ hasText: 'Anzin' }).hover();
  await expect(page.locator('button path.marked')).toHaveCount(5);
});

test('beside a sheet, on paper and on a phone nothing overflows sideways', async ({ page }) => {
  for (const [width, query] of [
    [360, ''],
    [1024, '&territoire=59153'],
    [1366, '&territoire=59153'],
  ] as const) {
    await page.setViewportSize({ width, height: 768 });
    await openPeriods(page, query);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  }
  const [map, sheet] = [
    await mapAt(page, '2007').boundingBox(),
    await sheetOf(page, 'Condé-sur-l’Escaut').boundingBox(),
  ];
  expect(Math.abs((map?.y ?? 0) - (sheet?.y ?? Infinity))).toBeLessThan(200);
  expect(sheet?.x).toBeGreaterThan(1366 * 0.65);
  await page.emulateMedia({ media: 'print' });
  await expect(chart(page)).toBeVisible();
  await expect(mapAt(page, '2022')).toBeVisible();
});
