import { expect, test } from './journey.ts';

// Each of these does what a journey must not do, sees it noticed, and takes it off the record.
test.describe('a journey notices', () => {
  test.beforeEach(({ page }) => page.goto('./'));
  test.afterEach(({ faults }) => void faults.splice(0));

  test('a warning on the console', async ({ page, faults }) => {
    await page.evaluate(() => console.warn('something is odd'));
    await expect.poll(() => faults).toEqual(['console warning: something is odd']);
  });

  test('an error that nobody caught', async ({ page, faults }) => {
    await page.evaluate(() => void setTimeout(() => JSON.parse('{')));
    await expect.poll(() => faults.join()).toMatch(/^error: SyntaxError/);
  });

  test('a request to another host', async ({ page, faults }) => {
    await page.route('https://data.geopf.fr/**', (route) => route.abort());
    await page.evaluate(() => fetch('https://data.geopf.fr/tile').catch(() => undefined));
    await expect.poll(() => faults).toContain('request to another host: https://data.geopf.fr/tile');
  });

  test('a breach of the policy', async ({ page, faults }) => {
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p style="color: red">a</p>'));
    await expect.poll(() => faults).toContain('policy: style-src-attr refused inline');
  });
});

test.describe('a journey may declare', () => {
  test.use({ allowHosts: ['data.geopf.fr'] });

  test('a host that it asks and that does not answer', async ({ page, faults }) => {
    await page.route('https://data.geopf.fr/**', (route) => route.abort());
    await page.goto('./');
    await page.evaluate(() => fetch('https://data.geopf.fr/tile').catch(() => undefined));
    expect(faults).toEqual([]);
  });
});
