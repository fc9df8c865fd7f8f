import { test } from './journey.ts';

// Each of these must fail: the watch that all journeys are under is seen to bite.
test.describe('a journey is refused for', () => {
  test.beforeEach(async ({ page }) => {
    test.fail();
    await page.goto('./');
  });

  test('a warning on the console', async ({ page }) => {
    await page.evaluate(() => console.warn('something is odd'));
  });

  test('an error that nobody caught', async ({ page }) => {
    await page.evaluate(() => void setTimeout(() => JSON.parse('{')));
    await page.waitForTimeout(100);
  });

  test('a request to another host', async ({ page }) => {
    await page.route('https://data.geopf.fr/**', (route) => route.fulfill({ body: '' }));
    await page.evaluate(() => fetch('https://data.geopf.fr/tile').catch(() => undefined));
  });

  test('a breach of the policy', async ({ page }) => {
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p style="color: red">a</p>'));
    await page.waitForTimeout(100);
  });
});

test.describe('a journey may declare', () => {
  test.use({ allowHosts: ['data.geopf.fr'] });

  test('a host that it asks and that does not answer', async ({ page }) => {
    await page.route('https://data.geopf.fr/**', (route) => route.abort());
    await page.goto('./');
    await page.evaluate(() => fetch('https://data.geopf.fr/tile').catch(() => undefined));
  });
});
